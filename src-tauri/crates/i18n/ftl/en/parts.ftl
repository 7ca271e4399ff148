### Parts that all pages share.

parts-empty = Add
parts-not-judged = Not judged yet
parts-not-a-number = “{ $text }” is not a number that fits here.
parts-not-a-date = “{ $text }” is not a date. Write it like 2026-09-30.
parts-pick-date = { $label }: pick from a calendar
parts-month-before = Month before
parts-month-after = Month after
parts-create = Create “{ $name }”
parts-nothing-found = Nothing found
parts-add-hint = Type a name, Enter for the next, or paste a list
parts-unreachable = The program behind this page does not answer.
