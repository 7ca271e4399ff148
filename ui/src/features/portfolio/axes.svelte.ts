/** Titles of the portfolio's axes and its zones, without cards; for the inspector, which may stand on any page. */
import { matrixView } from '../../generated/commands'
import { live } from '../../lib/live.svelte'
import { filter } from './filter'

/** No account has this category, so none is read: only the axes are wanted. */
export const NOBODY = ['\u0000']

export const liveAxes = () =>
  live(
    () => matrixView({ matrix: filter.matrix, width: 400, height: 300, search: '', categories: NOBODY }),
    ['method'],
  )
