### How an account is planned and cared for: rounds, issues, satisfaction, health.

care-cycle = Cycle
care-round = Round { $round }
care-round-age =
    { $days ->
        [one] one day
       *[other] { $days } days
    }
care-begin = Begin a round
care-begin-next = Begin the next round
care-begin-hint = Seven steps with days and owners, from the profile of the customer to the review. The days can be changed.
care-next-review = Next review { $day }
care-review-late = Review was due { $day }
care-steps-done = { $count } of { $all } steps done
care-due = Due
care-done-on = Done on
care-with-whom = Who was there
care-with-whom-ask = Names of theirs and ours
care-nobody-there = Nobody is named who was there
care-state-done = done
care-state-overdue = overdue
care-state-next = next
care-state-later = later
care-checks = What a plan is to reach
care-checks-done = { $count } of { $all }
care-check-map = Segmentation map shows where the opportunities are
care-check-focus = Selling effort goes to the right areas
care-check-balance = Their investment is weighed against ours
care-check-senior = Relations with senior management
care-check-partners = How partners are used
care-check-value = Our value is told
care-check-complete = Every section is filled
care-proof-map = { $count } units and notes placed
care-proof-focus = { $count } of { $all } units in work have a position other than leave
care-proof-balance = { $count } of { $all } opportunities with the customer’s investment rated
care-proof-senior = { $count } who decide or approve are reached
care-proof-partners =
    { $count ->
        [0] Say it under Resources and internal support
       *[other] Said under Resources and internal support
    }
care-proof-value = { $count } of { $all } opportunities with a value that is more than a draft
care-proof-complete = { $count } of { $all } sections
care-rubric = How good the plan is
care-rubric-score = { $score } of 100
care-why-placeholder = Why
care-rests = Rests on a section that is empty: { $sections }
care-log = Log
care-service = Service
care-health = Health
care-sentence =
    { $unknown ->
        [0] { $score } of 100.
        [one] { $score } of 100; one part is not known and counts as nothing.
       *[other] { $score } of 100; { $unknown } parts are not known and count as nothing.
    }
care-unweighed =
    { $count ->
        [one] One part has the weight 0 and is left out.
       *[other] { $count } parts have the weight 0 and are left out.
    }
care-no-weight = Every part has the weight 0: there is no number. Give at least one a weight.
care-trend-up = ↑ { $points } in 90 days
care-trend-down = ↓ { $points } in 90 days
care-trend-flat = → as 90 days ago
care-weight = Weight
care-weight-of = Weight of { $part }
care-points = Points
care-unknown = not known
care-counts-nothing = counts for nothing
care-part-people = People for us
care-part-coverage = Coverage
care-part-content = Satisfaction
care-part-issues = Issues
care-part-activity = Contact
care-part-growth = Growth
care-part-plan = Plan
care-why-people = Status of those with a role, by influence: { $points }
care-why-coverage = { $points } % of those with a role are reached
care-why-content = Latest answers within a year: { $points } of 100
care-why-issues =
    { $count ->
        [0] No issue is open
        [one] One issue is open
       *[other] { $count } issues are open
    }
care-why-activity = By days since the last contact: { $points } of 100
care-why-growth = Revenue { $percent } % against the year before
care-unknown-people = Nobody with a role has a status yet
care-unknown-coverage = Nobody has a role yet
care-unknown-content = Nobody was asked within a year
care-unknown-activity = Nothing was logged yet
care-unknown-growth = There is no year to compare with
care-issues = Issues and complaints
care-issue-add = Add an issue
care-complaint-add = Add a complaint
care-kind = Kind
care-kind-issue = Issue
care-kind-complaint = Complaint
care-what = What is wrong
care-severity = Severity
care-severity-1 = small
care-severity-2 = plain
care-severity-3 = grave
care-opened = Brought
care-answered = Answered
care-resolved = Solved
care-at-first = At first contact
care-yes = yes
care-no = no
care-days = Days
care-person = Brought by
care-cause = Cause
care-open-issues = Open
care-oldest = Oldest, days
care-response = Days to answer
care-resolution = Days to solve
care-first-rate = Solved at first contact
care-visits = Visits due
care-visits-late = { $count } overdue
care-visits-none = Nobody is looked after in a rhythm yet. Add whom one of us should meet regularly.
care-visit-by = By
care-visit-rhythm = Every, days
care-visit-last = Last
care-visit-due = Due
care-visit-over = { $days } days over
care-visit-in = in { $days } days
care-visit-log = Log a visit
care-visit-add = Add somebody to be met
care-loyalty = Loyalty
care-loyalty-ask = How far has it come?
care-content = Satisfaction
care-content-mean = Mean of the last year
care-content-add = Write down an answer
care-content-person = Who said so
care-words = In their words
care-follow-up = What we do
care-followed = Done on
care-none-issues = No issue is written down. That is good, or nobody asked.
care-none-content = Nobody was asked yet. Ask each quarter.
care-score-of = { $score } of 5
care-trend = Trend
care-guide = To a plan on one page
care-guide-steps = { $count } of { $all } steps
care-guide-far = { $count } of { $all }
care-guide-facts = Say what the customer is: industry, turnover, owner
care-guide-map = Place three units or notes on the segmentation map
care-guide-people = Put three people on the map
care-guide-deals = Write down three opportunities
care-guide-goal = Set the goal of all
care-guide-revenue = Plan the revenue
care-guide-summary = Say in the summary what whoever has one minute must know
care-guide-print = Print the plan on one page
care-guide-ready = All is there. Print the plan, and go on with the analysis.
care-playbook = Playbook
care-playbook-lead = What the method says beside its models, short. Change the cards or add your own under Method in the settings.
care-playbook-find = Find in the playbook
care-playbook-none = No card has these words.
care-playbook-where = Where it is done
