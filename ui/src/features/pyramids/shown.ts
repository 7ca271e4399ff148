/** What the pages of pyramids and of time show, kept in the address. */
import type { ChartQuery } from '../../generated/types'
import { place } from '../../lib/place.svelte'

export type Shown = Pick<ChartQuery, 'chart' | 'scheme' | 'from' | 'to'>

/** The chart in view, as it is drawn and as it is written to a file. */
export function shown(): Shown {
  const { scheme = null, from = null, to = null, part } = place.query
  if (place.view === 'time') return { chart: 'time', scheme, from, to }
  return { chart: part === 'pareto' ? 'pareto' : 'pyramid', scheme, from: null, to: null }
}
