### What the matrix and the people map share.

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
