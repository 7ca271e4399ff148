/** What the portfolio shows, as its address says it; matrix and table share it. */
import { place, setQuery } from '../../lib/place.svelte'

/** In the address: accounts without a category. */
const NONE = 'none'

/** Matrix that the portfolio begins with. */
export const PORTFOLIO = 'portfolio'

export const filter = {
  get search(): string {
    return place.query.search ?? ''
  },
  get categories(): string[] {
    return (place.query.category ?? '')
      .split(',')
      .filter(Boolean)
      .map((key) => (key === NONE ? '' : key))
  },
  get owner(): string | null {
    return place.query.owner ?? null
  },
  /** Matrix shown. */
  get matrix(): string {
    return (place.page === 'portfolio' && place.query.matrix) || PORTFOLIO
  },
  /** ISO date to compare with. */
  get compare(): string | null {
    return place.query.compare ?? null
  },
  get any(): boolean {
    return Boolean(filter.search || filter.owner || filter.categories.length)
  },
}

export const setSearch = (text: string) => setQuery({ search: text || null })
export const setOwner = (id: string | null) => setQuery({ owner: id })
export const setMatrix = (key: string) => setQuery({ matrix: key === PORTFOLIO ? null : key })
export const setCompare = (day: string | null) => setQuery({ compare: day })

export function setCategories(keys: string[]) {
  setQuery({ category: keys.map((key) => key || NONE).join(',') || null })
}

export function toggleCategory(key: string) {
  const now = filter.categories
  setCategories(now.includes(key) ? now.filter((other) => other !== key) : [...now, key])
}

export const clearFilter = () => setQuery({ search: null, category: null, owner: null })
