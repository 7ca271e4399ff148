### People map (C-11): formal structure, influence, status, roles and coverage.

people-title = Title
people-unknown-name = To identify
people-map-label = People of { $account }
people-board-hint = Arrows go from person to person, F2 renames. Enter adds a colleague, Tab a report; Esc and then Tab leaves the map. 1 to 5 set the status, Shift with 1 to 4 the coverage, the letters of the roles give or take a role. L draws influence. Space takes a person, arrows move, Enter drops.
people-node-said = { $name }, { $title }. Status: { $status }. Roles: { $roles }. Coverage: { $coverage }.
people-link-said = { $from } influences { $to }, strength { $strength } of 3
people-link-handle = Drag to another person to link them
people-outside-band = Outside the formal structure
people-subtitle =
    { $count ->
        [one] { $count } contact, { $open } to be identified
       *[other] { $count } contacts, { $open } to be identified
    }
people-quick = Key: { $key }

## Drag

people-drop-report = Reports to { $name }
people-drop-hand = Placed by hand
people-drop-link = Drag to the person influenced
people-drop-to = { $from } to { $to }
people-drop-influence = { $from } influences { $to }

## Adding

people-add = Contact
people-add-name = Name, title
people-add-report = Report: name, title
people-add-colleague = Colleague: name, title
people-add-here = Add a contact here
people-add-many = Names, or “Name, title”

## Pasting a chart

people-ties = Links from a file…
people-ties-title = Links from a file
people-ties-choose = Choose a table of links
people-ties-hint = One link a row: columns from and to; if there are such, kind, strength and note. Kinds: influence, advice, dotted, alliance, conflict, introduction, reports.
people-ties-links = New links
people-ties-updated = Changed links
people-ties-lines = Reporting lines
people-ties-people = New people
people-ties-same = Nothing new
people-ties-skipped = Left out
people-ties-row = Row { $row }
people-ties-add = Add people whom a row names and nobody is called
people-ties-other = Another file…
people-ties-take = Take in
people-ties-done = Taken in: { $links } links, { $lines } reporting lines, { $people } people.
people-paste = Paste a chart…
people-paste-title = A chart from text
people-paste-hint = One person a line, “Name, title”; further in means reporting to the one above. Or rows from a spreadsheet: name, title, reports to.
people-paste-example =
    Name, title
        Name, title
        Name, title
            Name, title
people-paste-text = Text
people-paste-read = Understood as
people-paste-nothing = Nobody yet. Type or paste on the left.
people-paste-form-list = a list
people-paste-form-outline = an indented list
people-paste-form-sheet = rows of a table
people-paste-counted =
    { $count ->
        [one] { $count } new contact
       *[other] { $count } new contacts
    }
people-paste-add =
    { $count ->
        [0] Add
        [one] Add { $count } contact
       *[other] Add { $count } contacts
    }
people-paste-known-mark = on the map
people-paste-above = below { $name }
people-paste-between = Line { $line }: the indent fits no line above. The nearest manager further out was taken.
people-paste-nobody = Line { $line }: no name and no title. Left out.
people-paste-twice = Line { $line }: { $name } stands in the text more than once. Both are added.
people-paste-several = Line { $line }: several are called { $name }. The first was taken as the manager.
people-paste-known = Line { $line }: { $name } is on the map already and stays where they are.
people-paste-no-manager = Line { $line }: nobody is called { $name }. The line is left out.
people-paste-circle = These lines close a circle: { $path }. The first is left out.
people-paste-more =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }

## Menu

people-link-to = Influences…
people-release = Give back to the layout
people-top = Reports to nobody
people-outside = Outside the formal structure
people-inside = Back into the formal structure

## View

people-view = View
people-layers = Layers
people-layers-both = Formal and influence
people-layers-formal = Formal
people-layers-influence = Influence
people-as = Shown as
people-as-map = Map
people-as-list = List

## Finding, folding, filtering

people-find = Find on the map
people-fold = Fold
people-fold-levels =
    { $count ->
        [one] Top level only
       *[other] Top { $count } levels
    }
people-fold-none = Unfold all
people-fold-one = Fold { $count } below
people-unfold = Unfold { $count }
people-fold-reports = Fold reports
people-unfold-reports = Unfold reports
people-folded-said = { $count } folded below.
people-filter = Stand out
people-filter-chosen =
    { $count ->
        [one] { $count } chosen
       *[other] { $count } chosen
    }
people-filter-clear = Clear
people-filter-found =
    { $count ->
        [0] Nobody stands out
        [one] { $count } stands out
       *[other] { $count } stand out
    }
people-filter-select = Select them

## At the side

people-tray = Without a place
people-tray-lone = No reporting line
people-tray-aside = Known, not on the map
people-tray-left = Left
people-tray-put = Put on the map
people-tray-open = To identify
people-tray-none = Everybody has a place.
people-tray-hint = Drag onto a person: reports to them. Onto the ground: placed there.

## Kinds of links

people-kind = Kind
people-kind-choose = { $from } to { $to }: which link?
people-kind-influence = Influences
people-kind-dotted = Also reports to
people-kind-conflict = In conflict with
people-kind-alliance = Allied with
people-kind-introduction = Introduced us to
people-said-dotted = { $from } also reports to { $to }, strength { $strength } of 3
people-said-conflict = { $from } is in conflict with { $to }, strength { $strength } of 3
people-said-alliance = { $from } is allied with { $to }, strength { $strength } of 3
people-said-introduction = { $from } introduced us to { $to }, strength { $strength } of 3
people-legend-names = Names of the signs
people-legend-old = Faded: judged long ago
people-links = Links
people-links-add = Add a link to …
people-since = Since
people-ended = Ended on

## Days

people-days = The map over time
people-days-show = Days
people-days-play = Play
people-days-pause = Pause
people-days-before = The change before
people-days-after = The next change
people-days-today = Today
people-days-day = Day
people-days-end = Back to today
people-days-past = The map of { $day }. It is looked at, not changed.
people-compare = Compare with
people-compare-none = no day
people-compare-end = End comparing
people-changes = What changed
people-changes-between = { $from } to { $to }
people-changes-none = Nothing changed between these days.
people-days-step =
    { $count ->
        [0] { $day }: nothing changed on the map
        [one] { $day }: 1 change
       *[other] { $day }: { $count } changes
    }
people-days-none = Nothing is on record up to this day.
people-changes-count =
    { $count ->
        [one] 1 change
       *[other] { $count } changes
    }
people-mark-joined = New on the map
people-mark-left = Left
people-mark-moved = Moved
people-mark-changed = Changed

## What is seen

people-opportunity = For
people-opportunity-all = Account
people-layout = Layout
people-layout-tree = Tree
people-layout-unit = By unit
people-layout-influence = By influence
people-layout-free = Free
people-redact = Redact
people-redact-on = Redacted
people-redact-why = Private and sensitive things, enemies, conflicts, reasons and notes are left out of every view and export of this window.
people-core = Decision core
people-core-line = { $count } people, support { $support } %, coverage { $coverage } %
people-core-line-open = { $count } people, support not judged, coverage { $coverage } %
people-core-line-unknown = { $count } people, not known by name yet
people-keys-core = C: into the decision core, or out of it

## Judgements

people-group-standing = Towards us
people-group-decision = In the decision
people-group-power = Power
people-group-personality = Personality (private)
people-judged-for = Judged for { $name }
people-everywhere = everywhere
people-judgement-more = { $scale }: grounds and history
people-private = Private: never leaves in an export
people-evidence = What shows it
people-evidence-ask = What shows it? Tick at least one.
people-old = old
people-old-why = Judged long ago: look at it again.
people-focus = Pay attention to:
people-avoid = Keep from:
people-and = {"; "}
people-words = What it means to them
people-words-business-win = Business win
people-words-personal-win = Personal win
people-words-need = Need
people-words-criteria = Criteria
people-words-first = Say it first; then since when, how sure and from whom.
people-ranked-add = Add to { $label }
people-ranked-at = { $label }, place { $rank }
people-ranked-hint = Drag it, or press Alt and an arrow, to change its place.
people-source-ask = Source, one a line
people-sources =
    { $count ->
        [one] 1 source
       *[other] { $count } sources
    }
people-one-source = Known from one source only. Ask a second one, and add it on a line of its own.
people-moves = Place in the structure
people-move =
    { $kind ->
        [manager] Reports to: { $before } → { $after }
        [title] Title: { $before } → { $after }
        [unit] Unit: { $before } → { $after }
       *[other] Position: { $before } → { $after }
    }
people-by-influence = Influenced by
people-by-dotted = Has as second report
people-by-conflict = In conflict with
people-by-alliance = Allied with
people-by-introduction = Introduced by
people-until = until { $day }
people-end-today = Ends today

## Zipper and stakeholders

people-zipper = Zipper
people-zipper-ours = Us
people-zipper-theirs = Them
people-zipper-level =
    { $level ->
        [1] Top level
        [2] Second level
        [3] Third level
        [4] Fourth level
       *[other] Level { $level }
    }
people-zipper-alone = Nobody of us yet
people-zipper-rest = Of ours, without a level yet
people-zipper-all = Show all { $count }
people-zipper-fewer = The first only
people-rows-shown = { $count } people, the most heeded first
people-zipper-gap = Nobody of us on this level
people-zipper-kept = In rhythm
people-zipper-late = Contact overdue
people-zipper-hint = Drag one of ours onto one of theirs to pair them.
people-zipper-empty = No contacts yet, so nothing to pair.
people-pair = Pair
people-pair-with = Pair with …
people-pair-of = { $days } d of { $rhythm }
people-pair-ago = { $days } d ago
people-pair-never = no contact
people-pair-owner = Sees to it
people-pair-rhythm = Every … days
people-pair-said = { $ours } and { $theirs }: { $state }
people-pair-end = End pair
people-stakeholders = Stakeholders
people-stakeholders-legend = Filled steps: level of the relationship, 1 to 4. Blue outline: wanted. !: contact overdue.
people-as-zipper = Zipper
people-as-stakeholders = Stakeholders
people-as-ripple = Ripples
people-as-entities = Structure
people-level-of = Level { $level } of { $most }
people-level-wanted = wanted { $level }

## Influence

people-influence = Influence
people-heed-line = no. { $rank } of { $of }, { $percent } %
people-heed-why = why?
people-heed-measure = Centrality, measured by PageRank: somebody counts the more, the more people heed them, and the more those count themselves. The most influential person on the map has 100 %.
people-heed-rests =
    It rests on { $lines ->
        [one] 1 reporting line
       *[other] { $lines } reporting lines
    } and { $links ->
        [one] 1 link
       *[other] { $links } links
    }: who reports heeds the manager, on a dotted line half as much; who is influenced heeds the other by strength 1 to 3; allies heed each other. Conflicts and introductions do not count.
people-heed-who = Everybody on the map counts ({ $of }), also who is not known by name yet; who has left or is not put on the map does not.
people-heed-from = Comes from
people-heed-more =
    { $count ->
        [one] 1 other
       *[other] { $count } others
    }
people-heed-alike = what everybody has alike
people-heed-share = { $percent } %
people-derived = { $level }: follows from the buying roles until it is set here
people-wanted = Wanted: { $scale }
people-wanted-by = Wanted by: { $scale }
people-weak = weak
people-middle = middle
people-strong = strong
people-influences = Influences
people-influenced-by = Influenced by
people-influence-add = Add whom this person influences
people-strength = Strength
people-turn = Turn around
people-link = Influence

## Inspector

people-selected =
    { $count ->
        [one] { $count } contact selected
       *[other] { $count } contacts selected
    }
people-foot =
    { $count ->
        [one] { $count } selected
       *[other] { $count } selected
    }
people-facts = Facts
people-manager = Reports to
people-email = E-mail
people-phone = Telephone
people-unknown = Not known by name yet
people-is-outside = Outside the formal structure
people-grounds = Why this status
people-grounds-ask = What shows it?
people-advice = What to do
people-status-history = Status over time
people-letters-unknown = Write roles by their letters: { $letters }.

## Keys on the map

people-keys-add = Enter: add a colleague; Tab: add a report; with nobody selected, just type
people-keys-fold = H: fold or unfold reports
people-keys-leave = Esc, then Tab: leave the map
people-keys-judge = 1 to 5: status; Shift and 1 to 4: coverage; { $letters }: roles
people-keys-influence = L: draw influence to somebody; R: give back to the layout
people-keys-rename = F2: name, then Tab for the title; Delete: delete

## Empty map

people-example = example
people-example-top = Managing director
people-example-left = Head of operations
people-example-right = Plant manager
people-empty-question = Who decides here?
people-empty-begin = Double-click or type a name to add a contact, or paste a list.
people-empty-note = The three shown are a worked example and leave with your first contact.
people-none-found = No contact yet.

## Chairs, links, groups

people-no-unit = No unit
people-link-influence = influences
people-link-dotted = reports besides to
people-link-conflict = is in conflict with
people-link-alliance = is allied with
people-link-introduction = introduces to

## What changed between two days

people-change-joined = { $name } joined
people-change-left = { $name } left
people-change-manager = { $name } reports to { $after }, before to { $before }
people-change-title = { $name }: { $after }, before { $before }
people-change-unit = { $name } moved from { $before } to { $after }
people-change-level = { $name }, { $what }: from { $before } to { $after }
people-change-link = New: { $name } { $what } { $other }
people-change-link-ended = No longer: { $name } { $what } { $other }
people-change-manager-new = { $name } now reports to { $after }
people-change-manager-none = { $name } no longer reports to { $before }
people-change-title-new = { $name }: now { $after }
people-change-title-none = { $name }: no longer { $before }
people-change-unit-new = { $name } came to { $after }
people-change-unit-none = { $name } no longer belongs to { $before }
people-change-level-new = { $name }, { $what }: { $after }
people-change-level-new-some = { $name }, { $what }: { $after } added
people-change-level-none = { $name }, { $what }: no longer judged, before { $before }
people-change-level-none-some = { $name }, { $what }: no longer { $before }
people-change-circle = New small circle: { $what }
people-change-circle-ended = Small circle dissolved: { $what }
people-change-spot = The box of { $name } was put elsewhere

## Personal data

people-erased =
    { $entries ->
        [one] Erased: { $rows } rows, and the content of 1 entry of the history.
       *[other] Erased: { $rows } rows, and the content of { $entries } entries of the history.
    }
people-erased-reworded =
    { $count ->
        [one] The name was taken out of 1 text.
       *[other] The name was taken out of { $count } texts.
    }
people-erased-left =
    { $count ->
        [one] 1 text still has the name.
       *[other] { $count } texts still have the name.
    }
people-erased-after = This cannot be undone; other changes still can be. Copies of this file are not reached.
people-somebody = somebody
people-mention-account = Account
people-mention-action = Action
people-mention-activity = Activity
people-mention-clique = Group
people-mention-insider = Our own people
people-mention-judgement = Judgement
people-mention-level-reason = Reason
people-mention-link = Link
people-mention-note = Sticky note
people-mention-opportunity = Opportunity
people-mention-opportunity-fact = Change of an opportunity
people-mention-pair = Who looks after whom
people-mention-person = Note on a person
people-mention-person-fact = Reason of a move
people-mention-person-text = What somebody gains or needs
people-mention-placement = Place on a board
people-mention-rating = Rating
people-mention-ruleset = Rules
people-mention-team-member = Team
people-mention-unit = Unit
people-mention-vote = Vote
people-mention-workshop = Workshop
people-mention-workshop-entry = Minutes of a workshop
people-mention-workshop-place = Board of a workshop
people-personal = Personal data
people-personal-why = All that is kept about this person, to hand over or to erase.
people-export-all = Export all…
people-erase = Erase…
people-erase-title = Erase { $name }
people-erase-what = Everything kept about { $name } goes for good: judgements, words, links, actions, and the history that tells of them. This cannot be undone; other changes still can be. Copies and backups of this file are not reached.
people-erase-also = Also look for (other spellings, separated by commas)
people-erase-none = No other text has the name.
people-erase-found =
    { $count ->
        [one] 1 text elsewhere has the name
       *[other] { $count } texts elsewhere have the name
    }
people-erase-reword = Write “{ $word }” for the name in all of them
people-erase-namesakes = Somebody else has the same name; look whom each text means.
people-erase-name = Type the name to confirm
people-erase-do = Erase for good
people-erase-more = … and { $count } more
people-exported-all = Written to { $path }.
people-file-person = Person
people-file-judgements = Judgements
people-file-texts = What they gain, need and decide by
people-file-moves = Moves
people-file-holders = Holders of the position
people-file-links = Links
people-file-cliques = Groups
people-file-pairs = Who of us looks after them
people-file-actions = Actions
people-file-activities = Activities
people-file-history = Changes recorded
people-mention-stage-mark = Mark of a stage
people-mention-contender = Rival
people-mention-decision-criterion = Decision criterion
people-mention-lead = Lead
people-contacts = Calls and visits
people-contacts-all = the latest of { $count }
people-contacts-none = No call or visit written down
people-contacts-add = What came of it, today
people-mention-review-subject = Minutes of a review
people-mention-review-role = Who takes part in a review
people-mention-review-answer = Answer in a review
