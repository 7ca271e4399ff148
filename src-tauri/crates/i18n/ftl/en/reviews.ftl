### Reviews: what a team looks at together, and what came of it (B-14, D-34).

reviews-title = Reviews
reviews-forecast = Forecast
reviews-title-of =
    { $more ->
        [0] Review: { $name }
       *[other] Review: { $name } and { $more } more
    }
reviews-brief-changed = Changed
reviews-brief-stuck = Stuck
reviews-brief-overdue = Overdue
reviews-brief-contradictory = Does not fit together
reviews-brief-weak = Against us or missing
reviews-named = { $name }: { $what }
reviews-more = and { $count } more
reviews-recorded =
    { $count ->
        [one] { $count } change on record, by { $who }
       *[other] { $count } changes on record, by { $who }
    }
reviews-contacts =
    { $count ->
        [one] { $count } contact since, on { $day }
       *[other] { $count } contacts since, the last on { $day }
    }
reviews-no-contact = No contact since; the last was on { $day }
reviews-never-met = No contact on record
reviews-written = Plan, written anew: { $name }
reviews-rests = Plan: { $name } rests on what is empty: { $rests }
reviews-step-late = Planning: { $name } was due on { $day }
reviews-review-late = The plan was to be reviewed on { $day }
reviews-visits-late =
    { $count ->
        [one] { $count } person has not been met as often as agreed
       *[other] { $count } people have not been met as often as agreed
    }
reviews-follow-ups =
    { $count ->
        [one] { $count } follow-up on satisfaction is still to be done
       *[other] { $count } follow-ups on satisfaction are still to be done
    }
reviews-issues =
    { $count ->
        [one] { $count } issue is open, for { $days } days
       *[other] { $count } issues are open, the oldest for { $days } days
    }
reviews-fact-stage = Stage
reviews-fact-amount = Amount
reviews-fact-closes-on = Expected close
reviews-fact-outcome = Outcome
reviews-fact-probability = Chance
reviews-counted = { $amount } · { $count }
reviews-figure-health = Health
reviews-figure-rubric = Plan rating
reviews-figure-plan = Plan filled
reviews-figure-open = Open opportunities
reviews-figure-weighted = Weighted
reviews-figure-coverage = Coverage of people
reviews-figure-issues = Open issues
reviews-figure-overdue = Overdue actions
reviews-figure-stage = Stage
reviews-figure-amount = Amount
reviews-figure-chance = Chance
reviews-figure-close = Expected close
reviews-figure-elements = Elements confirmed
reviews-figure-questions = Four questions, for less against
reviews-figure-won = Won
reviews-figure-commit = Commit
reviews-figure-p50 = Even chance (P50)
reviews-figure-target = Target
reviews-figure-target-chance = Chance of the target
reviews-since = Compared with { $day }
reviews-since-first = The first review of this. Compared with { $day }
reviews-since-label = Compared with
reviews-role-presenter = Presents
reviews-role-coach = Coach
reviews-role-reviewer = Reviewers
reviews-weakness = Weak points
reviews-advice = Recommendations
reviews-what = What
reviews-then = Last time
reviews-now = Now
reviews-question = Question
reviews-answer = Answer
reviews-questions = Questions
reviews-last-agreed = Agreed on { $day }
reviews-count =
    { $count ->
        [one] { $count } review
       *[other] { $count } reviews
    }
reviews-begin = Begin a review
reviews-none = No review yet.
reviews-none-hint = Choose an account, some opportunities or the forecast. The review shows what changed since the last one, asks its questions, and ends in minutes and actions.
reviews-about = What is reviewed
reviews-about-ask = Add an account or opportunity by name
reviews-add-forecast = Add the forecast
reviews-remove = Take away { $name }
reviews-parts = Who takes part
reviews-add-part = Add a person
reviews-part-name = Name of person { $number }
reviews-part-role = Role of person { $number }
reviews-part-eyes = With whose eyes, person { $number }
reviews-eyes-ask = With whose eyes: their buyer, a rival, delivery…
reviews-name = Name
reviews-as-presenter = Presenter
reviews-as-coach = Coach
reviews-as-reviewer = Reviewer
reviews-since-ask = Compare with
reviews-since-hint = Empty: the day of the last review, else 90 days ago.
reviews-agenda = Agenda
reviews-end = End the review
reviews-meeting = Review
reviews-compare = Compare
reviews-setup = Set up
reviews-brief = Agenda points
reviews-rating = Rating
reviews-shows = Shown
reviews-feed = Written down
reviews-raised-by = Raised by
reviews-nobody = Nobody named
reviews-answered = { $count } of { $all } answered
reviews-answer-of = Answer: { $name }
reviews-answer-ask = Answer
reviews-last-answer = Last time: { $text }
reviews-no-questions = There are no questions for this. Add them under Method, Cards.
reviews-no-points = Nothing changed, and nothing is stuck, overdue or contradictory.
reviews-gone = It is no longer in this workspace.
reviews-first = This is the first review of it. What is found now is kept for the next one.
reviews-figures = Figures
reviews-change = Change
reviews-better = better
reviews-worse = worse
reviews-open-opportunity = Open the opportunity
reviews-open-forecast = Open the forecast
reviews-open-plan = Open the plan
reviews-quick-weakness = Weak point
reviews-quick-advice = Recommendation
reviews-last = Last review: { $name }
reviews-then-of = { $day }: { $text }
reviews-make-action-of = Make it an action: { $name }
reviews-recorded-nobody =
    { $count ->
        [one] { $count } change on record
       *[other] { $count } changes on record
    }
