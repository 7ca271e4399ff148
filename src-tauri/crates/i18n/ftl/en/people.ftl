### People map (C-11): formal structure, influence, status, roles and coverage.

people-title = Title
people-unknown-name = To identify
people-map-label = People of { $account }
people-board-hint = Arrows go from person to person, F2 renames. Enter adds a colleague, Tab a report; Esc and then Tab leaves the map. 1 to 5 set the status, Shift with 1 to 4 the coverage, the letters of the roles give or take a role. L draws influence. Space takes a person, arrows move, Enter drops.
people-node-said = { $name }, { $title }. Status: { $status }. Roles: { $roles }. Coverage: { $coverage }.
people-link-said = { $from } influences { $to }, strength { $strength } of 3
people-link-handle = Drag to the person influenced
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
people-drop-influence = { $from } influences { $to }

## Adding

people-add = Contact
people-add-name = Name, title
people-add-report = Report: name, title
people-add-colleague = Colleague: name, title
people-add-here = Add a contact here
people-add-many = Names, or “Name, title”

## Menu

people-link-to = Influences…
people-release = Give back to the layout
people-top = Reports to nobody
people-outside = Outside the formal structure
people-inside = Back into the formal structure

## View

people-layers = Layers
people-layers-both = Formal and influence
people-layers-formal = Formal
people-layers-influence = Influence
people-as = Shown as
people-as-map = Map
people-as-list = List

## Influence

people-influence = Influence
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

## Personal data

people-erased =
    { $entries ->
        [one] Erased: { $rows } rows, and the content of 1 entry of the history. What was done before cannot be undone any more. Copies of this file, and texts elsewhere that mention the name, are not reached.
       *[other] Erased: { $rows } rows, and the content of { $entries } entries of the history. What was done before cannot be undone any more. Copies of this file, and texts elsewhere that mention the name, are not reached.
    }
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
