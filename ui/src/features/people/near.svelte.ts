import { meets } from '../../boards/geometry'
import type { View } from '../../boards/view.svelte'
import { detailOf, MANY } from './far'
import type { People } from './people.svelte'

/** Who is near what is seen of a map, and whether they are too many for boxes of their own. */
export class Near {
  #people: People
  #view: View

  constructor(people: People, view: View) {
    this.#people = people
    this.#view = view
  }

  detail = $derived.by(() => detailOf(this.#view.zoom))
  nodes = $derived.by(() => this.#people.nodes.filter((node) => meets(this.#people.box(node), this.#view.drawn)))
  /** They are one picture then, and so are the lines between them. */
  far = $derived(this.nodes.length > MANY[this.detail])
}
