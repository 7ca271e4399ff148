### Ways of classing an account, side by side.

classes-rule-key-tier-but-give-up = Top tier, but given up
classes-why-key-tier-but-give-up = The tier is { $left }, yet on the portfolio it stands in { $right }. Either the tier is too high, or the place is wrong.
classes-rule-key-category-but-give-up = Key account, but given up
classes-why-key-category-but-give-up = It is a { $left }, yet on the portfolio it stands in { $right }.
classes-rule-key-category-but-not-qualified = Key account, but criteria not met
classes-why-key-category-but-not-qualified = It is a { $left }, yet the key account criteria are { $right }.
classes-rule-qualifies-but-not-key = Criteria met, but not a key account
classes-why-qualifies-but-not-key = The key account criteria are { $left }, yet it is a { $right }.
classes-rule-key-category-but-lowest-tier = Key account in the lowest tier
classes-why-key-category-but-lowest-tier = It is a { $left }, yet its tier is the lowest: { $right }.
classes-rule-key-but-no-owner = Key account without a manager
classes-why-key-but-no-owner = It is a { $left }, and its account manager is { $right }.
classes-rule-key-on-tele = Key account on telephone and web
classes-why-key-on-tele = It counts as { $left }, yet it is served by { $right }.
classes-rule-coverage-below-tier = Covered less than its tier
classes-why-coverage-below-tier = It is covered by { $left }; its tier suggests { $right }.
classes-rule-coverage-above-tier = Covered more than its tier
classes-why-coverage-above-tier = It is covered by { $left }; its tier suggests no more than { $right }.
classes-rule-engagement-below-tier = Engaged less than its tier
classes-why-engagement-below-tier = We do business on the level { $left }; its tier suggests { $right }.
classes-rule-ladder-high-but-regressing = High on the ladder, but going back
classes-why-ladder-high-but-regressing = It stands on the rung { $left }, yet the relationship is { $right }.
classes-rule-ladder-above-target = Above the rung wanted
classes-why-ladder-above-target = It stands on { $left }, above the rung wanted, { $right }. Set a new aim, or say why it is to go down.
classes-rule-harvest-but-falling = Harvest, but revenue falls
classes-why-harvest-but-falling = The phase is { $left }, yet revenue has fallen to { $right }.
classes-rule-growth-but-falling = Growth, but revenue falls
classes-why-growth-but-falling = The phase is { $left }, yet revenue has fallen to { $right }.
classes-rule-asleep-but-open = Asleep, but opportunities are open
classes-why-asleep-but-open = The phase is { $left }, yet opportunities of { $right } are open.
classes-rule-lost-category-but-open-revenue = Lost, but opportunities are open
classes-why-lost-category-but-open-revenue = It is a { $left }, yet opportunities of { $right } are open.
classes-rule-target-category-but-revenue = Target, but it buys
classes-why-target-category-but-revenue = It is a { $left }, yet it bought for { $right } in twelve months.
classes-rule-normal-category-but-no-revenue = Customer without revenue
classes-why-normal-category-but-no-revenue = It is a { $left }, yet it bought nothing in two years ({ $right }).
classes-rule-project-over-customer = The project over the customer
classes-why-project-over-customer = { $left } opportunities are open, yet goals set for the account: { $right }.
classes-rule-give-up-with-potential = Given up in spite of its potential
classes-why-give-up-with-potential = It stands in { $left }, yet it could buy for { $right } a year.
classes-rule-give-up-unchecked = Given up without knowing the potential
classes-why-give-up-unchecked = It stands in { $left }, and its potential is { $right }.
classes-rule-give-up-but-open = Given up, but opportunities are open
classes-why-give-up-but-open = It stands in { $left }, yet opportunities of { $right } are open.
classes-scheme-category = Category
classes-scheme-tier = Tier
classes-scheme-coverage = Coverage
classes-scheme-suggested-coverage = Coverage by tier
classes-scheme-engagement = Engagement level
classes-scheme-suggested-engagement = Engagement by tier
classes-scheme-zone = Zone
classes-scheme-ladder = Rung
classes-scheme-ladder-target = Rung wanted
classes-scheme-phase = Phase
classes-scheme-state = Relationship state
classes-scheme-selection = Key account criteria
classes-scheme-owner = Account manager
classes-scheme-revenue = Revenue, 12 months
classes-scheme-revenue-before = Revenue before
classes-scheme-potential = Potential
classes-scheme-open = Open opportunities
classes-scheme-open-count = Open opportunities, number
classes-scheme-goals = Goals
classes-holds = met
classes-holds-not = not met
classes-nothing = not set
classes-unknown = Not said
classes-by-industry = Industry
classes-by-country = Country
classes-by-city = City
classes-by-owner = Account manager
classes-by-tier = Suggested by the tier { $tier }.
classes-tier-why = Set by the size rule
classes-phase-rising = Revenue rises: { $revenue } in twelve months, { $before } in the twelve before.
classes-phase-flat-high = Revenue is flat and high: { $revenue }, after { $before }.
classes-phase-falling = Revenue falls: { $revenue } in twelve months, { $before } in the twelve before.
classes-phase-silent = Nothing was won for { $months } months.
classes-need-owner = { $level } needs an account manager.
classes-need-plan = { $level } needs a plan: say when it was last reviewed.
classes-need-growth-goal = { $level } needs a goal of growth.
classes-need-loss-reason = { $level } needs the reason of the loss.
classes-need-loss-prevention = { $level } needs what keeps it from happening again.
classes-tab-relationship = Relationship
classes-tab-segments = Segments
classes-tab-territories = Territories
classes-tab-contradictions = Contradictions
classes-title = Classes
classes-contradictions = Contradictions
classes-missing = Missing fields
classes-needs = Required fields
classes-territories = Territories
classes-territory = Territory
classes-no-territory = In no territory
classes-which = Which ones
classes-rule = Kind
classes-open =
    { $count ->
        [one] 1 open
       *[other] { $count } open
    }
classes-contradict =
    { $count ->
        [one] 1 contradiction
       *[other] { $count } contradictions
    }
classes-chart-empty = Say how some accounts are classed, and they stand here.
classes-aside =
    { $count ->
        [one] 1 put aside
       *[other] { $count } put aside
    }
classes-found =
    { $count ->
        [one] 1 contradiction at { $accounts } accounts
       *[other] { $count } contradictions at { $accounts } accounts
    }
classes-none = Nothing contradicts itself.
classes-none-hint = As soon as two ways of classing an account do not go together, such as the top tier and the zone “Give up”, it is told here with both values.
classes-none-aside = Nothing is put aside.
classes-none-aside-hint = What you put aside with a reason waits here until one of its values changes.
classes-none-here = The classes of this account go together.
classes-more =
    { $count ->
        [one] Show 1 more
       *[other] Show { $count } more
    }
classes-put-aside = Put aside
classes-reopen = Take up again
classes-aside-why = Why it may stay so
classes-aside-by = Put aside by { $author } on { $day }: { $why }
classes-of = { $count } of { $all }
classes-offered = ({ $level })
classes-wanted = { $level }, { $day }
classes-field-owner = Account manager
classes-field-plan = Plan reviewed
classes-field-growth-goal = Goal of growth
classes-field-loss-reason = Reason of the loss
classes-field-loss-prevention = What prevents another
classes-in-use = in use
classes-months =
    { $count ->
        [one] for 1 month
       *[other] for { $count } months
    }
classes-suggests = Suggested: { $level }. { $why }
classes-use = Use
classes-aim = Wanted
classes-aim-by = Wanted by
classes-gap =
    { $count ->
        [one] 1 rung to go
       *[other] { $count } rungs to go
    }
classes-now = now
classes-advice = What the classes advise
classes-advice-none = Set a category or a tier to see what it advises.
classes-why = Why
classes-reason = One line: why
classes-reason-of = Reason: { $what }
classes-drop = Show also others than { $what }
classes-group-by = Group by
classes-accounts-potential = accounts, potential
classes-filter-empty = No filter yet: holds no account
classes-filter-broken = The filter cannot be read
classes-shared =
    { $count ->
        [one] 1 shared
       *[other] { $count } shared
    }
classes-territory-add = Add a territory
classes-check = Check
classes-gaps = In no territory
classes-gaps-hint = accounts that nobody works
classes-overlaps = In two or more
classes-overlaps-hint = accounts that several work
classes-gaps-none = Every account is in a territory.
classes-overlaps-none = No account is in two territories.
classes-check-fine = Nothing to do here.
classes-territories-empty = No territories yet.
classes-territories-hint = A territory is a filter with a team, for example all accounts of one region. Add one at the left; then you see which accounts are in none, and which in two.
classes-team = Team
classes-team-add = Add someone
classes-team-drop = Take { $name } out of the team
classes-load = { $load } accounts each
classes-filter = Accounts
classes-find-in = Find in { $what }
classes-tried =
    { $count ->
        [one] Would hold 1 account with a potential of { $potential }; { $shared } of them in another territory, { $gaps } accounts in none.
       *[other] Would hold { $count } accounts with a potential of { $potential }; { $shared } of them in another territory, { $gaps } accounts in none.
    }
classes-holds-sum =
    { $count ->
        [one] Holds 1 account: revenue { $revenue }, potential { $potential }.
       *[other] Holds { $count } accounts: revenue { $revenue }, potential { $potential }.
    }
classes-keep = Keep this filter
classes-discard = Discard
classes-sizes = Tiers by size
classes-sizes-none = No tier scheme
classes-sizes-hint = Write from which revenue of twelve months a tier begins. Tiers without a figure are left to people.
classes-sizes-from = From revenue
classes-sizes-now = Now
classes-sizes-ruled = By size
classes-sizes-apply =
    { $count ->
        [one] Set 1 tier
       *[other] Set { $count } tiers
    }
