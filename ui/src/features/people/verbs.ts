/** What can be done to people and links from anywhere. Each is one step of undo. */
import { linkDelete, personDelete, personEdit } from '../../generated/commands'
import type { PersonEdit } from '../../generated/types'
import { attempt } from '../../lib/notice.svelte'
import { clearSelection } from '../../lib/selection.svelte'
import { session } from '../../lib/session.svelte'

export const editPeople = (ids: readonly string[], edit: PersonEdit) => personEdit({ ids: [...ids], edit })

export const setOutside = (ids: readonly string[], value: boolean) =>
  attempt(editPeople(ids, { field: 'outside', value }))

export async function removePeople(ids: readonly string[]): Promise<void> {
  if (session.readOnly || !ids.length) return
  if (await attempt(personDelete({ ids: [...ids] }))) clearSelection()
}

export async function removeLinks(ids: readonly string[]): Promise<void> {
  if (session.readOnly || !ids.length) return
  if (await attempt(linkDelete({ ids: [...ids] }))) clearSelection()
}
