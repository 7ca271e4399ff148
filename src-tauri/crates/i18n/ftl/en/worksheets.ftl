### Worksheets: sections answered in words, what is fed from records, the plan.

worksheets-title = Worksheets
worksheets-none = No worksheet fits here. Packs in the settings can bring some.
worksheets-answered = { $count } of { $all } answered
worksheets-filled = { $count } of { $all } filled
worksheets-section = Section
worksheets-answer = Answer
worksheets-on-record = On record
worksheets-value = Date or amount
worksheets-level = Information level
worksheets-turn = Turn into …
worksheets-turn-of = { $section }: turn into …
worksheets-turn-driver = Drivers
worksheets-turn-goal = Projects
worksheets-turn-action = Actions
worksheets-turned =
    { $count ->
        [one] Added: { $name }
       *[other] { $count } added, among them: { $name }
    }
worksheets-author = Author
worksheets-write = Write here …
worksheets-open = Nothing here yet.
worksheets-no-day = No day named yet
worksheets-no-figure = No figure yet
worksheets-day = By when
worksheets-amount = Worth a year
worksheets-hidden = Written here, and kept inside while private things are left out.
worksheets-hidden-feed = Kept inside while private things are left out.
worksheets-saving = Saving …
worksheets-saved = Saved
worksheets-unsaved = Not saved
worksheets-moved = { $author } changed this section meanwhile. Both texts are kept until you choose.
worksheets-theirs = The other text
worksheets-keep-both = Keep both
worksheets-keep-mine = Keep mine
worksheets-take-theirs = Take the other
worksheets-history = Earlier answers
worksheets-history-of = Earlier answers: { $section }
worksheets-restore = Bring back
worksheets-source = Source
worksheets-source-ask = From whom or what
worksheets-certainty = How sure
worksheets-by = { $author }, { $date }
worksheets-age = { $days } days ago
worksheets-today = today
worksheets-change = Change
worksheets-editor = { $section }, text
worksheets-bold = Bold
worksheets-italic = Italic
worksheets-strike = Struck through
worksheets-bullets = List
worksheets-numbers = Numbered list
worksheets-table = Table
worksheets-row = Add row
worksheets-column = Add column
worksheets-no-table = Delete table
worksheets-link = Link
worksheets-link-ask = Address, https://…
worksheets-mention = Mention
worksheets-mention-ask = Person, opportunity or account
worksheets-too-long = What you pasted has { $letters } letters. A section holds { $most }; nothing was pasted. Keep the rest in a file and name it as the source.
worksheets-over = { $letters } letters too many; shorten it to save.
worksheets-export = Export worksheet
worksheets-seat = Seat
worksheets-growth-goal = Growth goal
worksheets-tally = { $plus } for · { $minus } against · { $unknown } open
worksheets-proposal = Proposal
worksheets-strength = Strength
worksheets-weakness = Weakness
worksheets-informal = Informal
worksheets-against = Speaks against it
worksheets-product = Product
worksheets-close = Expected close
worksheets-feed-account = Account
worksheets-feed-opportunity = Opportunity
worksheets-feed-reason = Why they must act
worksheets-feed-value = Our value
worksheets-feed-pain-chain = Pain chain
worksheets-feed-drivers = Drivers
worksheets-feed-benefits = Benefits in figures
worksheets-feed-qualification = Qualification
worksheets-feed-strengths = From the scorecard
worksheets-feed-criteria = Decision criteria
worksheets-feed-rivals = Rivals
worksheets-feed-milestones = Buyer, close, payments
worksheets-feed-people = People and roles
worksheets-feed-strategy = How we compete
worksheets-feed-goal = Goal, strategy, tactics
worksheets-feed-relationship = Relationship plan
worksheets-feed-actions = Actions
worksheets-plan = Plan
worksheets-plan-percent = { $percent } % complete
worksheets-contradictions = Does not go together
worksheets-contradiction-frontal-from-weakness = Frontal attack is chosen, but more criteria speak against us than for us. Change the rules, or win over the weak ones first.
worksheets-contradiction-shy-from-strength = Developing for later is chosen, although far more speaks for us than against us. Why wait?
worksheets-contradiction-late-for-customer = We expect the close after the day by which the customer must have decided.
worksheets-contradiction-dearer-than-pain = The price is higher than what the problems cost the customer in a year. Find more of the impact, or say over how many years it pays.
worksheets-flow-done = { $count } of { $all } steps
worksheets-no-rating = Not rated yet
worksheets-no-lever = Rated high, and nothing of ours against it yet
worksheets-of-five = { $score } of 5
worksheets-rating = Degree
worksheets-rating-low = low
worksheets-rating-high = high
worksheets-known-open = Nobody knows yet
worksheets-known-hearsay = Hearsay
worksheets-known-assumed = Assumed
worksheets-known-stale = Confirmed, but over a year ago
worksheets-known-confirmed = Confirmed
worksheets-ladder = Relationship tier
worksheets-lifecycle = Lifecycle phase
worksheets-state = State of the relationship
worksheets-fights-for = fights for { $name }
worksheets-share-of-wallet = Share of wallet
worksheets-bought = { $amount } in 12 months
worksheets-team-core = core team
worksheets-team-extended = extended team
worksheets-team-days = { $days } days
worksheets-more = and { $count } more
worksheets-blank-size = Size and trend
worksheets-blank-business = Business and moves
worksheets-blank-history = Our history and position
worksheets-blank-goal = Next goal
worksheets-blank-outlook = Revenue outlook
worksheets-blank-plans = Main plans
worksheets-blank-left = Still blank: { $blanks }
worksheets-summary-turnover = turnover { $amount }
worksheets-summary-employees = { $count } employees
worksheets-summary-years =
    { $years ->
        [one] customer for one year
       *[other] customer for { $years } years
    }
worksheets-summary-revenue = { $amount } in 12 months
worksheets-summary-growth = { $percent } % against the year before
worksheets-summary-projects =
    { $count ->
        [one] one project
       *[other] { $count } projects
    }
worksheets-summary-deals =
    { $count ->
        [one] one open opportunity
       *[other] { $count } open opportunities
    }
worksheets-feed-relation = How the relationship stands
worksheets-feed-for-us = For us
worksheets-feed-against-us = Against us
worksheets-feed-competitors = Competitors here
worksheets-feed-wallet = Share of wallet
worksheets-feed-summary = Summary
worksheets-feed-analysis = Analysis so far
worksheets-feed-units = Units and strategies
worksheets-feed-goals = Vision and goals
worksheets-feed-pipeline = Open opportunities
worksheets-feed-revenue-plan = Revenue plan
worksheets-feed-team = Team
worksheets-feed-support = Internal support
worksheets-feed-risks = What the rules warn of
worksheets-feed-service = Service
worksheets-template = Template
worksheets-analysis = Analysis
worksheets-account-plan = Plan
worksheets-questions = Questions
worksheets-questions-lead = What to ask next, what is worth most first: the harder an answer is to get, the more it is worth.
worksheets-questions-answered = { $count } of { $all } answered
worksheets-questions-critical = { $count } of { $all } that only the customer can answer, told by the customer
worksheets-questions-none = Every question is answered and confirmed.
worksheets-questions-ask = Make it an action
worksheets-questions-action = Find out: { $title }
worksheets-questions-made = Added to the actions of the account
worksheets-questions-value = Worth
worksheets-questions-worth = { $value } of 16: found at level { $worth }, { $level }
worksheets-questions-open =
    { $count ->
        [one] One question is open
       *[other] { $count } questions are open
    }
worksheets-questions-all = All questions
