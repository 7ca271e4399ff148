### Our own people behind an account: who supports its plan.

support-title = Internal support
support-intro = Our own people whose support the plan of this account needs.
support-add = Add one of our people: type, Enter for the next one
support-none = Nobody is named yet. Whose agreement does the plan need: a superior, a resource department, pre-sales?
support-name = Name
support-role = Role
support-attitude = Attitude
support-concern = Concern
support-counter = Counter-measure
support-agreed = Agrees?
support-not-asked = not asked yet
support-history = Over time
support-open = To internal support
support-delete = Take { $name } off the list
support-warning-against-unanswered = { $name } is against it, and no counter-measure is written down.
support-warning-against = { $name } is against it.
support-warning-wavers = { $name } wavers: less in favour than before.
support-warning-disagrees = { $name } does not agree to the plan.
support-approval-nobody = Nobody is named who should agree.
support-approval-open = { $agreed } of { $count } agree; the others have not been asked yet.
support-approval-refused = { $agreed } of { $count } agree; somebody refuses.
support-approval-approved =
    { $count ->
        [one] Agreed inside by the one person named.
       *[other] Agreed inside by all { $count }.
    }
