### White space: what the units of an account could buy of our products.

whitespace-title = White space
whitespace-lead = What each unit could buy of each product, what it buys, and what is in work. Type into a cell; paste a block from a spreadsheet.
whitespace-itself = { $name } itself
whitespace-potential = Potential a year
whitespace-current = Bought a year
whitespace-won = Won in 12 months
whitespace-open-sum = In work
whitespace-gap = Gap
whitespace-share = Our share
whitespace-competitors = Competitors
whitespace-add-competitor = Add a competitor
whitespace-percent = Percent of the potential
whitespace-remove-competitor = Take { $name } out
whitespace-new-deal = New opportunity here
whitespace-deals = Opportunities here
whitespace-show = Show
whitespace-gaps = Largest white space
whitespace-no-gaps = Every potential that is written down is bought or in work.
whitespace-none = No product to sell yet
whitespace-none-hint = White space is units by products. Write your products down first; then say what each unit could buy of them.
whitespace-to-products = Go to products
whitespace-own = { $own } of its own; the rest stands at units below it
whitespace-cell = { $unit }, { $product }
whitespace-white-cell = white
whitespace-pick = Choose a cell to see what stands in it.
whitespace-changed = { $author }, { $date }
whitespace-key-bought = bought
whitespace-key-open = in work
whitespace-key-gap = potential left
whitespace-unplaced =
    { $count ->
        [one] One opportunity names no product and stands in no cell ({ $amount }).
       *[other] { $count } opportunities name no product and stand in no cell ({ $amount }).
    }
whitespace-foreign =
    { $count ->
        [one] One opportunity in another currency is not counted.
       *[other] { $count } opportunities in other currencies are not counted.
    }
whitespace-whites =
    { $count ->
        [one] One white cell
       *[other] { $count } white cells
    }
