### The board inside an account: notes, units, opportunities.

## The board inside an account

segmentation-title = Segmentation
segmentation-effort-wasted = { $days } days ({ $share } % of our effort) go to { $units }, where we see no opportunity.
segmentation-side = Beside the board
segmentation-note = Note
segmentation-note-here = Write a note
segmentation-foot =
    { $count ->
        [one] { $count } card selected
       *[other] { $count } cards selected
    }
segmentation-mixed = These are of different kinds. What they have in common can be done with the tools on the board.
segmentation-zone =
    { $count ->
        [one] { $count } item, { $revenue }
       *[other] { $count } items, { $revenue }
    }
segmentation-zone-both =
    { $count ->
        [one] { $count } item, { $revenue }, profit { $profit }
       *[other] { $count } items, { $revenue }, profit { $profit }
    }
segmentation-keys-columns = Columns pasted: opportunity, unit, success factor, our offer, revenue, profit, owner
segmentation-become-opportunity = Opportunity
segmentation-become-unit = Business unit
segmentation-become-account = Account
segmentation-became-opportunity = Became the opportunity
segmentation-became-unit = Became the unit
segmentation-became-account = Became the account
segmentation-take-off = Take off the board
segmentation-park = Put aside
segmentation-unpark = Back on the board
segmentation-written = { $author }, { $date }

## What notes lack

segmentation-notes =
    { $count ->
        [one] { $count } note
       *[other] { $count } notes
    }
segmentation-put-aside = Put aside
segmentation-bring-back = Bring { $name } back to the board
segmentation-no-factor = no success factor
segmentation-no-owner = no owner
segmentation-without-factor = { $count } without a success factor
segmentation-without-owner = { $count } without an owner
segmentation-lacks = Missing
segmentation-all = All
segmentation-none = Nothing on the board yet. Type a note below, or drag units and opportunities onto the map.
segmentation-none-found = Nothing matches.
segmentation-add-many = Write a note; paste a list for many
segmentation-notes-only = Only notes have this field. Open the opportunity or the unit to change it.

## Fields

segmentation-text = Potential opportunity
segmentation-kind = Kind
segmentation-factor = Key success factors
segmentation-offer = Our products and services
segmentation-product = Product
segmentation-revenue = Revenue
segmentation-profit = Profit
segmentation-colours-position = by position
segmentation-colours-hand = by hand
segmentation-colour-c-1 = Yellow
segmentation-colour-c-2 = Blue
segmentation-colour-c-3 = Green
segmentation-colour-c-4 = Orange
segmentation-colour-c-5 = Violet
segmentation-colour-c-6 = Grey

## Not on the board

segmentation-not-on-board = Not on the board
segmentation-find = Find a unit or opportunity
segmentation-place-hint = Drag it onto the board, or press Enter.
segmentation-all-on-board = All units and open opportunities are on the board.

## Units

segmentation-units =
    { $count ->
        [one] { $count } unit
       *[other] { $count } units
    }
segmentation-position = Position
segmentation-no-position = No position yet
segmentation-strategy = Strategy
segmentation-strategy-none = What do we do here?
segmentation-figures = Figures
segmentation-effort = Our effort
segmentation-effort-days = Days
segmentation-effort-share = Share
segmentation-effort-of = { $share } % for this position, { $days } days
segmentation-percent = { $share } %

## Ratings

segmentation-by-rating = By rating
segmentation-standing = Place on the board
segmentation-by-hand = Placed by hand, away from its rating.
segmentation-use-rating = Use the rating
segmentation-unrated = not rated
segmentation-score = { $score }, { $known } % rated

## The empty board

segmentation-empty-question = Where could we do more for them?
segmentation-empty-begin = Type a note, paste a list, or drag units from the left.
segmentation-empty-note = The dashed notes are examples; they leave with your first one.
segmentation-example-power-unit = Powertrain
segmentation-example-power = Data from the test benches
segmentation-example-parts-unit = After-sales
segmentation-example-parts = Spare parts by the year
segmentation-example-gate-unit = Logistics
segmentation-example-gate = Gate and scale interface
