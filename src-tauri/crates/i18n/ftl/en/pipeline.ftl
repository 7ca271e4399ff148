### Opportunities by stage: board, table, funnel, and one opportunity in the inspector.

pipeline-board = Board
pipeline-table = Table
pipeline-funnel = Funnel
pipeline-all = All pipelines
pipeline-make-usual = Use it for new opportunities
pipeline-is-usual = New opportunities get this one

## Facts

pipeline-outcome = Outcome
pipeline-outcome-name =
    { $outcome ->
        [won] Won
        [lost] Lost
       *[open] Open
    }
pipeline-probability = Probability
pipeline-margin = Margin, %
pipeline-discount = Discount, %
pipeline-by-hand = set by hand
pipeline-closes = Expected close
pipeline-closed = Closed
pipeline-opened = Opened
pipeline-product = Product
pipeline-days = Days in stage
pipeline-days-short = { $days } d
pipeline-reference = Number
pipeline-since = Since
pipeline-weighted = Weighted amount
pipeline-overdue = overdue
pipeline-overdue-since = Expected close was { $date }
pipeline-overdue-hint = Its expected close has passed. Set a new date, or decide it.
pipeline-no-account = Without an account
pipeline-undated = Without an expected close

## Sums

pipeline-selected =
    { $count ->
        [one] { $count } selected, { $sum }
       *[other] { $count } selected, { $sum }
    }
pipeline-other-currency = { $count } in another currency, not in the sums

## Adding and moving

pipeline-add = Add opportunity
pipeline-add-one = Add an opportunity
pipeline-new-name = New opportunity
pipeline-add-to = Add to { $stage }
pipeline-move-to = Move to …
pipeline-more =
    { $count ->
        [one] { $count } more
       *[other] { $count } more
    }
pipeline-mind = { $stage }: { $warning }
pipeline-show-table = Show opportunities as a table
pipeline-show-funnel = Show the funnel

## Filters

pipeline-filter = Filter
pipeline-from = from
pipeline-to = to
pipeline-closes-from = Expected close from
pipeline-closes-to = Expected close to
pipeline-from-chart = From the chart
pipeline-by-ids = Chosen
pipeline-by-stages = Stage
pipeline-by-outcomes = Outcome
pipeline-by-no-account = Without an account
pipeline-by-undated = Without an expected close
pipeline-by-search = Search
pipeline-by-account = Account
pipeline-by-owner = Owner
pipeline-by-product = Product
pipeline-by-pipeline = Pipeline
pipeline-by-closes-from = Expected close from
pipeline-by-closes-to = Expected close to
pipeline-by-closed-from = Closed from
pipeline-by-closed-to = Closed to
pipeline-drop-filter = Take off the filter { $name }
pipeline-drop-all = Show all

## Empty

pipeline-none-here = Nothing fits these filters.
pipeline-none-here-hint = Take one off, or show all.
pipeline-empty = Which business are you working on?
pipeline-empty-hint = Type a name at the foot of a stage, paste a list, or import one.

## Inspector

pipeline-now = Now in { $stage }
pipeline-expected =
    { $days ->
        [one] usually { $days } day
       *[other] usually { $days } days
    }
pipeline-marks = Passed when
pipeline-history = History
pipeline-fact =
    { $kind ->
        [stage] Stage:
        [amount] Amount:
        [closes-on] Expected close:
       *[outcome] Outcome:
    }
pipeline-change-all = Change all of them
pipeline-into = Into { $pipeline }
pipeline-into-stage = In which stage does it stand there?
pipeline-into-move = Move
pipeline-by-holds = Protection
pipeline-by-source = Source
pipeline-by-counted = In the forecast
pipeline-counted-yes = counted
pipeline-counted-no = left out
pipeline-by-territory = Territory
