### What is to be done: one table for plan, opportunity, relationship and workshop.

actions-title = Actions
actions-what = What
actions-about = About
actions-about-none = Nothing in particular
actions-who = Who
actions-nobody = Nobody
actions-when = By when
actions-done = Done
actions-done-one = Done: { $text }
actions-from = From
actions-part = Part
actions-standing = Standing
actions-overdue = Overdue
actions-by-person = By person
actions-by-account = By account
actions-goal = Goal
actions-by-goal = By goal
actions-no-goal = Under no goal
actions-no-account = No account
actions-everything = All
actions-summary = { $open } open · { $overdue } overdue · { $share } done
actions-load = { $open } open, { $overdue } of them overdue
actions-state =
    { $state ->
        [overdue] Overdue
        [soon] Within a week
        [undated] No date
        [done] Done
        [all] All
       *[open] Open
    }
actions-part-name =
    { $of ->
        [opportunity] Opportunity
        [relationship] Relationship
        [workshop] Workshop
       *[plan] Plan
    }
actions-standing-name =
    { $of ->
        [done] Done
        [overdue] Overdue
        [soon] Within a week
        [later] Later
       *[undated] No date
    }
actions-add = Write down an action
actions-add-short = Add
actions-added = Action written down
actions-none = Nothing to do here
actions-none-hint = Who does what by when: type it here, on an account, on an opportunity, or in a workshop.
actions-calendar = Calendar file (.ics)
actions-calendar-kind = Calendar
actions-calendar-written = Calendar written to { $path }
actions-show = Show all actions
actions-open-count =
    { $overdue ->
        [0] { $open } open
       *[other] { $open } open, { $overdue } overdue
    }
