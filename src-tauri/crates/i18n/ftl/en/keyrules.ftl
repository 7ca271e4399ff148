### Who is a key account: rules, what they do, and the health of key accounts (A-01 to A-08).

keyrules-title = Rules for key accounts
keyrules-tab = Criteria
keyrules-selection = Selection
keyrules-health = Health
keyrules-and = { "; " }
keyrules-named = { $name }: { $value }
keyrules-named-asked = { $name }: { $value } ({ $test })
keyrules-years = { $years } yr
keyrules-source = Rules for key accounts

## What a criterion looks at

keyrules-field-revenue = Revenue, 12 months
keyrules-field-revenue-before = Revenue, the 12 months before
keyrules-field-growth = Growth
keyrules-field-potential = Potential
keyrules-field-turnover = Their own turnover
keyrules-field-employees = Employees
keyrules-field-open = Open opportunities, sum
keyrules-field-open-count = Open opportunities, number
keyrules-field-won-count = Opportunities won
keyrules-field-people-count = Contacts
keyrules-field-years = Years since the first order
keyrules-field-category = Category
keyrules-field-industry = Industry
keyrules-field-country = Country
keyrules-field-city = City
keyrules-group-field = Facts
keyrules-group-scale = Levels
keyrules-group-scorecard = Scores

## Tests and reasons

keyrules-at-least = at least { $least }
keyrules-at-most = at most { $most }
keyrules-between = from { $least } to { $most }
keyrules-is = one of { $words }
keyrules-why-meets = Meets { $list }
keyrules-why-misses = Misses { $list }.
keyrules-why-unknown = Not known: { $list }.
keyrules-why-category = No rules are set; the category says it.

## What differs between two versions

keyrules-change-added = { $name } added: { $to }
keyrules-change-test = { $name }: { $from } → { $to }
keyrules-change-weight = { $name } has another weight
keyrules-change-gone = { $name } left out
keyrules-change-pass = How many must be met
keyrules-change-limit = The manageable number

## Editor

keyrules-pass = An account qualifies when it meets
keyrules-pass-all = all
keyrules-pass-any = any one
keyrules-pass-percent = by weight
keyrules-percent = Percent of the weight
keyrules-percent-least = at least { $percent } % of the weight
keyrules-limit = Manageable number
keyrules-limit-none = no limit
keyrules-limit-hint = How many key accounts you can look after well.
keyrules-criterion = Criterion
keyrules-add = Add a criterion
keyrules-remove = Remove { $name }
keyrules-operator = Test
keyrules-op-least = at least
keyrules-op-most = at most
keyrules-op-between = between
keyrules-threshold = Threshold
keyrules-threshold-least = At least
keyrules-threshold-most = At most
keyrules-weight = Weight
keyrules-words = Any of
keyrules-word-add = Add a word
keyrules-counts = { $met } meet, { $missed } miss, { $unknown } unknown
keyrules-what-if = { $threshold }: { $count } qualify
keyrules-what-if-label = { $name }: threshold, with the number of accounts each would leave
keyrules-in-force = In force since { $date }
keyrules-draft = Being tried; nothing is kept yet
keyrules-revert = Back to the rules in force
keyrules-start-over = Start from another definition
keyrules-keep = Keep these rules
keyrules-keep-why = Why do they change?
keyrules-keep-first = Why these? (may stay empty)
keyrules-reason-strategy = Strategy changed
keyrules-reason-number = Keep the number manageable
keyrules-reason-own = Another reason
keyrules-own-words = In your own words
keyrules-kept = The rules hold from today.

## Result

keyrules-result = { $qualify } of { $accounts } accounts qualify
keyrules-result-over = { $over } more than can be managed ({ $limit })
keyrules-result-room =
    { $room ->
        [0] as many as can be managed ({ $limit })
       *[other] room for { $room } more ({ $limit })
    }
keyrules-coming =
    { $count ->
        [one] { $count } comes in
       *[other] { $count } come in
    }
keyrules-going =
    { $count ->
        [one] { $count } goes out
       *[other] { $count } go out
    }
keyrules-unchanged = the same accounts as by the rules in force
keyrules-show = Accounts shown
keyrules-show-all = All
keyrules-show-qualify = Qualify
keyrules-show-in = Come in
keyrules-show-out = Go out
keyrules-show-open = Facts missing
keyrules-show-differs = Category differs
keyrules-none-shown = No account here.
keyrules-qualifies = qualifies
keyrules-not-qualifies = does not qualify
keyrules-comes = comes in
keyrules-goes = goes out
keyrules-traits = { $count } of { $of } traits
keyrules-expand = Each criterion for { $name }
keyrules-mark-met = met
keyrules-mark-not-met = not met
keyrules-mark-unknown = not known
keyrules-decides = this alone decides
keyrules-follows = category { $from } → { $to }
keyrules-follow = Make the category follow ({ $count })
keyrules-follow-hint = Sets the category of the accounts listed as the rules in force say. Undo takes it back.
keyrules-followed =
    { $count ->
        [one] { $count } category follows the rules now.
       *[other] { $count } categories follow the rules now.
    }
keyrules-more = { $count } more

## Versions

keyrules-versions = Versions
keyrules-restore = Try this version
keyrules-now = in force

## Empty

keyrules-empty = What makes an account a key account for you?
keyrules-empty-text = Five definitions, which do not agree. Take the one nearest to yours and change it.
keyrules-template-count =
    { $count ->
        [one] { $count } account meets it today
       *[other] { $count } accounts meet it today
    }
keyrules-template-use = Start from this
keyrules-failed = These rules cannot be tried yet.

## Health

keyrules-health-sum =
    { $count ->
        [one] { $count } key account: { $red } red, { $amber } amber
       *[other] { $count } key accounts: { $red } red, { $amber } amber
    }
keyrules-health-good =
    { $count ->
        [one] { $count } key account, every light green
       *[other] { $count } key accounts, every light green
    }
keyrules-health-none = No account has the category Key account yet. Set it by hand, or let it follow the rules.
keyrules-health-violations = Violations only
keyrules-light-green = green
keyrules-light-amber = amber
keyrules-light-red = red
keyrules-check-criteria = Criteria met
keyrules-check-owner = Account manager
keyrules-check-plan = Plan is current
keyrules-check-goals = Goals set
keyrules-check-activity = Active lately
keyrules-light-qualifies = It meets the rules for key accounts.
keyrules-light-not-judged = No rules are set, or facts are missing.
keyrules-light-does-not-qualify = It does not meet the rules for key accounts.
keyrules-light-managed = One named person is responsible.
keyrules-light-no-manager = Nobody is responsible for it.
keyrules-light-plan-current = The plan was gone through { $days } ago.
keyrules-light-plan-old = The plan was last gone through { $days } ago.
keyrules-light-plan-not-reviewed = The plan was never gone through.
keyrules-light-no-plan = No plan was gone through yet.
keyrules-light-goals-set = Goals of growth and of the relationship are set.
keyrules-light-no-relationship-goal = There is no goal for the relationship.
keyrules-light-no-growth-goal = There is no goal for growth.
keyrules-light-no-goals = Neither growth nor the relationship has a goal.
keyrules-light-active-lately = Last activity { $days } ago.
keyrules-light-active-once = Last activity { $days } ago.
keyrules-light-active-long-ago = Last activity { $days } ago.
keyrules-light-never-active = No activity was ever noted.
keyrules-todo-not-judged = Set rules, or fill in the facts they look at.
keyrules-todo-does-not-qualify = Look at the criteria it misses: change the category, or the rules.
keyrules-todo-no-manager = Name an account manager.
keyrules-todo-plan-old = Go through the plan and write down the day.
keyrules-todo-plan-not-reviewed = Go through the plan and write down the day.
keyrules-todo-no-plan = Write a plan, go through it, and write down the day.
keyrules-todo-no-relationship-goal = Set the rung of the ladder you want.
keyrules-todo-no-growth-goal = Write how the account is to grow.
keyrules-todo-no-goals = Write how the account is to grow, and set the rung you want.
keyrules-todo-active-once = Call or visit, and note it.
keyrules-todo-active-long-ago = Call or visit now, and note it.
keyrules-todo-never-active = Call or visit, and note it.
keyrules-account = Key account
keyrules-account-not = By the rules it does not qualify.
keyrules-account-is = By the rules it qualifies.
keyrules-account-no-rules = No rules for key accounts are set yet.
keyrules-account-to-rules = Open the rules
