### Words on charts and on pictures of boards.

charts-funnel = Funnel
charts-funnel-note = { $pipeline }, share that moved on against what is expected, { $period }
charts-funnel-empty = No opportunities in this pipeline yet. Add one, or import a list.
charts-revenue = Revenue by month
charts-revenue-note = { $period }, { $unit }
charts-revenue-empty = Nothing won and nothing expected in these months. Set targets, or give opportunities an expected close.
charts-forecast = Forecast by category
charts-forecast-note = { $period }, { $unit }
charts-forecast-empty = Nothing is expected in this period. Give opportunities an expected close.
charts-won = Won
charts-commit = Commit
charts-upside = Upside
charts-pipeline = Pipeline
charts-open-weighted = Open, weighted
charts-target = Target
charts-closed-months = closed months
charts-open-months = open months
charts-open =
    { $count ->
        [one] { $count } open, { $amount }
       *[other] { $count } open, { $amount }
    }
charts-counted =
    { $count ->
        [one] { $count } opportunity, { $amount }
       *[other] { $count } opportunities, { $amount }
    }
charts-weighted = weighted { $amount }
charts-moved-on = { $part } of { $count } moved on, { $share }
charts-days = { $days } days on average
charts-line-won = Won { $amount }
charts-line-open = Open, weighted { $amount }
charts-line-target = Target { $amount }
charts-line-with-commit = With commit { $amount }
charts-line-with-upside = With upside { $amount }
charts-line-with-pipeline = With pipeline { $amount }
charts-column-stage = Stage
charts-column-count = Open
charts-column-amount = Amount
charts-column-weighted-amount = Weighted
charts-column-entered = Entered
charts-column-moved = Moved on
charts-column-conversion = Conversion
charts-column-mean-days = Mean days
charts-column-median-days = Median days
charts-column-month = Month
charts-column-period = Period
charts-column-target = Target
charts-column-won = Won
charts-column-open-weighted = Open, weighted
charts-column-expected = Expected
charts-column-gap = Gap
charts-column-with-commit = With commit
charts-column-with-upside = With upside
charts-column-with-pipeline = With pipeline
charts-note-overdue =
    { $count ->
        [one] { $count } open opportunity is past its expected close and in no month: { $amount }.
       *[other] { $count } open opportunities are past their expected close and in no month: { $amount }.
    }
charts-note-undated =
    { $count ->
        [one] { $count } open opportunity has no expected close: { $amount }.
       *[other] { $count } open opportunities have no expected close: { $amount }.
    }
charts-estimated = estimated, of { $count }: { $amount }
charts-note-estimated =
    { $count ->
        [one] { $count } open opportunity has no amount and counts with its list price or the average won: { $amount }.
       *[other] { $count } open opportunities have no amount and count with their list price or the average won: { $amount }.
    }
charts-note-omitted =
    { $count ->
        [one] { $count } opportunity at an early stage is left out of the forecast: { $amount }.
       *[other] { $count } opportunities at early stages are left out of the forecast: { $amount }.
    }
charts-note-win-rate = { $won } won and { $lost } lost in this period: win rate { $share }.
charts-note-unstaged =
    { $count ->
        [one] { $count } opportunity stands at a stage this pipeline no longer has.
       *[other] { $count } opportunities stand at stages this pipeline no longer has.
    }
charts-unplaced =
    { $count ->
        [one] { $count } account without a place
       *[other] { $count } accounts without a place
    }
charts-matrix-sizes = Disc: revenue, 12 months. Ring: potential.
charts-matrix-empty = No account has a place yet.
charts-zone =
    { $count ->
        [one] { $count } account, { $amount }
       *[other] { $count } accounts, { $amount }
    }
charts-people-empty = No people on this map yet.
charts-not-identified = Not identified
charts-people-part = { $count } of { $total } people
charts-outside = Outside the formal structure
charts-influence-weak = Influence, weak
charts-influence-strong = Influence, strong
charts-accounts-sum =
    { $count ->
        [one] 1 account, { $sum }
       *[other] { $count } accounts, { $sum }
    }
charts-accounts-without =
    { $count ->
        [one] 1 account without, { $sum }
       *[other] { $count } accounts without, { $sum }
    }
charts-account-revenue = { $revenue } in twelve months
charts-ladder-note = rung now, and rung wanted with its date
charts-ladder-aim = Aim: { $rung } by { $day }
charts-ladder-empty = No account stands on a rung yet.
charts-lifecycle-note = phase now; an arrow where revenue says another
charts-lifecycle-up = Volume
charts-lifecycle-empty = No account has a phase yet.
charts-segments-note = accounts, revenue of twelve months, potential, win rate
charts-segments-note-buyers = accounts, revenue of twelve months, average margin and discount, opportunities won
charts-segments-note-coverage = accounts, our people who serve them, accounts that the model does not fit, revenue of twelve months
charts-segments-unprofitable = { $name }: volume but no profit
charts-segments-margin-known =
    { $count ->
        [one] margin known of { $count } opportunity
       *[other] margin known of { $count } opportunities
    }
charts-segments-mismatch = { $name }: the model does not fit its category or tier
charts-no-figures = no figures yet
charts-column-our-people = Our people
charts-column-mismatches = Mismatches
charts-column-discount = Discount
charts-column-margin = Margin
charts-segments-empty = No account has a value here yet.
charts-segments-decided = { $part } of { $count } decided opportunities won
charts-column-level = Level
charts-column-accounts = Accounts
charts-column-climbing = Wanted elsewhere
charts-column-suggested = Another suggested
charts-column-potential = Potential
charts-column-win-rate = Win rate
charts-column-revenue = Revenue
charts-people-folded = { $title } (+{ $count })
charts-range = P10 to P90, expected
charts-column-range = P10 to P90
charts-note-left-out =
    { $count ->
        [one] { $count } open opportunity ({ $amount }) is left out: not all its elements are confirmed.
       *[other] { $count } open opportunities ({ $amount }) are left out: not all their elements are confirmed.
    }
charts-radar-share = share of answers in favour
charts-qualification-empty = Nothing is rated yet. Rate the criteria first.
charts-note-no-rate =
    { $count ->
        [one] { $count } opportunity in { $currency } is in no sum: there is no exchange rate for { $currency }. Add one in the settings.
       *[other] { $count } opportunities in { $currency } are in no sum: there is no exchange rate for { $currency }. Add one in the settings.
    }
charts-note-rate = 1 { $currency } = { $rate } { $own }, since { $day }.
