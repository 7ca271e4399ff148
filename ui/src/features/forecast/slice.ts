import type { PipelineSlice } from '../../generated/types'
import type { Filter } from '../pipeline/query'

/** Parts of the business that funnel and forecast can be of. */
export const SLICES = ['owner', 'account', 'product', 'source', 'territory'] as const

/** Whose opportunities, as commands and charts take it. */
export const partOf = (slice: Filter): PipelineSlice => ({
  account: slice.account ?? null,
  owner: slice.owner ?? null,
  product: slice.product ?? null,
  source: slice.source ?? null,
  territory: slice.territory ?? null,
  pipeline: null,
})

/** Whether it is less than the whole business. */
export const isPart = (slice: Filter): boolean => SLICES.some((name) => Boolean(slice[name]))
