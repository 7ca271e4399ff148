### What boards share: the matrix, the people map, boards of notes.

board-mini = Whole board, drag to move
board-keys-lasso = Alt and drag on nothing: draw a loop around what to select
board-lasso = Lasso: draw a loop around what to select
board-zoom = Zoom
board-zoom-in = Zoom in
board-zoom-out = Zoom out
board-fit = Show everything
board-history = History
board-from-to = { $from } → { $to }

## How sure a judgement is

board-certainty = How sure
board-certainty-confirmed = Confirmed
board-certainty-assumed = Assumed
board-certainty-hearsay = Hearsay
board-source-said = Source: { $source }

## Keys on boards

board-keys = Keys here
board-keys-go = Arrows: go to the next one; with Shift, add it to the selection
board-keys-nudge = Ctrl and arrows: move the selection by 1; with Shift by 10
board-keys-take = Space: take the selection; arrows move it, Enter drops it, Esc puts it back
board-keys-pan = Space and drag, or the middle button: pan
board-keys-zoom = + and −: zoom; 0 or F: show everything
board-keys-marquee = Shift and drag: select what lies inside
board-keys-arrows = Arrows: move the selection by 1, with Shift by 5; Ctrl and arrows: go to the next one
board-keys-ctrl-zoom = Ctrl with + and −: zoom; Ctrl with 0: show everything
board-keys-type = Type anywhere to write a note; Shift and Enter: another line
board-keys-next = Enter: the next note; Tab and Shift and Tab: beside; Ctrl and Enter: below
board-keys-paste = Paste a list or columns: a note for each line; Ctrl and C: copy the texts
board-keys-snap = Drag: snaps to others and to the quarters, not with Ctrl or Alt; Alt first: drags a copy
board-keys-bar = Alt and F10: the tools; Ctrl and D: duplicate; Ctrl and G: group, with Shift ungroup

## Notes and cards

board-notes-hint = Type to write a note, double-click a free spot, or paste a list. Arrows move what is selected, Ctrl with arrows goes from one to the next. Tab writes beside, Ctrl with Enter below. F2 writes, Esc lets go, Alt with F10 goes to the tools.
board-note-text = Text of the note
board-join = { ", " }
board-kind-note = Note
board-kind-unit = Unit
board-kind-opportunity = Opportunity
board-kind-account = Account
board-kind-person = Person
board-face-down = Face down
board-owner = owner { $name }
board-votes =
    { $count ->
        [0] no votes
        [one] { $count } vote, { $mine } of them mine
       *[other] { $count } votes, { $mine } of them mine
    }
board-by-hand = placed by hand
board-locked = locked
board-at = { $x } across, { $y } up
board-moved = Moved to { $zone } { $x } by { $y }
board-together =
    { $count ->
        [one] { $count } card
       *[other] { $count } cards together
    }
board-is-locked =
    { $count ->
        [one] This card is locked. Unlock it first.
       *[other] { $count } cards are locked. Unlock them first.
    }
board-paste-left = { $most } lines were added; { $left } more were left out. Paste the rest on its own.

## Tools for what is selected

board-bar =
    { $count ->
        [one] Tools for { $count } card
       *[other] Tools for { $count } cards
    }
board-colour = Colour
board-align = Align
board-align-left = Left edges
board-align-centre = Middles in a column
board-align-right = Right edges
board-align-top = Upper edges
board-align-middle = Middles in a row
board-align-bottom = Lower edges
board-align-across = Equal gaps across
board-align-down = Equal gaps down
board-group = Group
board-ungroup = Ungroup
board-lock = Lock
board-unlock = Unlock
board-duplicate = Duplicate
board-become = Turn into
board-remove = Delete
