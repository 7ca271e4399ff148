### Pyramids, the 20/80 rule, selling time and proposals.

pyramids-pareto-none = No customer bought anything in the last 12 months.
pyramids-pareto-text =
    { $count ->
        [one] The top { $percent } ({ $count } of { $all } customers) makes { $share } of the revenue.
       *[other] The top { $percent } ({ $count } of { $all } customers) make { $share } of the revenue.
    }
pyramids-pareto = 20/80 rule
pyramids-pareto-note =
    { $count ->
        [one] { $count } customer by revenue in 12 months, { $unit }
       *[other] { $count } customers by revenue in 12 months, { $unit }
    }
pyramids-pareto-top = top { $percent }: { $share } of revenue
pyramids-pareto-line = no. { $rank }; up to here { $share } of the revenue
pyramids-pareto-without =
    { $count ->
        [one] { $count } account without revenue in 12 months is not counted.
       *[other] { $count } accounts without revenue in 12 months are not counted.
    }
pyramids-pareto-more =
    { $count ->
        [one] { $count } smaller customer is in the curve and not in the table.
       *[other] { $count } smaller customers are in the curve and not in the table.
    }
pyramids-pareto-fewest =
    { $count ->
        [one] { $count } customer is enough for 80 %.
       *[other] { $count } customers are enough for 80 %.
    }
pyramids-pareto-who = Who they are
pyramids-chart = Accounts by tier
pyramids-chart-note =
    { $count ->
        [one] { $scheme }; { $count } account, { $amount } in 12 months
       *[other] { $scheme }; { $count } accounts, { $amount } in 12 months
    }
pyramids-chart-empty = The method has no tier scheme that is switched on.
pyramids-of = of { $wanted }
pyramids-points = { $points } pts
pyramids-revenue-share = { $amount }, { $share } of revenue
pyramids-line-count =
    { $count ->
        [one] { $count } account, { $share } of those with a tier
       *[other] { $count } accounts, { $share } of those with a tier
    }
pyramids-line-time = should get { $time } of selling time
pyramids-unassigned =
    { $count ->
        [one] { $count } account has no tier, { $amount }
       *[other] { $count } accounts have no tier, { $amount }
    }
pyramids-none = No tier
pyramids-column-tier = Tier
pyramids-column-class = Class
pyramids-column-accounts = Accounts
pyramids-column-share = Share
pyramids-column-wanted = Target
pyramids-column-wanted-share = Target share
pyramids-column-deviation = Deviation
pyramids-column-revenue = Revenue
pyramids-column-revenue-share = Share of revenue
pyramids-column-customer = Customer
pyramids-column-up-to = Up to here
pyramids-column-time = Time
pyramids-column-wanted-time = Target time
pyramids-column-time-deviation = Deviation of time
pyramids-time = Where does our time go?
pyramids-time-note-nothing = { $period }, no hours and no estimates
pyramids-time-note-hours = { $period }, { $hours } hours logged
pyramids-time-note-estimates = { $period }, by estimates
pyramids-time-note-both = { $period }, { $hours } hours logged, the rest by estimates
pyramids-time-left = Accounts, %
pyramids-time-right = Selling time, %
pyramids-goal = Target
pyramids-actual = Actual
pyramids-accounts =
    { $count ->
        [one] { $count } account
       *[other] { $count } accounts
    }
pyramids-time-line-accounts = { $share } of the accounts, target { $wanted }
pyramids-time-line-time = { $share } of the time, target { $wanted }
pyramids-time-unassigned =
    { $count ->
        [one] { $count } account has no class and gets { $time } of all time
       *[other] { $count } accounts have no class and get { $time } of all time
    }
pyramids-counted-nothing = No hours are logged in this period and no share of time is estimated. Log activities with their hours, or type an estimate for each account.
pyramids-counted-hours = An account’s time is its part of all hours logged in this period.
pyramids-counted-estimates = No hours are logged in this period, so the estimates count, scaled to 100 % together.
pyramids-counted-both = Logged hours count before estimates. Accounts without hours keep their estimated share of all time; logged hours divide what is left.
pyramids-counted-classes = Percentages are of the accounts that have a class, and of the time they get.
pyramids-counted-fair = An account’s fair share is the time its class should get, divided by the accounts in the class.
pyramids-counted-lists = Too much is 1.5 times the fair share or more, too little half of it or less.
pyramids-because-first-revenue = First revenue: { $revenue } in 12 months.
pyramids-because-won-back = It buys again: { $revenue } in 12 months, nothing in the 12 before.
pyramids-because-grows = Revenue rose from { $before } to { $revenue } ({ $growth } %); the potential is { $potential }.
pyramids-because-shrinks = Revenue fell from { $before } to { $revenue } ({ $growth } %); the potential is { $potential }.
pyramids-because-stopped = Nothing bought in 12 months, { $before } in the 12 before.
pyramids-tab = Pyramids
pyramids-tab-time = Time
pyramids-scheme = Tier scheme
pyramids-scheme-use = Use this scheme
pyramids-scheme-in-use = in use
pyramids-scheme-reset = Back to the method’s targets
pyramids-part = What to show
pyramids-part-pyramid = Pyramid
pyramids-tiers = Tiers and targets
pyramids-tiers-hint = Choose a tier to see what it is for and who is in it. Targets can be typed over.
pyramids-target-count = Target accounts
pyramids-target-share = Target share, %
pyramids-target-time = Target time, %
pyramids-coverage = Covered by
pyramids-engagement = Starts with
pyramids-members = Who is in it
pyramids-members-none = No account is in this tier yet. Choose one below, or set the tier in the table of accounts.
pyramids-move = Tier of { $name }
pyramids-proposals = Proposed changes
pyramids-proposals-none = Revenue and potential propose no other category for any account.
pyramids-proposal-up = up to { $to }
pyramids-proposal-down = down to { $to }
pyramids-proposal-accept = Accept
pyramids-proposal-accept-named = Make { $name } { $to }
pyramids-proposal-aside = Put aside…
pyramids-proposal-aside-named = Put the proposal for { $name } aside
pyramids-proposal-aside-now = Put aside
pyramids-proposal-why = Why not now?
pyramids-proposal-back = Take up again
pyramids-proposals-aside =
    { $count ->
        [one] { $count } put aside
       *[other] { $count } put aside
    }
pyramids-proposal-put = Put aside on { $day }: { $why }
pyramids-proposal-put-plain = Put aside on { $day }
pyramids-counted = How is this counted?
pyramids-over = Too much time
pyramids-under = Too little time
pyramids-over-none = No account gets too much.
pyramids-under-none = No account gets too little.
pyramids-served = { $time } of { $fair } fair
pyramids-served-hours = { $hours } h of { $fair } h
pyramids-no-targets = This scheme sets no target for time. Type one below, or choose another scheme.
pyramids-estimates = Time by account
pyramids-estimate = Estimate, %
pyramids-hours = Hours
pyramids-fair = Fair
pyramids-last = Last contact
pyramids-growth = Change
pyramids-period = Period
pyramids-period-year = Last 12 months
pyramids-show-pyramids = Show the pyramids
pyramids-show-time = Show where our time goes
