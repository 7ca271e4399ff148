### Words on matrix boards.

matrix-potential = { $potential } potential
matrix-revenue-of = { $revenue } of { $potential }
matrix-no-figures = no figures yet
matrix-by-figures = Figures
matrix-by-revenue = Revenue, 12 months
matrix-by-potential = Potential
matrix-by-open = Open opportunities
matrix-by-amount = Amount
matrix-by-contribution = Contribution
matrix-by-profit = Profit
matrix-by-cost = Cost of our work
matrix-by-turnover = Own turnover
matrix-by-employees = Employees
matrix-by-owner = Owner
matrix-by-account = Account
matrix-by-industry = Industry
matrix-by-country = Country
matrix-by-city = City
matrix-unknown = not known
