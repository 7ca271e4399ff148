import { personGet } from '../../generated/commands'
import type { MapNode } from '../../generated/types'

/** Above whom the reports are folded away on the map. Remembered on this machine, apart for each account. */
export class Folding {
  ids = $state.raw<string[]>([])
  #store: string
  /** Levels to leave once the whole map is there. */
  #levels: number | null = null

  constructor(account: string) {
    this.#store = storeOf(account)
    this.ids = foldsOf(account)
  }

  toggle(ids: readonly string[]) {
    const fold = ids.some((id) => !this.ids.includes(id))
    const others = this.ids.filter((id) => !ids.includes(id))
    this.#set(fold ? [...others, ...ids] : others)
  }

  /** Folds everything below so many levels; null unfolds all. Known only of a whole map, so that is asked for first. */
  toLevels(levels: number | null) {
    this.#levels = levels
    this.#set([])
  }

  /** The map asked for is there; answers whether another one is asked for now. */
  shown(nodes: readonly MapNode[]): boolean {
    const levels = this.#levels
    this.#levels = null
    if (levels === null) return false
    this.#set(atLevel(nodes, levels))
    return true
  }

  /** Makes somebody seen: whoever stands above is unfolded. */
  async reveal(id: string) {
    if (!this.ids.length) return
    const above = new Set<string>()
    for (let at: string | null = id; at && !above.has(at); ) {
      above.add(at)
      at = (await personGet({ id: at })).row.manager?.id ?? null
    }
    above.delete(id)
    const left = this.ids.filter((one) => !above.has(one))
    if (left.length < this.ids.length) this.#set(left)
  }

  #set(ids: string[]) {
    this.ids = ids
    if (ids.length) localStorage.setItem(this.#store, JSON.stringify(ids))
    else localStorage.removeItem(this.#store)
  }
}

/** Managers on the last level that stays. */
function atLevel(nodes: readonly MapNode[], levels: number): string[] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const depth = (node: MapNode): number => {
    let deep = 1
    for (let above = byId.get(node.manager ?? ''); above && deep <= levels; above = byId.get(above.manager ?? '')) deep += 1
    return deep
  }
  return nodes.filter((node) => node.below > 0 && depth(node) === levels).map(({ id }) => id)
}

const storeOf = (account: string) => `mainstay.map.folds.${account}`

/** What is folded on the map of an account, also for its picture. */
export function foldsOf(account: string): string[] {
  try {
    const kept: unknown = JSON.parse(globalThis.localStorage?.getItem(storeOf(account)) ?? '[]')
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : []
  } catch {
    return []
  }
}
