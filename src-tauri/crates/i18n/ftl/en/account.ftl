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

## Entities

account-entities = Company structure
account-entities-label = Entities and sites of { $account }
account-entities-hint = Enter adds beside, Tab below; drag one onto another to move it there, Delete removes.
account-entities-keys-add = Enter: a unit beside; Tab: a unit below; drag onto another: belongs there
account-entities-none = No unit yet. Press Tab to add the first.
account-entities-below = Name of the unit below
account-entities-beside = Name of the unit beside
account-entities-drop = Belongs to { $name }
account-entities-drop-none = Drop it on the unit it belongs to
account-entities-white = Nobody is known to us in { $count } of { $total }
account-entity-known = { $met } of { $people } contacts known
account-entity-sold = { $amount } won
account-entity-debts = debts { $percent } %
account-entity-kind = Kind
account-entity-division = Division
account-entity-entity = Legal entity
account-entity-site = Site
account-entity-people = Unit of people
account-entity-above = Belongs to
account-entity-account = The account
account-entity-assets = Total assets
account-entity-liabilities = Total liabilities
account-entity-ratio = Debt ratio
account-entities-rows = As rows
account-entities-add = Add units, one name a line
account-entities-none-list = No unit yet.
account-entity-met = Known to us
