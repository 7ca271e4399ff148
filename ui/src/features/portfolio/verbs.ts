/** What can be done to accounts from anywhere on the portfolio. Each is one step of undo. */
import { accountDelete, accountEdit, judge } from '../../generated/commands'
import type { AccountEdit, ZoneView } from '../../generated/types'
import { attempt } from '../../lib/notice.svelte'
import { clearSelection } from '../../lib/selection.svelte'
import { session } from '../../lib/session.svelte'
import type { At } from './plot'

export async function removeAccounts(ids: readonly string[]): Promise<void> {
  if (session.readOnly || !ids.length) return
  if (await attempt(accountDelete({ ids: [...ids] }))) clearSelection()
}

export const editAccounts = (ids: readonly string[], edit: AccountEdit) =>
  accountEdit({ ids: [...ids], edit })

export const setCategory = (ids: readonly string[], level: string | null) =>
  judge({ subjects: [...ids], scale: 'category', levels: level ? [level] : [] })

/** Places in a zone for things put there without a pointer: around its middle, none on another. */
export function spotsIn(zone: ZoneView, ids: readonly string[]): Map<string, At> {
  const [left, bottom, right, top] = zone.area
  const middle: At = [(left + right) / 2, (bottom + top) / 2]
  return new Map(ids.map((id, index) => [id, around(middle, index, (right - left) / 2 - 4)]))
}

/** Points on a widening spiral, kept within reach of the middle. */
function around([x, y]: At, index: number, reach: number): At {
  const turn = index * 2.4
  const far = Math.min(reach, 5 * Math.sqrt(index))
  return [Math.round(x + far * Math.cos(turn)), Math.round(y + far * Math.sin(turn))]
}
