### Names of changes and of changed facts.

history-op-sample = make the sample
history-op-workspace-edit = change workspace { $name }
history-op-account-add =
    { $count ->
        [one] add { $name }
       *[other] add { $count } accounts
    }
history-op-activity-add = log an activity with { $name }
history-op-activity-edit =
    { $count ->
        [one] change an activity with { $name }
       *[other] change { $count } activities
    }
history-op-activity-delete =
    { $count ->
        [one] delete an activity with { $name }
       *[other] delete { $count } activities
    }
history-op-tier-target = change the targets of { $name }
history-op-tier-scheme = class accounts by { $name }
history-op-proposal-accept = make { $name } { $to }
history-op-proposal-aside = put the proposal for { $name } aside
history-op-proposal-back = take up the proposal for { $name } again
history-proposal-aside = Proposal put aside
history-op-account-edit =
    { $count ->
        [one] edit { $name }
       *[other] edit { $count } accounts
    }
history-op-account-delete =
    { $count ->
        [one] delete { $name }
       *[other] delete { $count } accounts
    }
history-op-unit-add =
    { $count ->
        [one] add unit { $name }
       *[other] add { $count } units
    }
history-op-unit-rename = rename { $name } to { $to }
history-op-unit-delete =
    { $count ->
        [one] delete unit { $name }
       *[other] delete { $count } units
    }
history-op-judge =
    { $count ->
        [one] { $name }: { $to }
       *[other] { $count } things: { $to }
    }
history-op-person-add =
    { $count ->
        [one] add { $name }
       *[other] add { $count } people
    }
history-op-person-edit =
    { $count ->
        [one] edit { $name }
       *[other] edit { $count } people
    }
history-op-person-manager =
    { $count ->
        [one] { $name } reports to { $to }
       *[other] { $count } people report to { $to }
    }
history-op-person-place =
    { $count ->
        [one] place { $name }
       *[other] place { $count } people
    }
history-op-person-delete =
    { $count ->
        [one] delete { $name }
       *[other] delete { $count } people
    }
history-op-link-add = { $name } influences { $to }
history-op-link-edit = edit influence of { $name } on { $to }
history-op-link-delete =
    { $count ->
        [one] delete influence of { $name } on { $to }
       *[other] delete { $count } links
    }
history-op-opportunity-add =
    { $count ->
        [one] add { $name }
       *[other] add { $count } opportunities
    }
history-op-opportunity-edit =
    { $count ->
        [one] edit { $name }
       *[other] edit { $count } opportunities
    }
history-op-opportunity-move =
    { $count ->
        [one] move { $name } to { $to }
       *[other] move { $count } opportunities to { $to }
    }
history-op-opportunity-delete =
    { $count ->
        [one] delete { $name }
       *[other] delete { $count } opportunities
    }
history-op-place =
    { $count ->
        [one] move { $name } to { $to }
       *[other] move { $count } cards to { $to }
    }
history-op-unplace =
    { $count ->
        [one] take { $name } off the matrix
       *[other] take { $count } cards off the matrix
    }
history-op-place-computed =
    { $count ->
        [one] put { $name } where its score is
       *[other] put { $count } cards where their scores are
    }
history-op-placement-lock =
    { $count ->
        [one] lock { $name } in its place
       *[other] lock { $count } cards in their places
    }
history-op-placement-unlock =
    { $count ->
        [one] unlock { $name }
       *[other] unlock { $count } cards
    }
history-op-rate =
    { $count ->
        [one] rate { $name }: { $to }
       *[other] rate { $count }: { $to }
    }
history-op-weigh = change the weight of { $to } in { $name }
history-op-matrix-options = change what { $name } shows
history-op-zones-edit = change the zones of { $name }
history-op-method-reset = reset { $name }
history-op-pack-item-add = add { $name } to the method
history-op-pack-item-edit = change { $name } in the method
history-op-pack-item-remove = remove { $name } from the method
history-op-pack-item-off = switch off { $name }
history-op-pack-item-on = switch on { $name }
history-op-pack-import = import the pack { $name }
history-op-pack-remove = remove the pack { $name }
history-op-placement-explain = explain where { $name } stands
history-op-rules-set = set the rules for key accounts
history-op-category-follow =
    { $count ->
        [one] let the category of { $name } follow the rules
       *[other] let { $count } categories follow the rules
    }
history-op-target-set =
    { $count ->
        [one] set the target of { $name }
       *[other] set { $count } targets
    }
history-op-catalogue-add =
    { $count ->
        [one] add { $name }
       *[other] add { $count } entries
    }
history-op-catalogue-edit = edit { $name }
history-op-catalogue-delete =
    { $count ->
        [one] delete { $name }
       *[other] delete { $count } entries
    }
history-op-import = import { $name }
history-op-unit-edit =
    { $count ->
        [one] edit unit { $name }
       *[other] edit { $count } units
    }
history-op-insider-add =
    { $count ->
        [one] name { $name } behind the account
       *[other] name { $count } of our people behind the account
    }
history-op-insider-edit =
    { $count ->
        [one] edit { $name } behind the account
       *[other] edit { $count } of our people behind the account
    }
history-op-insider-delete =
    { $count ->
        [one] take { $name } off the account
       *[other] take { $count } of our people off the account
    }
history-op-level-reason = { $name }: reason for “{ $to }”
history-op-note-add =
    { $count ->
        [one] write “{ $name }”
       *[other] write { $count } notes
    }
history-op-note-duplicate =
    { $count ->
        [one] duplicate “{ $name }”
       *[other] duplicate { $count } notes
    }
history-op-note-edit =
    { $count ->
        [one] edit “{ $name }”
       *[other] edit { $count } notes
    }
history-op-note-group = group { $count } notes
history-op-note-ungroup = ungroup { $count } notes
history-op-note-lock =
    { $count ->
        [one] lock “{ $name }”
       *[other] lock { $count } notes
    }
history-op-note-unlock =
    { $count ->
        [one] unlock “{ $name }”
       *[other] unlock { $count } notes
    }
history-op-note-to-account =
    { $count ->
        [one] make an account of “{ $name }”
       *[other] make accounts of { $count } notes
    }
history-op-note-to-unit =
    { $count ->
        [one] make a unit of “{ $name }”
       *[other] make units of { $count } notes
    }
history-op-note-to-opportunity =
    { $count ->
        [one] make an opportunity of “{ $name }”
       *[other] make opportunities of { $count } notes
    }
history-op-note-delete =
    { $count ->
        [one] delete “{ $name }”
       *[other] delete { $count } notes
    }
history-op-board-take-away =
    { $count ->
        [one] take “{ $name }” away
       *[other] take { $count } cards away
    }
history-op-board-lock =
    { $count ->
        [one] lock “{ $name }”
       *[other] lock { $count } cards
    }
history-op-board-unlock =
    { $count ->
        [one] unlock “{ $name }”
       *[other] unlock { $count } cards
    }
history-op-review-begin = begin { $name }
history-op-review-edit = change { $name }
history-op-review-answer = answer a question about { $name }
history-op-workshop-begin = begin workshop { $name }
history-op-workshop-edit = change workshop { $name }
history-op-workshop-end = end workshop { $name }
history-op-workshop-delete =
    { $count ->
        [one] delete workshop { $name }
       *[other] delete { $count } workshops
    }
history-op-workshop-clock = turn the clock of { $name }
history-op-workshop-reveal =
    { $count ->
        [one] turn over a note of { $name }
       *[other] turn over { $count } notes of { $name }
    }
history-op-vote-cast = vote
history-op-deck-order = put the cards of { $name } in order
history-op-entry-add =
    { $count ->
        [one] write down { $name }
       *[other] write down { $count } entries
    }
history-op-entry-edit = change { $name }
history-op-entry-move = put { $name } elsewhere
history-op-entry-delete =
    { $count ->
        [one] delete { $name }
       *[other] delete { $count } entries
    }
history-op-agenda-keep = keep agenda { $name }
history-op-unknown = a change
history-op-private = something private
history-added = added
history-deleted = deleted
history-gone = (deleted)
history-spot = { $zone } ({ $x } / { $y })
history-outcome-open = open
history-outcome-won = won
history-outcome-lost = lost
history-field-name = name
history-field-currency = currency
history-field-language = language
history-field-pipeline = pipeline
history-field-role = role
history-field-email = e-mail
history-field-region = region
history-field-manager = reports to
history-field-series = series
history-field-price-minor = list price
history-field-said-by = raised by
history-field-perspective = perspective
history-field-question = question
history-field-review = review
history-field-kept = findings
history-field-line = reviewed
history-field-owner = owner
history-field-parent = parent
history-field-industry = industry
history-field-country = country
history-field-city = city
history-field-website = website
history-field-employees = employees
history-field-founded = founded
history-field-turnover-minor = turnover
history-field-potential-minor = potential
history-field-note = note
history-field-account = account
history-field-unit = unit
history-field-title = title
history-field-phone = phone
history-field-placeholder = not identified
history-field-outside = outside the structure
history-field-map-x = place on the map, across
history-field-map-y = place on the map, down
history-field-from = from
history-field-to = to
history-field-strength = strength
history-field-on-date = date
history-field-product = product
history-field-stage = stage
history-field-outcome = outcome
history-field-amount-minor = amount
history-field-probability = probability
history-field-opened-on = opened
history-field-closes-on = expected close
history-field-closed-on = decided
history-field-opportunity = opportunity
history-field-subject = subject
history-field-levels = level
history-field-certainty = certainty
history-field-source = source
history-field-why = reason
history-field-x = across
history-field-y = up
history-field-influences = influences
history-field-target = target
history-field-month = month
history-field-text = text
history-field-value = value
history-field-loss-reason = reason of the loss
history-field-loss-prevention = what keeps it from happening again
history-field-growth-goal = growth goal
history-field-plan-reviewed-on = plan gone through on
history-field-time-percent = share of selling time
history-field-strategy = strategy
history-field-effort-days = our days
history-field-effort-cost-minor = our cost
history-field-locked = locked
history-field-criterion = criterion
history-field-contender = competitor
history-field-workshop = workshop
history-field-agenda = agenda
history-field-attendees = attendees
history-field-votes-each = votes each
history-field-steps = steps
history-field-started-on = started
history-field-ended-on = ended
history-field-factor = key success factors
history-field-offer = our products and services
history-field-revenue-minor = revenue
history-field-profit-minor = profit
history-field-colour = colour
history-field-group = group
history-field-face-down = face down
history-field-parked = put aside
history-field-became = what became of it
history-field-filter = which accounts
history-field-territory = territory
history-field-teammate = teammate
history-field-definition = rules
history-field-person = person
history-field-hours = hours
history-field-summary = summary
history-field-moment = moment
history-field-zone = zone
history-field-due-on = due
history-field-done = done
history-field-round = round
history-field-item = for what
history-field-voter = who voted
history-field-count = votes
history-field-margin-percent = margin, %
history-field-discount-percent = discount, %
history-field-concern = concern
history-field-counter-measure = counter-measure
history-op-contradiction-aside = { $name }: put aside “{ $to }”
history-op-contradiction-reopen = { $name }: take up “{ $to }” again
history-op-tier-rule = size rule of { $name }
history-op-territory-edit = edit territory { $name }
history-op-judge-target =
    { $count ->
        [one] { $name }: aim at { $to }
       *[other] { $count } accounts: aim at { $to }
    }
history-op-tier-apply =
    { $count ->
        [one] set 1 tier by size ({ $name })
       *[other] set { $count } tiers by size ({ $name })
    }
history-op-territory-add =
    { $count ->
        [one] add territory { $name }
       *[other] add { $count } territories
    }
history-op-territory-delete =
    { $count ->
        [one] delete territory { $name }
       *[other] delete { $count } territories
    }
history-op-person-succeed = { $to } follows { $name }
history-op-person-leave =
    { $count ->
        [one] { $name } leaves
       *[other] { $count } people leave
    }
history-op-person-text = write about { $name }
history-op-erased = personal data erased
history-op-people-settings = change settings for people
history-op-link-dotted = { $name } reports besides to { $to }
history-op-link-conflict = { $name } is in conflict with { $to }
history-op-link-alliance = { $name } is allied with { $to }
history-op-link-introduction = { $name } introduces to { $to }
history-op-clique-add = add group { $name }
history-op-clique-edit = edit group { $name }
history-op-clique-delete =
    { $count ->
        [one] delete group { $name }
       *[other] delete { $count } groups
    }
history-op-action-add =
    { $count ->
        [one] add action “{ $name }”
       *[other] add action “{ $name }” for { $count }
    }
history-op-action-edit =
    { $count ->
        [one] edit action “{ $name }”
       *[other] edit { $count } actions
    }
history-op-action-delete =
    { $count ->
        [one] delete action “{ $name }”
       *[other] delete { $count } actions
    }
history-op-pair-add = { $to } looks after { $name }
history-op-pair-edit = edit how { $to } looks after { $name }
history-op-pair-delete =
    { $count ->
        [one] { $to } no longer looks after { $name }
       *[other] delete { $count } pairs
    }
history-field-position = position
history-field-since-on = there since
history-field-left-on = left
history-field-off-map = not on the map
history-field-until-on = ended
history-field-evidence = what shows it
history-field-assets-minor = total assets
history-field-debts-minor = total liabilities
history-field-field = about what
history-field-clique = group
history-field-done-on = done on
history-field-origin = what it came of
history-field-rhythm-days = days between contacts
history-field-layer = layer
history-field-days = days
history-op-team-add = { $name } joins the team of { $to }
history-op-team-edit = edit { $name } on a team
history-op-team-delete =
    { $count ->
        [one] { $name } leaves a team
       *[other] { $count } leave a team
    }
history-op-mark-set = mark { $name }: { $to }
history-op-payment-add = add a payment of { $name }
history-op-payment-edit =
    { $count ->
        [one] edit payment { $name }
       *[other] edit { $count } payments
    }
history-op-payment-delete =
    { $count ->
        [one] delete payment { $name }
       *[other] delete { $count } payments
    }
history-op-pursuit-settings = change settings for opportunities
history-field-signed-on = signed
history-field-contract-minor = contract total
history-field-winner = won by
history-field-lesson = what was learnt
history-field-goal = goal
history-field-tactics = tactics
history-field-paid-on = received
history-op-contender-add =
    { $count ->
        [one] name { $to } a rival for { $name }
       *[other] name { $count } rivals for { $name }, among them { $to }
    }
history-op-contender-edit = edit rival { $name }
history-op-contender-delete = take rival { $name } off
history-field-solution = solution
history-field-strengths = strengths
history-field-weaknesses = weaknesses
history-op-criterion-add =
    { $count ->
        [one] add criterion { $name }
       *[other] add { $count } criteria, among them { $name }
    }
history-op-criterion-edit = edit criterion { $name }
history-op-criterion-delete = delete criterion { $name }
history-op-standing-set = set where contenders stand on { $name }
history-field-formal = formal
history-field-mandatory = mandatory
history-field-weight = weight
history-op-lead-add =
    { $count ->
        [one] write lead { $name } down
       *[other] write { $count } leads down, among them { $name }
    }
history-op-lead-edit = edit lead { $name }
history-op-lead-delete = delete lead { $name }
history-op-lead-convert = make an opportunity of lead { $name }
history-field-company = company
history-field-contact = contact
history-field-limits = still a lead because
history-field-results = results
history-field-cost-minor = cost
history-field-state = state
history-op-protection-set = protection of { $name }
history-op-step-add =
    { $count ->
        [one] add a step of the purchase to { $name }
       *[other] add { $count } steps of the purchase to { $name }
    }
history-op-step-edit = edit a step of the purchase of { $name }
history-op-step-delete =
    { $count ->
        [one] delete { $name }
       *[other] delete { $count } steps of the purchase
    }
history-op-whitespace-set =
    { $count ->
        [one] set what { $to } could buy of { $name }
       *[other] set { $count } cells of white space at { $to }
    }
history-field-current-minor = bought a year
history-op-answer-set = answer { $to } for { $name }
history-op-value-add =
    { $count ->
        [one] add value { $name }
       *[other] add { $count } values, among them { $name }
    }
history-op-value-edit = change value { $name }
history-op-value-delete =
    { $count ->
        [one] delete value { $name }
       *[other] delete { $count } values, among them { $name }
    }
history-op-pain-add =
    { $count ->
        [one] add { $name } to the pain chain
       *[other] add { $count } nodes to the pain chain, among them { $name }
    }
history-op-pain-edit = change { $name } in the pain chain
history-op-pain-delete =
    { $count ->
        [one] take { $name } out of the pain chain
       *[other] take { $count } nodes out of the pain chain, among them { $name }
    }
history-op-pain-link = let { $name } lead to { $to }
history-op-pain-unlink = take links of { $name } away
history-op-driver-add =
    { $count ->
        [one] add { $name } to the driver chain
       *[other] add { $count } nodes to the driver chain, among them { $name }
    }
history-op-driver-edit = change { $name } in the driver chain
history-op-driver-delete =
    { $count ->
        [one] take { $name } out of the driver chain
       *[other] take { $count } nodes out of the driver chain, among them { $name }
    }
history-op-driver-link = let { $name } lead to { $to }
history-op-driver-unlink = take links of { $name } away
history-op-driver-attach = hang { $name } on initiative { $to }
history-op-driver-detach = take { $name } off initiative { $to }
history-field-day = day
history-field-level = information level
history-field-section = section
history-field-worksheet = worksheet
history-field-result = result
history-field-measure = their figure
history-field-baseline = today
history-field-judged = how they judge it
history-field-confirmed-by = confirmed by
history-field-confirmed-on = confirmed on
history-field-differentiator = unlike rivals
history-field-personal = in person
history-op-snapshot-take = take a snapshot
history-op-rate-add = exchange rate of { $name }
history-op-rate-delete =
    { $count ->
        [one] delete exchange rate of { $name }
       *[other] delete { $count } exchange rates
    }
history-op-calendar-set = start of the fiscal year
history-op-estimate-add = number for { $name }
history-op-series-set =
    { $count ->
        [one] write { $name }
       *[other] write { $name }, { $count } values
    }
history-op-goal-add =
    { $count ->
        [one] write goal { $name } down
       *[other] write { $count } goals down, among them { $name }
    }
history-op-goal-edit = edit goal { $name }
history-op-goal-delete = delete goal { $name }
history-field-actual = actual
history-field-specific = specific
history-field-attainable = attainable
history-field-appropriate = appropriate
history-field-branch = branch
history-field-score = degree
history-op-cycle-begin = begin a round of planning for { $name }
history-op-cycle-edit = change step { $to } of { $name }
history-op-issue-add =
    { $count ->
        [one] write down issue { $name } at { $to }
       *[other] write down { $count } issues at { $to }, among them { $name }
    }
history-op-issue-edit = change issue { $name }
history-op-issue-delete =
    { $count ->
        [one] delete issue { $name }
       *[other] delete { $count } issues, among them { $name }
    }
history-op-satisfaction-add = write down how content { $name } is
history-op-satisfaction-edit = change how content { $name } is
history-op-satisfaction-delete =
    { $count ->
        [one] delete an answer of { $name }
       *[other] delete { $count } answers of { $name }
    }
history-field-step = step
history-field-with-whom = who was there
history-field-severity = severity
history-field-answered-on = answered
history-field-resolved-on = solved
history-field-at-first = solved at first contact
history-field-cause = cause
history-field-words = in their words
history-field-follow-up = follow-up
history-field-followed-on = follow-up done
history-op-health-weigh = weigh { $name } in the health
