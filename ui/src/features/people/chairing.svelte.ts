/** What is being asked about a position: who takes it next, or who has left. Asked from the menu, answered in the inspector. */
import { foldInspector, sides } from '../../lib/frame.svelte'

export type Asking = 'succeed' | 'leave'

let now = $state<Asking | null>(null)

export const chairing = {
  get now() {
    return now
  },
  /** Opens the form in the inspector, which is shown for it. */
  ask(what: Asking) {
    if (sides.inspectorFolded) foldInspector(false)
    now = what
  },
  end() {
    now = null
  },
}
