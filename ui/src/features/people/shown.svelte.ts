/** The map now on screen, for the inspectors of its people and links. Nothing where no map is shown. */
import type { PeopleMap } from '../../generated/types'

let map = $state.raw<PeopleMap | null>(null)

export const shownMap = {
  get now() {
    return map
  },
  set(next: PeopleMap | null) {
    map = next
  },
}
