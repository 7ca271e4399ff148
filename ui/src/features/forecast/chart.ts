import type { ChartQuery } from '../../generated/types'
import { themeNow } from '../../lib/theme'

/** A full chart query; what is not said is the chart's own choice. */
export const chartQuery = (query: Partial<ChartQuery>): ChartQuery => ({
  chart: 'revenue',
  theme: themeNow(),
  width: 0,
  height: 0,
  pipeline: null,
  opportunity: null,
  account: null,
  unit: null,
  owner: null,
  product: null,
  source: null,
  territory: null,
  from: null,
  to: null,
  grain: null,
  on: null,
  since: null,
  until: null,
  weighted: false,
  way: '',
  slip: 0,
  correlation: null,
  scheme: null,
  dimension: null,
  categories: [],
  ...query,
})
