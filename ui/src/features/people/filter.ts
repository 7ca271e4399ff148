/** Which people of the map stand out; the others step back. Kept in the address, so that a place with it can be named. */
import { place, setQuery } from '../../lib/place.svelte'

export const FACETS = ['status', 'roles', 'coverage', 'unit', 'core'] as const
export type Facet = (typeof FACETS)[number]

/** Stands in an address for what is not judged. */
export const NONE = '-'

export type Filtered = {
  status: string | null
  roles: string[]
  coverage: string | null
  unit: string | null
  core?: boolean
}

export const chosen = (facet: Facet): string[] => place.query[facet]?.split(',').filter(Boolean) ?? []

export const filtering = (): boolean => FACETS.some((facet) => chosen(facet).length > 0)

export function toggleFacet(facet: Facet, value: string): void {
  const now = chosen(facet)
  const next = now.includes(value) ? now.filter((one) => one !== value) : [...now, value]
  setQuery({ [facet]: next.length ? next.join(',') : null })
}

export const clearFacets = (): void => setQuery(Object.fromEntries(FACETS.map((facet) => [facet, null])))

/** What a person is in a facet, as an address writes it. */
export function valuesOf(of: Filtered, facet: Facet): string[] {
  if (facet === 'core') return [of.core ? 'in' : 'out']
  const own = facet === 'roles' ? of.roles : [of[facet]].filter((one) => one !== null)
  // A comma in a unit's name would end the value.
  return own.length ? own.map((one) => one.replaceAll(',', ' ')) : [NONE]
}

/** Whether somebody is all that was chosen, in each facet one of it. */
export const standsOut = (of: Filtered): boolean =>
  FACETS.every((facet) => {
    const wanted = chosen(facet)
    return !wanted.length || valuesOf(of, facet).some((value) => wanted.includes(value))
  })
