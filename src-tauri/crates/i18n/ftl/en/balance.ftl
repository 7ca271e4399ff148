### Boards of open opportunities: investment balance and win–win.

## Boards of open opportunities

balance-investment = Investment
balance-win-win = Win–win
balance-hint = Arrows go from one opportunity to the next; Space takes it, arrows move it, Enter drops it.
balance-over = Cost of over-investment
balance-over-none = No opportunity is over-invested.
balance-outside =
    { $count ->
        [one] { $count } outside win–win
       *[other] { $count } outside win–win
    }
balance-outside-none = All rated opportunities are win–win.
balance-unrated = Not rated yet
balance-rate-hint = Select one and rate it beside the board; it takes its place by itself.
balance-limits = Limits
balance-limit-of = Limit: { $axis }
balance-days = { $days } days
balance-effort-days = Our days
balance-effort-cost = Our cost
balance-effort-share = { $share } of the amount
balance-effort-team = Days of the team; type your own beside the opportunity.
balance-empty-investment = Do both sides put in as much?
balance-empty-win-win = Who gains what?
balance-empty-begin = Select an opportunity and rate it, or write down our days and cost; it takes its place by itself.
