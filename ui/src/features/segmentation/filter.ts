/** What is looked for on an account's board, kept in the address. */
import { place, setQuery } from '../../lib/place.svelte'
import type { Item } from './items'

export type Lack = 'factor' | 'owner'

export const filter = {
  get lacks(): Lack | null {
    const { lacks } = place.query
    return lacks === 'factor' || lacks === 'owner' ? lacks : null
  },
  get unit(): string | null {
    return place.query.unit ?? null
  },
  get position(): string | null {
    return place.query.position ?? null
  },
  /** Colours say the position of the unit, or what people chose. */
  get byHand(): boolean {
    return place.query.colours === 'hand'
  },
  get any(): boolean {
    return !!(filter.lacks || filter.unit || filter.position)
  },
}

export const setFilter = (
  changes: Partial<Record<'lacks' | 'unit' | 'position' | 'colours', string | null>>,
) => setQuery(changes)

/** Whether an item is what is looked for. */
export const wanted = (item: Item): boolean =>
  (!filter.lacks || item.lacks.includes(filter.lacks)) &&
  (!filter.unit || item.unit?.id === filter.unit) &&
  (!filter.position || (item.position ?? '-') === filter.position)
