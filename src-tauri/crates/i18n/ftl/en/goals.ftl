### Goals of an account: vision, goal of all, and the projects that lead there.

goals-title = Goals
goals-plan = Plan
goals-vision = Vision
goals-vision-add = Write the vision down: where this account is to stand with us
goals-overall = Goal of all
goals-overall-add = Set the goal of all
goals-project-add = Add a project
goals-branch = Existing or new
goals-itself = { $name } itself
goals-of-unit = Add a unit to this branch
goals-revenue = Revenue a year
goals-planned = planned
goals-won = won
goals-gap = Not yet covered: { $amount }
goals-over = Covered, and { $amount } more
goals-no-goal = No goal of all: what projects cover of it cannot be said.
goals-measure = Measure
goals-measure-hint = e.g. share of control spend, %
goals-baseline = From
goals-target = To
goals-actual = Now
goals-due = By
goals-late = overdue
goals-smart = { $count } of 5
goals-smart-hint = A good goal is specific, measurable, attainable, appropriate and timely. A number makes it measurable, a day timely.
goals-specific = Specific
goals-measurable = Measurable
goals-attainable = Attainable
goals-appropriate = Appropriate
goals-timely = Timely
goals-none = No project yet.
goals-opportunity = Opportunity
goals-pick = Choose a goal to see and change it.
goals-branch-title =
    { $branch ->
        [new] New business
       *[existing] Existing business
    }
