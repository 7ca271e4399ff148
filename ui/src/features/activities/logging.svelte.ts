/** Asks the next quick entry that is shown to take the keyboard; it is asked once. */
import { go, place } from '../../lib/place.svelte'

let wanted = $state(false)

export const logging = {
  get wanted() {
    return wanted
  },
  done() {
    wanted = false
  },
}

/** Goes where an activity is written down: the account in view, else the page of time. */
export function startLogging(): void {
  wanted = true
  if (place.page === 'account' && place.id) go({ page: 'account', id: place.id, view: 'activity' })
  else go({ page: 'portfolio', view: 'time' })
}
