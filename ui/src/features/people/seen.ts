/** Which map is seen: of which opportunity, of which day, compared with which, laid out how. Kept in the address. */
import { place, setQuery } from '../../lib/place.svelte'

export const LAYOUTS = ['tree', 'unit', 'influence', 'free'] as const
/** The forms in which people are shown. */
export const AS = ['map', 'list', 'zipper', 'stakeholders', 'ripple', 'entities'] as const
export const shownAs = (key: string | undefined) => AS.find((as) => as === key) ?? 'map'

export type Layout = (typeof LAYOUTS)[number]

export const seen = {
  get opportunity(): string | null {
    return place.query.opportunity ?? null
  },
  /** ISO date; none is today. */
  get on(): string | null {
    return place.query.on ?? null
  },
  /** The earlier day it is compared with. */
  get since(): string | null {
    return place.query.since ?? null
  },
  get layout(): Layout {
    return LAYOUTS.find((layout) => layout === place.query.layout) ?? 'tree'
  },
  /** Whether the tree of entities is shown as rows. */
  get rows(): boolean {
    return place.query.rows === 'on'
  },
  /** Whether the days are shown to go through. */
  get days(): boolean {
    return place.query.days === 'on' || place.query.on !== undefined || place.query.since !== undefined
  },
}

export const seeOpportunity = (id: string | null) => setQuery({ opportunity: id })
export const seeDay = (on: string | null) => setQuery({ on })
export const seeSince = (since: string | null) => setQuery({ since })
export const seeLayout = (layout: Layout) => setQuery({ layout: layout === 'tree' ? null : layout })
export const showDays = (on: boolean) => setQuery({ days: on ? 'on' : null, on: null, since: null })
export const seeRows = (on: boolean) => setQuery({ rows: on ? 'on' : null })
