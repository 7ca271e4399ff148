### What can be found, in a word.

search-kind-account = Account
search-kind-person = Contact
search-kind-opportunity = Opportunity
search-kind-unit = Unit
search-kind-product = Product
search-kind-competitor = Competitor
search-kind-teammate = Teammate
search-kind-note = Board note
search-kind-activity = Activity
search-kind-action = Action
search-kind-answer = Worksheet
search-kind-goal = Goal
search-kind-value_proposition = Value
search-kind-pain = Pain chain
search-kind-driver = Driver chain
search-kind-lead = Lead
search-kind-issue = Issue
search-kind-satisfaction = Satisfaction
search-kind-plan_step = Planning step
search-kind-workshop_entry = Minutes
search-kind-review_answer = Answer in a review
