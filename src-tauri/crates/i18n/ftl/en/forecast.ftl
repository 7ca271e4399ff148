### Revenue and forecast: months, categories, targets. Charts of every kind.

forecast-months = Months
forecast-categories = Categories
forecast-targets = Targets
forecast-target = Target
forecast-month = Month
forecast-period = Period
forecast-ahead = Next 12 months
forecast-from = From
forecast-to = To
forecast-grain = Grain
forecast-by-month = Months
forecast-by-quarter = Quarters
forecast-by-year = Years
forecast-everybody = All owners
forecast-targets-hint = Type an amount for a month. Select several months to give them all the same one.
forecast-targets-of = Targets of { $name }
forecast-set-target = Set a target
forecast-show-categories = Show the forecast by category
forecast-set-targets = Set revenue targets

## Charts

forecast-shown-as = Shown as
forecast-as-chart = Chart
forecast-as-table = Table
forecast-copy = Copy the figures
forecast-copied = The figures are on the clipboard.
forecast-empty = Nothing to draw yet.
forecast-empty-hint = Give opportunities an amount and a date, and they stand here.
