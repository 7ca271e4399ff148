/** Writing an action down from anywhere: asked for here, answered by the dialog over the page. */
import { place } from '../../lib/place.svelte'
import { selection } from '../../lib/selection.svelte'

const ABOUT = ['account', 'opportunity', 'person']

let open = $state(false)
let about = $state<string | null>(null)

export const adding = {
  get open() {
    return open
  },
  set open(now: boolean) {
    open = now
  },
  /** What it is about at first: the one thing selected, else the record in view. */
  get about() {
    return about
  },
}

export function startAction(): void {
  const selected = ABOUT.includes(selection.kind ?? '') && selection.ids.length === 1 ? selection.ids[0] : null
  const viewed = ABOUT.includes(place.page) ? place.id : null
  about = selected ?? viewed ?? null
  open = true
}
