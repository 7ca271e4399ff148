### Revenue plan and measures over months.

plan-general = General
plan-no-account = Without an account
plan-tab = Plan
plan-title = Revenue plan
plan-measures = Measures
plan-measure = Measure
plan-line = Line
plan-unit = Business unit
plan-product = Product
plan-add-line = Add line
plan-plan = Plan
plan-actual = Actual
plan-margin = Margin
plan-margin-planned = Margin planned
plan-profit = Profit
plan-committed = Committed pipeline
plan-gap = Gap
plan-target-of = Target
plan-from-won = From what was won. Type to say otherwise.
plan-worked-out = Worked out from the records. Type to say otherwise.
plan-payments = Payments
plan-expected = Expected
plan-received = Received
plan-hint = Type, paste from a spreadsheet, Ctrl-D to fill down, Ctrl-R to the right.
plan-hint-all = Open an account to plan by unit and product.
plan-more =
    { $count ->
        [one] { $count } more account is in the total.
       *[other] { $count } more accounts are in the total.
    }
plan-show = Show the revenue plan
plan-chart = Plan and actual
plan-chart-note = { $period }, actual and committed against the plan, { $unit }
plan-chart-empty = Nothing is planned yet. Open Plan and type into the grid, or paste from a spreadsheet.
plan-kpis-note = { $period }, bars: actual, line: target
plan-kpis-empty = No values yet. Type into the grid, or paste from a spreadsheet.
plan-velocity = Velocity
plan-velocity-note = per day, over the twelve months before each month end, { $unit }
plan-velocity-empty = Nothing was won in these months yet.
plan-line-open = Open { $count }
plan-line-rate = Win rate { $share }
plan-line-average = Average won { $amount }
plan-line-cycle = { $days } days from opening to winning
plan-column-month-end = Month end
plan-column-open = Open
plan-column-win-rate = Win rate
plan-column-average = Average
plan-column-cycle = Days
