### Account portfolio: the matrix (A-17) and its list twin.

portfolio-subtitle =
    { $count ->
        [one] { $count } account, { $sum } revenue in 12 months
       *[other] { $count } accounts, { $sum } revenue in 12 months
    }
portfolio-view-matrix = Matrix
portfolio-view-table = Table
portfolio-foot = { $count } selected: { $sum } revenue
portfolio-selected =
    { $count ->
        [one] { $count } account selected
       *[other] { $count } accounts selected
    }
portfolio-all-of-them = For all of them

## Filters

portfolio-find = Find an account
portfolio-no-category = No category
portfolio-and = , 
portfolio-compare = Compare with
portfolio-compare-none = no day
portfolio-compare-end = End the comparison
portfolio-filter-clear = Show all accounts
portfolio-none-found = No account matches.

## Board

portfolio-zone-sum =
    { $count ->
        [one] { $count } account, { $sum }
       *[other] { $count } accounts, { $sum }
    }
portfolio-board-hint = Arrows go from account to account, Enter opens, F2 renames. Ctrl with arrows moves by one, with Shift by ten. Space takes the account, Enter drops it, Esc puts it back.
portfolio-card-said = { $name }, { $category }, { $x } across, { $y } up, { $detail }
portfolio-card-stands = { $name }, { $category }: { $zone }, { $x } across, { $y } up
portfolio-axis-move = { $axis } { $from } → { $to }
portfolio-axis-at = { $axis } { $to }
portfolio-axis-range = Type a number from 0 to 100.
portfolio-together =
    { $count ->
        [one] { $count } account
       *[other] { $count } accounts together
    }
portfolio-legend = Disc: revenue, 12 months. Ring: potential.
portfolio-add-name = Name of the account
portfolio-add-here = Add an account here
portfolio-keys-open = Enter: open the account; F2: rename; Delete: delete
portfolio-keys-add = Double-click on a free spot: add there; paste a list to add many

## Empty board

portfolio-example = example
portfolio-empty-question = Where do your accounts stand?
portfolio-empty-begin = Double-click to add one, or paste a list of names.
portfolio-empty-table = Type the first name below, or paste a list of names.
portfolio-empty-note = The three shown are a worked example and leave with your first account.

## Unplaced accounts

portfolio-unplaced = Unplaced
portfolio-unplaced-count = { $count }, drag in
portfolio-unplaced-find = Find
portfolio-place = Place…
portfolio-place-in = Place in
portfolio-move-to = Move to…
portfolio-take-off = Take off the matrix
portfolio-more = { $number } more

## Inspector

portfolio-position = Position
portfolio-not-placed = not placed yet
portfolio-now = Now
portfolio-why = Why
portfolio-why-ask = Why does it stand here?
portfolio-story-at = { $zone } ({ $x }, { $y })
portfolio-taken-off = Taken off the matrix

## Table

portfolio-zone = Zone
portfolio-score-of = Score: { $what }
portfolio-open-count = Open
portfolio-open-amount = Open amount
