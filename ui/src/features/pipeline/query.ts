/**
 * Which opportunities a page shows, kept in its address: so a chart's mark can
 * open the records behind it, and back and forward keep the filters.
 */
import type { OpportunityQuery } from '../../generated/types'
import { go } from '../../lib/place.svelte'

export type Filter = Partial<OpportunityQuery>

const lists = ['ids', 'stages', 'outcomes', 'holds'] as const
const flags = ['no_account', 'undated'] as const
const words = [
  'search',
  'account',
  'owner',
  'product',
  'source',
  'territory',
  'pipeline',
  'closes_from',
  'closes_to',
  'closed_from',
  'closed_to',
  'among',
] as const

export type FilterName = (typeof lists)[number] | (typeof flags)[number] | (typeof words)[number] | 'counted'

/** Where an address says this, decided opportunities are wanted too. */
export const ANY = 'any'

/** Under this name the address says what a chart's mark was called. */
export const MARK = 'mark'

export function readFilter(query: Record<string, string>): Filter {
  const filter: Filter = {}
  for (const name of lists) if (query[name] && query[name] !== ANY) filter[name] = query[name].split(',')
  for (const name of flags) if (query[name]) filter[name] = true
  for (const name of words) if (query[name]) filter[name] = query[name]
  if (query.counted) filter.counted = query.counted === '1'
  return filter
}

/** As {@link readFilter}; where the address says nothing of outcomes and closing, the open ones. */
export function readOpen(query: Record<string, string>): Filter {
  const filter = readFilter(query)
  const told = query.outcomes || query.ids || query.among || query.closed_from || query.closed_to || query[MARK]
  return told ? filter : { ...filter, outcomes: ['open'] }
}

export function writeFilter(filter: Filter): Record<string, string> {
  const query: Record<string, string> = {}
  for (const name of lists) if (filter[name]?.length) query[name] = filter[name].join(',')
  for (const name of flags) if (filter[name]) query[name] = '1'
  for (const name of words) if (filter[name]) query[name] = filter[name]
  if (typeof filter.counted === 'boolean') query.counted = filter.counted ? '1' : '0'
  return query
}

/** Shows the records behind a figure, under the figure's name. */
export function openRecords(filter: Filter, title: string): void {
  go({ page: 'pipeline', view: 'table', query: { ...writeFilter(filter), [MARK]: title } })
}

/** The filters that are set, without those that a page shows elsewhere. */
export function setFilters(filter: Filter, but: readonly FilterName[] = []): FilterName[] {
  const set = Object.keys(writeFilter(filter)) as FilterName[]
  return set.filter((name) => !but.includes(name))
}
