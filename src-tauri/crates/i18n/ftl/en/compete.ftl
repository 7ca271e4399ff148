### Competing for an opportunity: rivals, decision criteria, strategy.

compete-title = Decide
compete-strategy = How we compete
compete-strategy-none = No strategy chosen yet. Each card says when it fits.
compete-needs = Fits when
compete-tactics = Moves
compete-why = Why this one?
compete-since = since { $date } · { $author }
compete-rivals = Contenders
compete-preference = Customer prefers, 1–5
compete-gap =
    { $side ->
        [us] We lead by { $gap }
        [even] Nobody leads
       *[them] A rival leads by { $gap }
    }
compete-solution = Offers
compete-strengths = Strengths
compete-weaknesses = Weaknesses
compete-likely = Likely strategy
compete-beside-ours = Beside ours
compete-won-of = Won { $won } of { $all }
compete-score = Expected score
compete-criteria = What the customer decides by
compete-criteria-hint = Mandatory first, then by how many people care.
compete-formal = Formal
compete-informal = Informal
compete-mandatory = Must
compete-weight = Weight
compete-people = Who cares
compete-add-criterion = Add a criterion
compete-add-person = Add somebody
compete-wishes = Their people decide by:
compete-wish-of = { $name } · { $rank }
compete-wish-take = { $name } { $people }: add it
compete-ahead = ahead
compete-even = not known
compete-behind = behind
compete-standing = { $criterion }, { $name }: { $standing }
compete-no-account = Give the opportunity an account to say whom the customer prefers.
compete-hint-nothing-to-defend = There is nothing to defend here yet: this customer has bought nothing from us.
compete-hint-rival-preferred = The customer prefers a rival. Hand to hand, the preferred one wins.
compete-hint-weaker-on-criteria = A rival stands better on more criteria than we do.
compete-hint-leads-anyway = We lead by the criteria there are: changing them helps others.
compete-hint-decision-near = The decision is less than 90 days away: it is late to prepare for later.
compete-contradiction = At { $unit }, { $a } is a contest hand to hand while { $b } keeps a low profile.
compete-account = Strategies by opportunity
compete-without =
    { $count ->
        [one] { $count } opportunity has no strategy
       *[other] { $count } opportunities have no strategy
    }
compete-steps = The customer's purchase, step by step
compete-steps-law = Stay within tender law: give input before publication, ask through the official questions, and never press those who judge.
compete-steps-none = No steps yet
compete-steps-add = Add a step
compete-steps-usual = Add the steps of a tender
compete-step-who = Who at the customer
compete-step-done = Over: { $step }
compete-step-input = Our input before publication
compete-step-publication = Publication
compete-step-questions = Last day for questions
compete-step-submission = Submission
compete-step-opening = Opening of bids
compete-step-presentation = Presentation
compete-step-publicity = End of publicity
compete-step-award = Award notice
compete-step-negotiation = Negotiation
compete-step-contract = Contract
compete-step-installation = Installation
compete-step-other = Other step
compete-tactic-planned = Planned as an action
