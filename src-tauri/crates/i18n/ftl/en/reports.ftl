# Documents for a review.
reports-actions = Actions
reports-what = What
reports-due = Due
reports-done = Done on
reports-products = Products
reports-team = Our team
reports-workbook = Workbook (.xlsx)…
reports-workbook-kind = Workbook
reports-written = The workbook is at { $path }.
reports-deck = Slides (.pptx)…
reports-deck-kind = Slides
reports-deck-written = The slides are at { $path }.
reports-deck-portfolio = Portfolio review · { $day }
reports-deck-account = Account plan · { $day }
reports-foot = Confidential · { $name } · { $day }
reports-source = Figures: Mainstay, { $view }, as of { $day }.
reports-by-stage = Open amounts by stage
reports-by-stage-lead = Amounts of open opportunities in the workspace’s currency
reports-map = Who decides, and whom we know
reports-folded = { $count ->
    [one] one more person below
   *[other] { $count } more people below
}
reports-map-parts =
    { $count ->
        [one] too large for one slide: { $count } part follows
       *[other] too large for one slide: { $count } parts follow
    }
reports-commit = Commit
reports-upside = Upside
reports-chance = Chance of the target
reports-forecast-lead = What each category adds, month by month, in { $currency }
reports-mark = Confidential
reports-mark-redacted = Confidential · redacted
reports-contents = Contents
reports-deck-opportunity = Opportunity plan · { $day }
reports-deck-forecast = Forecast review · { $day }
reports-deck-minutes = Minutes · { $day }
reports-closes = Expected close
reports-reason = Reason
reports-count = Number
reports-progress = Gathering what the document says
reports-slides-title = Slides for a review
reports-slides-choose = Slides
reports-slides-all = All
reports-slides-none = None
reports-slides-up = Earlier: { $name }
reports-slides-down = Later: { $name }
reports-slides-cover = The cover comes first.
reports-slides-parts =
    { $count ->
        [one] The map is too large for one slide; { $count } more shows a part of it.
       *[other] The map is too large for one slide; { $count } more show it part by part.
    }
reports-slides-parts-out = Only the overview
reports-slides-save = Save slides …
reports-slides-private =
    { $count ->
        [one] Redaction would leave out { $count } text
       *[other] Redaction would leave out { $count } texts
    }
reports-slides-redacted =
    { $count ->
        [one] Private things are left out: { $count } text
       *[other] Private things are left out: { $count } texts
    }
reports-slides-nothing = Nothing in it is private.
reports-slides-redact = Leave private things out
reports-forecast-deck = Forecast review (.pptx)…
reports-slides-redact-cost = Cost and margin too
reports-forecast-book = Forecast workbook (.xlsx)…
reports-reading = How to read it
reports-value = Value
reports-as-of = As of
reports-forecast-rule = The sums are formulas over the sheet of opportunities. Change an amount, a day, a chance, a category or Yes and No there, and they follow. What counts says Yes. Weighted amounts are rounded half to even.
reports-counted = Counted
reports-why-not = Why not
reports-out-unverified = Not verified as its amount asks
reports-out-omitted = Left out by its stage
reports-estimated = Amount estimated
reports-template = Template
reports-template-none = Mainstay’s own look
reports-template-choose = Choose a template…
reports-template-kind = Presentation
reports-template-leave = Without
