/** What of the classes chooses the accounts in the table, as the address says it. */
import { place, setQuery } from '../../lib/place.svelte'
import { filter } from '../portfolio/filter'

/** In the address: accounts without a level. */
const NONE = 'none'

export const asked = {
  /** Scale and levels; `''` stands for none. */
  get levels(): Record<string, string[]> {
    const [scale, levels = ''] = (place.query.levels ?? '').split(':')
    return scale ? { [scale]: levels.split(',').map((key) => (key === NONE ? '' : key)) } : {}
  },
  /** Id; `''` stands for accounts in no territory. */
  get territory(): string | null {
    const id = place.query.territory
    return id === undefined ? null : id === NONE ? '' : id
  },
  get contradicting(): boolean {
    return place.query.only === 'contradicting'
  },
  get lacking(): boolean {
    return place.query.only === 'lacking'
  },
  get any(): boolean {
    return Boolean(place.query.levels || place.query.territory || place.query.only)
  },
}

/** The whole question: filters of the portfolio and of the classes. */
export const classQuery = () => ({
  search: filter.search,
  categories: filter.categories,
  owner: filter.owner,
  levels: asked.levels,
  territory: asked.territory,
  contradicting: asked.contradicting,
  lacking: asked.lacking,
})

export const setOnly = (only: 'contradicting' | 'lacking' | null) => setQuery({ only })
export const dropLevels = () => setQuery({ levels: null })
export const dropTerritory = () => setQuery({ territory: null })
