### History: who changed what, and when.

log-title = History
log-subtitle = Every change, with what it was before
log-of = Changes to
log-anything = Anything
log-since = Since
log-any-day = Any day
log-clear = Show everything
log-undone = undone
log-is-undo = undo
log-is-redo = redo
log-older = Show older
log-more-facts = and { $count } more
log-nobody = no name
log-empty = empty
log-none-title = Nothing has changed yet.
log-none-text = What you and your colleagues change will stand here, with what it was before.
log-none-filtered = No change fits these filters.
