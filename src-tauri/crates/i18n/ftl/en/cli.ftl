### The command line: its help, what it prints, what it says about wrong usage. And the menu of macOS.

cli-about = Key account management in one offline file. Without a command, it opens the window.

## Commands

cli-about-new = Make a workspace; a file that exists is never overwritten
cli-about-import = Import accounts, contacts, opportunities, products or teammates from tables
cli-about-show = Print a view as a table, or as JSON for scripts
cli-about-chart = Draw a chart into a file
cli-about-undo = Take back the latest change
cli-about-redo = Bring back what undo took
cli-about-history = List every change, latest first
cli-about-check = Check that the file is sound
cli-about-backup = Write a copy of the file

## Headings of the help

cli-heading-usage = Usage:
cli-heading-commands = Commands
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-heading-views = Views:
cli-heading-charts = Charts:

## Arguments and options

cli-argument-workspace = Workspace file
cli-argument-file = Tables: .csv, .tsv, .xlsx, .xls, .ods
cli-argument-view = Name of the view
cli-argument-chart = Name of the chart
cli-option-help = Print this help
cli-option-version = Print the version
cli-option-lang = Language of words and figures: { $choices }
cli-option-json = Print JSON
cli-option-sample = Fill it with a fictional example
cli-option-currency = Currency of its sums, as an ISO code such as EUR
cli-option-from-data = Make it of what `report data` wrote (.jsonl or .zip)
cli-option-as = What every row is: { $choices }; guessed where left out
cli-option-map = File that says what the columns mean
cli-option-dry-run = Say what would come of it, change nothing
cli-option-account = Only this account
cli-option-on = Count days from this date (YYYY-MM-DD) instead of today
cli-option-since = Only from this date on (YYYY-MM-DD)
cli-option-out = Where to; the ending decides: .svg, .png, .pdf
cli-option-theme = Colours: { $choices }
cli-option-size = Width and height in pixels, such as 1200x800, or slide, page, page-portrait, poster
cli-option-pages = A map over as many pages as it takes to be read; with --size, PDF
cli-pages-need = --pages writes a PDF of a map: name --size, and a file that ends in .pdf.
cli-option-scale = Pixels of a PNG per pixel of its size; 2 where left out
cli-option-repair = Rebuild a file that is not sound, after a copy was made
cli-option-to = Folder for the copy; beside the file where left out

## Views and charts

cli-view-accounts = Accounts with revenue and open opportunities
cli-view-people = Contacts with their roles and our standing with them
cli-view-opportunities = Opportunities, open and decided
cli-view-products = Our products
cli-view-teammates = Our team
cli-view-pipeline = Stages with the number and sum of opportunities
cli-view-portfolio = Accounts with their place on the portfolio matrix
cli-view-map = The people map of one account (--account)
cli-chart-funnel = Pipeline as a funnel
cli-chart-revenue = Revenue by month against the plan
cli-chart-forecast = Forecast by certainty
cli-chart-portfolio = Portfolio matrix
cli-chart-people = The people map of one account (--account)
cli-chart-people-same = The same as map
cli-chart-zipper = Our people and theirs, level by level (--account)
cli-chart-stakeholders = Who of us knows whom of them (--account)
cli-chart-ripples = People around us, the closer the nearer (--account)
cli-chart-stairs = When a customer asks us, by how deep the relationship is (--account)
cli-chart-departments = Departments and what is done there (--account)
cli-chart-entities = Legal entities, divisions and sites of one account (--account)

## Columns

cli-column-category = Category
cli-column-revenue = Revenue, 12 months
cli-column-open-amount = Open
cli-column-open-count = Open opportunities
cli-column-title = Job title
cli-column-manager = Reports to
cli-column-roles = Buying roles
cli-column-coverage = Coverage
cli-column-outcome = Outcome
cli-column-closes = Expected close
cli-column-closed = Closed on
cli-column-product = Product
cli-column-series = Series
cli-column-price = List price
cli-column-role = Role
cli-column-region = Region
cli-column-email = E-mail
cli-column-x = Across
cli-column-y = Up
cli-column-zone = Zone
cli-outcome-open = Open
cli-outcome-won = Won
cli-outcome-lost = Lost

## What was done

cli-made = Made { $path }
cli-written = Written: { $path }
cli-undone = Undone: { $label }
cli-redone = Redone: { $label }
cli-history-undone = (undone)
cli-sound = The file is sound.
cli-unsound =
    { $count ->
        [one] The file has { $count } fault. Run the check again with --repair.
       *[other] The file has { $count } faults. Run the check again with --repair.
    }
cli-copied = A copy of it as it was: { $path }
cli-import-file = { $name }: { $new } new, { $updated } changed, { $same } as they were, { $skipped } left out
cli-import-problem = Row { $row }: { $text }
cli-import-more = and { $count } more; --json prints all

## What went wrong

cli-output-failed = The output could not be written: { $cause }.
cli-map-unread = The map of columns does not read. { $cause }
cli-map-column = The file has no column “{ $heading }” that the map names.
cli-account-needed = Name the account with --account.
cli-account-not-here = “{ $view }” is the same for every account: leave out --account.
cli-usage-missing = Missing: { $argument }. See --help.
cli-usage-unknown = Not understood: { $argument }. See --help.
cli-usage-value = “{ $value }” does not fit { $argument }. See --help.
cli-usage-wrong = These arguments do not go together. See --help.
cli-no-display = There is no display to open a window on. Commands work without one: see --help.

## Menu of macOS

cli-menu-window = Window

## Packs and places

cli-about-pack = Check, import or export a pack of the method
cli-about-pack-check = Check a pack; needs no workspace
cli-about-pack-import = Take a pack into a workspace
cli-about-pack-export = Write a pack, or parts of the method, into a file
cli-about-place = Put an account, person, opportunity, unit or note on a matrix
cli-argument-matrix = Key of the matrix, as `show matrices` lists them
cli-argument-item = Name or id of what is placed
cli-argument-at = Place on the axis, 0 to 100
cli-argument-pack = Pack of the method: .toml
cli-argument-pack-item = Parts to write, such as matrix/portfolio
cli-option-why = Reason, kept beside the place
cli-option-matrix = Key of the matrix; the portfolio where left out
cli-option-pack-out = File to write
cli-option-pack = Key of the pack to write
cli-option-replace = Put the parts in place of those that are there
cli-option-keep-both = Give the parts keys of their own beside those that are there
cli-view-matrices = Matrices with their axes and zones
cli-chart-matrix = A matrix (--matrix; --account for a board inside one)
cli-chart-pyramid = Accounts by tier, as they are and as they should be
cli-chart-pareto = Share of revenue by account
cli-chart-time = Accounts beside the selling time they get
cli-column-tier = Tier
cli-column-key = Key account
cli-column-why = Why
cli-column-places = For
cli-column-zones = Zones
cli-pack-sound = The pack is sound.
cli-pack-there = These are here already: { $names }. Say --replace or --keep-both.
cli-pack-what = Say what to write: --pack KEY, or parts such as matrix/portfolio.
cli-placed = { $name } stands on { $matrix } at { $x }, { $y }.
cli-several = Several are called “{ $name }”. Use the id of one: { $ids }.
cli-chart-ladder = The relationship ladder with the accounts on it
cli-chart-lifecycle = The lifecycle curve with the accounts on it
cli-chart-segments = Accounts by segment
cli-key-without-rules = By its category: no rules are in force
cli-option-opportunity = Judgements of this opportunity before those that hold everywhere
cli-option-layout = How the map is laid out: { $choices }
cli-option-redact = Without private things: enemies, conflicts, notes and reasons, personality; with --redact=cost also without cost and margin
cli-option-import-account = Account of the people or influences, where the file names none
cli-option-add = Add people whom influences name and nobody is called
cli-import-ties = { $name }: { $links } new links, { $lines } reporting lines, people added: { $people }, { $same } known before, { $skipped } left out
cli-import-added = Added: { $names }
cli-view-reviews = Reviews: what they looked at and what came of them
cli-view-review = One review by --workshop: figures, what changed, is stuck, overdue or contradictory, questions
cli-view-insights = What is to be noticed about people, with the figures behind it
cli-column-severity = How much
cli-column-subject = About
cli-column-sentence = What
cli-column-rule = Rule
cli-about-report = Write a document for a review
cli-argument-report = Which document
cli-heading-reports = Documents
cli-report-workbook = Every table as a sheet (.xlsx)
cli-report-forecast = The forecast with sums that are formulas over its opportunities (.xlsx): --from, --to, --by
cli-option-replace-file = Replace a file that stands there
cli-view-funnel = The funnel: what stands at each stage, what share moved on, days (--from --to)
cli-view-forecast = The forecast period by period (--on --by --horizon)
cli-view-swings = What makes or breaks the target of the months (--from --to --way)
cli-view-changes = What changed in the pipeline between two days (--from --to)
cli-view-backtest = How good earlier forecasts would have been
cli-option-from = First day (YYYY-MM-DD); of changes also a snapshot by its name or id, or @YYYY-MM-DD for that of a day
cli-option-until = Last day (YYYY-MM-DD), or a snapshot, as with --from
cli-option-by = Length of a period: { $choices }
cli-option-way = Where range and chance come from, for forecast, range, fan and accuracy: { $choices }
cli-option-horizon = How many periods
cli-option-closing = Only what is to close in this month, quarter or year, such as 2026-12, 2026-Q4 or 2026; quarters and years are those of the workspace, so that 2026-Q4 is the fourth quarter of the year that begins in 2026 (also 2026/27-Q4, 2026/27)
cli-column-count = Open
cli-column-conversion = Conversion
cli-column-median-days = Median days
cli-column-won = Won
cli-column-commit = With commit
cli-column-upside = With upside
cli-column-pipeline = With pipeline
cli-column-weighted = Weighted
cli-column-by-history = By history
cli-column-chance = Chance
cli-column-chance-if-won = Chance if won
cli-column-chance-if-lost = Chance if lost
cli-column-target = Target
cli-column-period = Period
cli-column-reason = Reason
cli-column-opportunity = Opportunity
cli-changes-start = Start
cli-changes-end = End
cli-from-needed = Say from when on: --from YYYY-MM-DD, or a snapshot.
cli-not-a-day = “{ $text }” is not a day. Type it as year-month-day, for example 2026-09-30.
cli-days-reversed = The first day, { $from }, is after the last, { $to }. Exchange --from and --to.
cli-column-p10 = P10
cli-column-p50 = P50
cli-column-p50-if-won = P50 if won
cli-column-p50-if-lost = P50 if lost
cli-column-p90 = P90
cli-column-closes-before = Close before
cli-column-closes-after = Close now
cli-column-method = Method
cli-column-bias = Bias
cli-column-error = Error
cli-column-brier = Brier
cli-column-freezes = Month ends
cli-chart-range = How likely each revenue of a period is (--closing)
cli-chart-fan = Won so far and the range ahead (--closing)
cli-chart-changes = What changed in the pipeline between two days (--from --to)
cli-chart-flow = From stage to stage between two days (--from --to)
cli-chart-moves = The same as a table of fields
cli-chart-slips = How often open opportunities slipped
cli-chart-durations = Days in each stage against what is expected
cli-chart-accuracy = Earlier forecasts against what came
cli-chart-calibration = Chances said against what came
cli-report-deck = A slide deck whose parts can be edited (.pptx): of all accounts, --account, --opportunity, --workshop or --forecast
cli-report-relationships = What is known of an account’s people (--account), PDF or .docx
cli-report-minutes = Minutes of a workshop or review (.pdf, .docx)
cli-about-move = Move an opportunity to another stage, or decide it
cli-argument-opportunity = Name of an opportunity
cli-argument-stage = Key, sign or title of a stage; or won, lost
cli-option-reason = Why: needed where marks are open, or where it is lost
cli-option-move-on = Day of the move; today where none is given
cli-moved = { $name } is now at { $stage }.
cli-view-stages = The stages of the pipeline in figures: entered, left, conversion, days
cli-column-valid = Elements
cli-column-days-in-stage = Days in stage
cli-column-next = What matters next
cli-column-entered = Entered
cli-column-left = Left
cli-column-expected-days = Expected days
cli-column-stuck = Stuck
cli-view-scorecard = The qualification of one opportunity, for us and each rival (needs --opportunity)
cli-opportunity-needed = This needs an opportunity: add --opportunity NAME.
cli-workshop-needed = This needs a workshop or review: add --workshop NAME.
cli-column-question = Question
cli-column-criterion = Criterion
cli-column-contender = Contender
cli-column-answer = Answer
cli-column-change = Change
cli-column-evidence = Evidence
cli-view-actions = What is to be done, by whom, by when
cli-report-calendar = Open actions with their days, for a calendar (.ics)
cli-report-data = Everything the workspace holds, as lines of JSON (.jsonl) or CSV tables (.zip)
cli-option-owner = Only what this person does (calendar) or owns (forecast)
cli-chart-qualification = The qualification of one opportunity by question, for us and each rival (needs --opportunity)
cli-chart-radar = The qualification of one opportunity as a radar, for us and each rival (needs --opportunity)
cli-view-whitespace = What the units of an account could buy of each product, and the gaps
cli-column-unit = Unit
cli-column-potential = Potential a year
cli-column-current = Bought a year
cli-column-gap = Gap
cli-column-competitors = Competitors
cli-column-age = Days old
cli-chart-pain-chain = pain chain of an opportunity (--opportunity)
cli-chart-driver-chain = What drives the units of an account, and what comes of it
cli-chart-pressures = What presses on the heads of an account’s units
cli-view-opportunity-plan = the plan of an opportunity, section by section (--opportunity)
cli-view-values = what our value to the customer of an opportunity is (--opportunity)
cli-view-worksheets = worksheets of an opportunity or an account, with how much is answered
cli-report-opportunity = The plan of an opportunity (--opportunity), PDF, CSV or workbook
cli-chart-plan = revenue plan against what came
cli-chart-measures = measures of marketing, sales or service with their targets
cli-chart-velocity = amount won per day, over time
cli-view-snapshots = snapshots of the pipeline
cli-view-dashboard = figures for management
cli-view-revenue-plan = revenue plan by account, or by line of one account
cli-view-measures = measures of marketing, sales and service by period, of one account or of all
cli-column-figure = Figure
cli-view-goals = Vision, goals and projects, how far they are and how well they are set
cli-column-branch = Branch
cli-column-goal = Goal
cli-column-progress = Progress
cli-column-smart = SMART
cli-column-due = By
cli-view-entities = Divisions, legal entities and sites of an account (--account), with the figures of all below them
cli-column-kind = Kind
cli-column-met = Known
cli-column-white = Nobody known
cli-chart-breadth = Contacts for each open opportunity, by industry
cli-option-owner-of = Only what this one of us owns
cli-option-product = Only this product
cli-option-source = Only what came of leads from this source (its key or title)
cli-option-territory = Only accounts of this territory
cli-part-not-here = “{ $view }” is of the whole business: leave out --owner, --product, --source and --territory.
cli-forecast-only = “{ $report }” has no periods and no parts: leave out --from, --to, --by, --product, --source and --territory.
cli-view-plan = the plan of an account, section by section (--account)
cli-view-questions = questions about an account, what is worth most to ask first (--account)
cli-report-plan = The plan of an account (--account), PDF, CSV or workbook
cli-option-template = Template of a plan: { $choices }; of a deck the presentation that it is put on (.pptx, .potx)
cli-template-unknown = There is no template “{ $name }” of a plan. There are: { $choices }.
cli-option-workshop = workshop or review by its title
cli-option-deck-forecast = the deck of the forecast
cli-option-slides = slides in this order, by key, with commas; all where none
cli-view-health = health of key accounts, or of one (--account), part by part
cli-view-find = names and texts with the words of --text, also by pinyin and initials
cli-option-text = Words to look for
cli-text-needed = Say what to look for with --text.
