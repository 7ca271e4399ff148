import host from '../../host'
import { askAndOpen } from '../../lib/files'
import { foldInspector, foldRail, open } from '../../lib/frame.svelte'
import { always, type Keys, unlessTyping } from '../../lib/keys'
import { back, forward } from '../../lib/place.svelte'
import { endPresent, presenting } from '../../lib/present.svelte'
import { clearSelection, selection } from '../../lib/selection.svelte'
import { redo, session, undo } from '../../lib/session.svelte'

/** Whether a dialog or a menu lies over the page; keys then belong to it. */
const covered = () => document.querySelector('[role="dialog"], .pop') !== null

const uncovered = (run: () => void) => () => {
  if (!covered()) run()
}

const inWorkspace = (run: () => void) =>
  uncovered(() => {
    if (session.workspace) run()
  })

/** The keys that work on every page. */
export const frameKeys: Keys = {
  '$mod+k': always(inWorkspace(() => open('palette'))),
  '$mod+z': unlessTyping(inWorkspace(undo)),
  '$mod+Shift+z': unlessTyping(inWorkspace(redo)),
  '$mod+y': unlessTyping(inWorkspace(redo)),
  '$mod+o': always(uncovered(askAndOpen)),
  '$mod+n': always(uncovered(() => open('newWorkspace'))),
  '$mod+b': unlessTyping(inWorkspace(() => foldRail())),
  '$mod+i': unlessTyping(inWorkspace(() => foldInspector())),
  'Alt+ArrowLeft': unlessTyping(back),
  'Alt+ArrowRight': unlessTyping(forward),
  F11: always(() => void host.fillScreen()),
  '[Shift]+?': unlessTyping(() => open('shortcuts')),
  Escape: leave,
}

/** Esc ends presenting, else lets go of the selection, unless something nearer has use for it. */
function leave(event: KeyboardEvent): void {
  if (covered() || (!presenting.on && selection.kind === null)) return
  event.preventDefault()
  if (presenting.on) endPresent()
  else clearSelection()
}
