### The log of what was done with customers.

activities-view = Activity
activities-log = Log an activity
activities-add = Log
activities-kind = What
activities-kind-call = Call
activities-kind-visit = Visit
activities-kind-meeting = Meeting
activities-kind-mail = Mail
activities-kind-work = Work
activities-date = Date
activities-hours = Hours
activities-hours-hint = 1.5 or 90m
activities-account = Account
activities-person = With whom
activities-teammate = Who of us
activities-summary = What came of it
activities-author = Written by
activities-hint = Type, Enter adds. A blank date is today.
activities-none = Nothing logged yet. Write down the last call or visit above: with its hours it counts in the time pyramid.
activities-days-none = no contact yet
activities-days-today = last contact today
activities-days =
    { $count ->
        [one] { $count } day since the last contact
       *[other] { $count } days since the last contact
    }
activities-hours-sum = { $hours } hours in 12 months
activities-account-needed = Choose the account first.
activities-today = today
activities-next = Next step
activities-next-on = By
