### Range, changes between two days, accuracy.

outlook-reason-new = New
outlook-reason-reopened = Open again
outlook-reason-pulled-in = Pulled in
outlook-reason-pushed-in = Slipped in
outlook-reason-confirmed = Elements confirmed
outlook-reason-doubted = No longer confirmed
outlook-not-counted = Not counted yet
outlook-reason-up = Up
outlook-reason-down = Down
outlook-reason-pulled-out = Moved earlier
outlook-reason-pushed = Pushed
outlook-reason-won = Won
outlook-reason-lost = Lost
outlook-reason-gone = Removed
outlook-method-by-history = By history, with new business
outlook-method-from-open = By history, open ones only
outlook-method-weighted = Weighted, by expected close
outlook-method-last-quarter = The last quarter again
outlook-method-flat = Chance of the stage, all at once

## Range

outlook-range = What the period can bring
outlook-range-note = { $period }, likelihood by revenue, { $way }, { $unit }
outlook-range-empty = Nothing is open in these months. Give opportunities an amount and an expected close.
outlook-target = Target { $amount }
outlook-below = { $share } below
outlook-at-or-above = { $share } at or above
outlook-likely = { $share } likely
outlook-reached = { $share } for this much or more
outlook-column-revenue = Revenue
outlook-column-likely = Likely
outlook-column-reached = This much or more
outlook-note-alone = Opportunities are taken as independent of each other.
outlook-note-market = Opportunities rise and fall together with a correlation of { $share }.
outlook-note-step = Worked out on steps of { $amount }.
outlook-fan = Revenue to come, all months together
outlook-fan-note = { $period }, cumulative, { $way }, { $unit }
outlook-p10 = P10, likely reached
outlook-p50 = P50, middle
outlook-p90 = P90, seldom reached
outlook-up-to = Up to { $month }
outlook-column-up-to = Up to

## Changes

outlook-changes = Open pipeline, what changed
outlook-changes-weighted = Weighted pipeline, what changed
outlook-changes-note = { $from } to { $to }, { $scope }, { $unit }
outlook-changes-empty = Nothing was open on these days.
outlook-scope-all = all that is open
outlook-scope-months = closing in { $period }
outlook-named = { $name } { $amount }
outlook-column-reason = Reason
outlook-column-from = From
outlook-column-to = To
outlook-flow = From stage to stage
outlook-moves = Who moved where
outlook-flow-note = { $pipeline }, { $from } to { $to }
outlook-from-day = From, { $day }
outlook-to-day = To, { $day }
outlook-slips = Moved to a later month
outlook-slips-note = open opportunities by how often their close slipped, { $unit }
outlook-slipped =
    { $count ->
        [0] never
        [one] once
       *[other] { $count } times
    }
outlook-slipped-more = { $count } times or more
outlook-column-opportunity = Opportunity
outlook-column-slips = Slipped

## Pace

outlook-durations = Days in stage
outlook-durations-note = median of completed stays, line: expected, { $period }
outlook-durations-empty = No opportunity has left a stage in this period.
outlook-expected-days = expected { $days }
outlook-mean-days = { $days } on average of { $count }
outlook-column-stage = Stage
outlook-column-median-days = Median days
outlook-column-mean-days = Mean days
outlook-column-expected-days = Expected
outlook-column-stays = Stays

## Accuracy

outlook-accuracy = Forecast and actual
outlook-accuracy-note = three months up to, { $way }, { $unit }
outlook-accuracy-empty = There is not enough history yet: some months of decided opportunities are needed.
outlook-came = What came
outlook-said-range = Forecast, P10 to P90
outlook-line-came = What came { $amount }
outlook-line-said = Forecast { $amount }
outlook-naive = { $name } (naive)
outlook-column-method = Method
outlook-column-freezes = Month ends
outlook-column-bias = Bias
outlook-column-error = Error
outlook-column-brier = Brier
outlook-note-held-alone = Taken as independent of each other, in { $share }.
outlook-note-held-owner = By owner, { $count } ranges, in { $share }.
outlook-note-denominator = Each forecast was made at a month end for the three months after it. Bias and error are told against what came.
outlook-calibration = Chances said and kept
outlook-calibration-note = { $name }: { $event }, n = { $count }
outlook-axis-said = Chance said
outlook-axis-came = Won
outlook-as-promised = as promised
outlook-said-came = { $said } said, { $came } won
outlook-cases =
    { $count ->
        [one] { $count } case
       *[other] { $count } cases
    }
outlook-column-said = Said
outlook-column-came = Won
outlook-column-interval = 80 % interval
outlook-column-cases = Cases

## Figures and how they are worked out

outlook-show-math = How { $name } is worked out
outlook-p10-short = P10
outlook-p50-short = P50
outlook-p90-short = P90
outlook-mean = Mean
outlook-weighted = Weighted
outlook-by-history = By history
outlook-chance = Chance of target
outlook-coverage = Coverage
outlook-coverage-needed = { $times } needed
outlook-times = { $times }×
outlook-needed = New pipeline needed
outlook-velocity = Velocity per day
outlook-math-categories = Each category holds the ones before it: with commit = won + commit; with upside = that + upside. Moving an opportunity from upside to commit changes only the narrower one.
outlook-math-weighted = Won + sum of amount × chance over what is open and expected in these months. The chance is that of the stage, or the one set by hand.
outlook-math-history = Won + sum of amount × chance by history. The chance of a stage is the product of the shares that went on from it and every later stage, among decided opportunities, mixed with { $weight } cases like the expected ones where there are few. Opportunities without a date, or overdue, count by their age. In the last twelve months { $won } of { $decided } decided ones were won ({ $rate }).
outlook-math-gap = Weighted − target.
outlook-math-chance = The probability of the target or more, from the exact distribution: each opportunity is won whole or not at all.
outlook-math-coverage = Open ÷ (target − won). What is needed is 1 ÷ win rate, not a fixed factor: { $won } won of { $decided } decided in twelve months is { $rate }.
outlook-math-needed = (Target − won − weighted open) ÷ win rate: new pipeline that would close the gap.
outlook-math-velocity = Open opportunities × average won × win rate ÷ days from opening to winning: { $count } open of what is shown, { $days } days; average, win rate and days of what was decided from { $from } to { $to }. This equation is the usual one of the field; the method names it without giving it.
outlook-math-quantile = This much or more comes with a probability of { $share }, from the exact distribution of { $count } open opportunities and what is won.
outlook-math-mean = The mean of the distribution: won + sum of amount × chance.

## Pages

outlook-tab-range = Range
outlook-tab-changes = Changes
outlook-tab-accuracy = Accuracy
outlook-swings = What makes or breaks the target
outlook-swings-middle = What moves P50 most
outlook-swings-hint = If won and if lost: points of chance, the chance of the target then, and P50.
outlook-swings-no-target = Without a target for these months: what P50 becomes if won, and if lost.
outlook-swings-none = Nothing open can change it.
outlook-swings-then = If
outlook-swings-change = Change
outlook-swings-won = If won
outlook-swings-lost = If lost
outlook-picture = Picture
outlook-picture-waterfall = Waterfall
outlook-picture-flow = Flow
outlook-picture-moves = Matrix
outlook-picture-slips = Slips
outlook-changed = Opportunities that changed
outlook-changed-none = Nothing changed between these days.
outlook-changed-all = All reasons
outlook-moved = { $from } → { $to }
outlook-no-target = none set
outlook-math-no-target = Without a target there is no gap, no coverage and no chance of reaching it. Set one for these months under Targets: for the whole business, or for a seller, an account, a product, a source or a territory.
outlook-more =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
outlook-since = Since
outlook-until = Up to
outlook-closing = Closing
outlook-closing-any = at any time
outlook-closing-period = in the period
outlook-since-week = a week ago
outlook-since-month = start of the month
outlook-since-quarter = start of the quarter
outlook-since-year = start of the year
outlook-slip = Slip
outlook-together = Together
outlook-slip-none = none
outlook-percent = { $percent } %
outlook-funnel-days = Days in stage
outlook-show-range = Show the range of revenue
outlook-show-changes = Show what changed in the pipeline
outlook-show-accuracy = Show how good forecasts have been

## Month board

outlook-tab-board = Board
outlook-month-board = Open opportunities by closing month
outlook-undated = No date
outlook-overdue = Overdue
outlook-column-weighted = weighted { $amount }
outlook-column-target = target { $amount }
outlook-column-won = won { $amount }
outlook-what-if = What if
outlook-trying = Trying
outlook-trying-hint = Drag opportunities to other months. Nothing changes until you keep it.
outlook-discard = Discard
outlook-keep =
    { $count ->
        [one] Keep { $count } move
       *[other] Keep { $count } moves
    }
outlook-snapshot-week = weekly
outlook-snapshot-hand = by hand
outlook-snapshot-review = review
outlook-role-own = Seller's number
outlook-role-manager = Manager's number
outlook-tab-numbers = Numbers
outlook-period = Period
outlook-adjustment = Adjustment
outlook-why = Reason
outlook-why-hint = A manager always says why.
outlook-said = What was said
outlook-taken-back = taken back
outlook-show-numbers = Show what sellers and managers say
outlook-snapshot = Snapshot
outlook-snapshots = Snapshots
outlook-snapshots-none = The first one is taken within a week, at a workshop, or now.
outlook-snapshot-take = Take one now
outlook-snapshot-taken = The pipeline is kept as it is now.
outlook-deleted = deleted since
outlook-held-met = The range held what came at { $share } of { $count } month ends. The aim is { $low } to { $high }: it is met.
outlook-held-narrow = The range held what came at only { $share } of { $count } month ends. The aim is { $low } to { $high }: it is not met, the range is too narrow.
outlook-held-wide = The range held what came at { $share } of { $count } month ends. The aim is { $low } to { $high }: it is not met, the range is too wide.
outlook-column-until = Three months up to
outlook-column-came-sum = Came
outlook-column-forecast = Forecast
outlook-column-range = Range
outlook-column-held = Held
outlook-methods = Methods
outlook-methods-note = all month ends together; bias and error against what came
outlook-parts-category = By category
outlook-parts-owner = By seller
outlook-parts-note = forecast by history; bias and error against what came
outlook-proposals = Better chances
outlook-proposals-note = the chance of each stage beside what became of those that reached it
outlook-proposals-none = No stage has a chance that its own history speaks against.
outlook-proposal-evidence = { $won } of { $decided } won
outlook-proposal-keep = fits
outlook-proposal-few = too few
outlook-proposal-change = Change chances
outlook-column-proposed = Proposed
outlook-column-chance-said = Chance
outlook-column-evidence = Evidence
outlook-column-likely-between = 80 % interval
outlook-coverage-gauge = Held by the range
outlook-breadth = Contacts for each open opportunity
outlook-breadth-note = people known at the account, by industry
outlook-breadth-empty = Nothing is open at an account.
outlook-breadth-none = No industry
outlook-breadth-others = Others
outlook-breadth-deals = { $count ->
    [one] { $count } opportunity
   *[other] { $count } opportunities
 }
outlook-breadth-line-unknown = At { $count } nobody is known
outlook-breadth-industry = Industry
outlook-breadth-opportunities = Opportunities
outlook-breadth-contacts = Contacts each
outlook-breadth-unknown = Nobody known
outlook-funnel-contacts = Contacts
outlook-needed-count = about { $count } of the average won
outlook-math-of-funnel = Reached: stood in this stage or a later one within the period; a skipped stage counts as passed. Conversion = moved on or won ÷ reached. Amounts: open ones that stand here now.
outlook-math-of-durations = Days from the day a stage was entered to the next move, or to winning or losing, of stays that ended within the period. Half of them lie below the median; the line is what the pipeline expects.
outlook-math-of-breadth = People known by name who are still there, by the industry of their account.
outlook-math-of-revenue = Won: amounts by the day they were won. Open: amount × chance, in the month of the expected close; overdue and undated ones are in none.
outlook-math-of-forecast = Each open opportunity stands in the category of its stage and the month of its expected close, with its whole amount.
outlook-math-of-range = Every opportunity comes with its chance, whole or not at all; all sums are added up exactly. P10, P50 and P90: what comes at least with 90, 50 and 10 %. By stage: what is expected in these months, with the chance of its stage. By history: what became of such opportunities before, undated ones by their age, and new business.
outlook-math-of-fan = Month by month what is won and what can still come by its end, as one exact distribution; the bands lie between P10 and P90.
outlook-math-of-changes = Both days are put together from dated changes. Each opportunity counts once, under the one reason that weighs most; all parts add up to the difference.
outlook-math-of-flow = Where the amounts of the first day stood on the second; what is new comes in at the side.
outlook-math-of-moves = Rows: where opportunities stood on the first day. Columns: on the second. A field holds how many and how much.
outlook-math-of-slips = A slip is an expected close moved to a later month. Open opportunities by how often that happened.
outlook-math-of-accuracy = At each month end the pipeline is put together as it stood, the next three months are forecast from what was known, and set beside what came. Of what a list told as already decided, earlier days know only that it was open, whose it was and for which product: it stands in the first stage a forecast counts, without amount and expected close.
outlook-math-of-calibration = Open opportunities of all month ends by the chance said, in tenths, against the part won. Bars: where the true part lies with 80 %. Brier = mean of (chance − 0 or 1)². Chances of 0 are left out, for being right about nothing would flatter the rest; so are those not decided yet and those at a stage nobody told. An opportunity counts once for each month end at which it was open.
outlook-math-of-velocity = Open opportunities × average won × win rate ÷ days from opening to winning, of the twelve months before each day. The equation is ours.
outlook-math-of-measures = Each measure by period: what came as a bar, its target as a line. What opportunities and activities say is worked out from them; the rest is as it was entered in the grid. Green reaches the target, red falls short by more than a tenth.
outlook-math-of-plan = Actual: what was entered, else what was won. Committed: open in a category of commit, by expected close. Gap = plan − actual − committed. Profit = actual × margin: the one entered, else the one planned, of the unit’s product or of the product at the account as a whole. Without a margin, or where nothing came, it is not known.
outlook-math-of-error = Bias = Σ(forecast − actual) ÷ Σ actual. Error = Σ|forecast − actual| ÷ Σ actual. Brier = mean of (chance − 0 or 1)²: 0 is perfect. Held: how often what came lay between P10 and P90.
outlook-math-show = How it is worked out

## Ways to forecast

outlook-way = Way
outlook-way-by-stage = by stage
outlook-way-by-history = by history, with new business
outlook-with-new = With new business
outlook-from-new = From new business
outlook-estimated = Of it estimated
outlook-estimated-count =
    { $count ->
        [one] { $count } without an amount
       *[other] { $count } without an amount
    }
outlook-held-so-far = Range held so far
outlook-of-month-ends =
    { $count ->
        [one] of { $count } month end
       *[other] of { $count } month ends
    }
outlook-held-unknown = Nothing can be judged yet: some months of decided opportunities are needed.
outlook-math-held = At each month end this very range was worked out for the next three months, from what was known then. Month ends lie closer together than three months, so their ranges overlap.
outlook-math-with-new = By history + opportunities still to be opened and won: as many are opened a day as in the last 90 days, each won as fast as those before, with the average amount won in twelve months.
outlook-math-from-new = Expected from opportunities that are not opened yet: as many a day as in the last 90 days, each won as fast as those before, with the average amount won in twelve months.
outlook-math-estimated = Nobody has said an amount for these. They count with the list price of their product, else with the average amount won in twelve months.
outlook-way-short-by-stage = By stage
outlook-way-short-by-history = By history
outlook-together-usual = usual
outlook-about = ≈ { $amount }
outlook-column-estimated = of it estimated { $amount }

## Chances

outlook-chance-by-history = Chance by history
outlook-chance-by-stage = Chance of the stage
outlook-chance-own = Chance set by hand
outlook-event-by-history = won within three months
outlook-event-by-stage = won in the end
outlook-event-own = won in the end
outlook-chances = Chances
outlook-chances-note = at all month ends; Brier: 0 is perfect
outlook-chances-never = { $count } with a chance of 0 ({ $won } of them won)
outlook-chances-undecided = { $count } not decided yet
outlook-chances-untold = { $count } at a stage nobody told
outlook-list-comma = ,{" "}
outlook-note-brier = Brier score { $brier }; always saying the overall share would have { $rate }.
outlook-note-left-out = Left out: { $which }.
outlook-column-chance = Chance
outlook-column-of-rate = Always the share
outlook-column-left-out = Left out
outlook-verdict = { $name } came closest: error { $error } over { $count } month ends.
outlook-verdict-naive = A naive method came closest, closer than every forecast: { $name }, error { $error } over { $count } month ends.
outlook-error-so-far = Error so far
outlook-bias-note = bias { $bias }
outlook-math-record = The mean of this very range at the same month ends beside what came: error = sum of the differences, without their sign, ÷ what came; bias = the same with their sign, above 0 is too high.
outlook-record = The range { $way } held what came at { $hits } of { $count } month ends; bias { $bias }, error { $error }, against what came.
outlook-record-none = No month end can be judged yet for the range { $way }.
outlook-changes-unsaid = Without an amount, and so counted as 0: { $before } on { $from }, { $after } on { $to }. An estimate that moves would pass for a change.
outlook-standing = Open on { $day }
outlook-standing-unsaid =
    { $count ->
        [one] { $count } without an amount counts as 0.
       *[other] { $count } without an amount count as 0.
    }
outlook-standing-more = Show more
outlook-standing-now = As they are today
outlook-column-open = Open all { $count }
