### One opportunity: what matters next, elements, stages, contract. Also the gate between stages.


## What matters next

opportunity-and = { ", " }
opportunity-next-not-yet-ours = Not certainly ours yet: { $lacks }
opportunity-next-missing = Find out and confirm: { $elements }
opportunity-next-low = Have { $by } verify: { $elements }
opportunity-next-overdue = Expected close has passed: set a new date, or decide it
opportunity-next-no-approver = Nobody of us reaches the approver: find who can introduce us
opportunity-next-stuck = Longer here than 1.5 times the { $count } days expected: ask what holds it up
opportunity-next-ahead = We are ahead of the buyer: go back to what the buyer still has to see
opportunity-next-behind = The buyer is ahead of us: catch up before others do
opportunity-next-undated = Ask when they want to decide, and set the expected close
opportunity-next-reversed = Expected close lies before its opening: check both dates
opportunity-next-unpriced = Set the amount
opportunity-next-no-action = Nothing is planned: write down who does what by when
opportunity-next-open-marks =
    { $count ->
        [one] { $count } mark of { $stage } still to be seen
       *[other] { $count } marks of { $stage } still to be seen
    }

## The rules behind it

opportunity-rule-not-yet-ours = A contract without the first payment can still be shelved or cancelled.
opportunity-rule-missing = An opportunity counts in forecasts only when all its elements are confirmed.
opportunity-rule-low = The larger the amount, the higher up somebody must have seen the elements.
opportunity-rule-overdue = An open opportunity has its expected close ahead.
opportunity-rule-no-approver = Whoever gives the final approval should know somebody of us.
opportunity-rule-stuck = A stay beyond 1.5 times the days expected shows that something holds it up.
opportunity-rule-ahead = What we do should fit how far the buyer is.
opportunity-rule-behind = What we do should fit how far the buyer is.
opportunity-rule-undated = Without a date it stands in no month of the forecast.
opportunity-rule-reversed = Nothing closes before it begins.
opportunity-rule-unpriced = Without an amount it adds nothing to the forecast.
opportunity-rule-no-action = Every open opportunity has a next step with a person and a day.
opportunity-rule-open-marks = The marks of a stage say when it is passed; each can be checked with the customer.

## Heights of verification, and what a contract lacks

opportunity-height-claimed = the representative
opportunity-height-pre-sales = pre-sales
opportunity-height-superior = the direct superior
opportunity-height-executive = an executive
opportunity-lack-signature = the contract is not signed
opportunity-lack-first-payment = the first payment has not come
opportunity-lack-too-little = the first payment is too small a part

## The page

opportunity-overview = Overview
opportunity-steps = Steps
opportunity-gone = This opportunity is not here any more
opportunity-closes = closes { $date }
opportunity-advance = Move on to { $stage }
opportunity-win = Won
opportunity-next = What matters next
opportunity-next-none = Nothing is missing here today.
opportunity-ours = Our stage
opportunity-buyers = The buyer
opportunity-days-of = { $days } of { $expected } days
opportunity-buyer-unset = How far is the buyer? Choose a state above; it stands for itself, whatever our stage.
opportunity-apart = At our stage the buyer should be at: { $expected }.

## Elements

opportunity-elements = Five elements
opportunity-valid-of = { $count } of { $all } confirmed
opportunity-counted = Counted in forecasts. At this amount, verified by { $by }.
opportunity-left-out = Left out of forecasts until all are verified by { $by }, as this amount asks.
opportunity-ladder = How high { $element } is verified
opportunity-element-unknown = Nobody has said
opportunity-evidence = What shows it: { $element }
opportunity-evidence-none = What shows it?
opportunity-source = Who saw it, and how: { $element }
opportunity-source-none = Who saw it, and how: visit, mail, phone?

## Marks, tasks, gate

opportunity-marks-of = { $count } of { $all } marks
opportunity-mark-by-record = shown by what is on record
opportunity-role =
    { $role ->
        [pre-sales] Pre-sales
        [manager] Managers
       *[rep] Representative
    }
opportunity-focus = Focus
opportunity-focus-on =
    { $focus ->
        [opportunity] Opportunity
        [solution] Solution
       *[customer] Customer
    }
opportunity-tasks-done = Tasks done: { $count } of { $all }
opportunity-task-plan = Make it an action
opportunity-action-added = Planned: { $text }
opportunity-gate = Before { $stage }
opportunity-gate-open =
    { $count ->
        [one] One thing is still open. Tick it where it is done, or say why you move on all the same.
       *[other] { $count } things are still open. Tick what is done, or say why you move on all the same.
    }
opportunity-gate-free = Nothing is open any more.
opportunity-gate-reason = Why move on all the same
opportunity-gate-stay = Stay
opportunity-gate-go = Move on
opportunity-gate-lost = Lost: what happened?
opportunity-gate-lose = Mark as lost
opportunity-winner = Who won it
opportunity-winner-unknown = not known
opportunity-why-lost = In your words
opportunity-lesson = What was learnt
opportunity-loss-reason = Reason
opportunity-ended = How it ended

## Contract

opportunity-contract = Contract and payments
opportunity-certain = certainly ours
opportunity-signed = Signed
opportunity-total = Contract total
opportunity-first-share = First payment
opportunity-at-least = at least { $percent } %
opportunity-payment = Payment
opportunity-first-payment = First payment
opportunity-payment-number = Payment { $number }
opportunity-payment-add = Add a payment: type its amount
opportunity-due = Due
opportunity-paid = Received
opportunity-not-yours = Not certainly yours yet:

## Plan and actions

opportunity-plan = How we mean to win
opportunity-goal = Goal
opportunity-goal-ask = What do we want here?
opportunity-strategy = Strategy
opportunity-strategy-ask = How do we win?
opportunity-tactics = Tactics
opportunity-tactics-ask = Which moves?
opportunity-actions = Actions
opportunity-actions-open = { $count } open
opportunity-action = Action
opportunity-action-done = Done: { $text }
opportunity-action-add = Add an action

## On cards and in tables

opportunity-valid = Elements
opportunity-marks = Marks
opportunity-stuck = longer here than expected
opportunity-not-counted = left out of forecasts
opportunity-open-page = Open its page

## Settings

opportunity-settings = Opportunities
opportunity-settings-valid = Forecasts count only opportunities with all elements confirmed
opportunity-settings-heights = From which amount on elements must be verified by whom
opportunity-settings-pre-sales = Pre-sales from
opportunity-settings-superior = Direct superior from
opportunity-settings-executive = An executive from
opportunity-settings-payment = Won also needs the first payment
opportunity-settings-least = First payment at least, % of the contract
opportunity-settings-limits = What is worth pursuing
opportunity-settings-smallest = Smallest deal
opportunity-settings-profit = Least profit, %
opportunity-settings-days = Most days until the close
opportunity-settings-effort = Our effort: what a day of ours costs. Days planned for a team by this give its cost.
opportunity-settings-day-rate = Day rate
opportunity-settings-none = no limit
opportunity-next-expiring = Its protection ends soon: work it, or say that you keep it
opportunity-next-public = Its protection has ended: keep it with a new period, or hand it over
opportunity-rule-expiring = An opportunity is left to whoever works it for a set time only.
opportunity-rule-public = After that time it goes to whoever digs it up.
opportunity-protection = Protection
opportunity-hold =
    { $hold ->
        [private] Kept for its owner
        [expiring] Ends soon
        [unlimited] No end set
       *[public] Free to take
    }
opportunity-protected-until = until { $date }
opportunity-protected-days =
    { $days ->
        [one] one day left
       *[other] { $days } days left
    }
opportunity-protect-extend =
    { $months ->
        [one] Keep for another month
       *[other] Keep for another { $months } months
    }
opportunity-protect-release = Give free
opportunity-protect-transfer = Hand over to
opportunity-protect-why = Why
opportunity-protect-step =
    { $kind ->
        [extend] Kept longer
        [release] Given free
        [owner] Owner changed
       *[transfer] Handed over
    }
opportunity-settings-protect = Months an opportunity is left to its owner
opportunity-settings-protect-warning = Days before the end at which it is told
opportunity-investment = Investment
opportunity-investment-board = Show the board
opportunity-protect-do = Hand over
opportunity-next-unconfirmed-value = Have somebody at the customer confirm a value of ours in figures
opportunity-rule-unconfirmed-value = From a 40 % chance on, an offer stands or falls with a value that the customer has confirmed.
