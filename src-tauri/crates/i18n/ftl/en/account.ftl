### One account: overview, people, opportunities.

account-overview = Overview
account-open = Open the account
account-facts = Facts
account-category = Category
account-category-goal = What we want here
account-category-history = Category over time
account-rationale = Why this account
account-rationale-line = no reason written yet
account-revenue = Revenue, 12 months
account-revenue-plain = Revenue
account-potential = Potential a year
account-of-potential = { $revenue } of { $potential }
account-industry = Industry
account-country = Country
account-city = City
account-website = Web address
account-parent = Parent account
account-turnover = Their turnover
account-employees = Employees
account-founded = Founded
account-zone = Position
account-open-opportunities = Open opportunities
account-open-sum = { $count }, { $sum }
account-contacts = Contacts
account-to-people = People map
account-to-opportunities = All opportunities
account-children = Subsidiaries
account-children-none = None. An account becomes one when its parent account is set.

## Units

account-unit-name = Name of the unit
account-units-add = Add a unit: type, Enter for the next one
account-units-none = No unit yet.
account-unit-delete = Delete { $name }
account-unit-people = Contacts
account-unit-open = Open
account-unit-amount = Amount
account-gone = This account is no longer there.
account-to-portfolio = To the portfolio
