/** What people do on an account's board. Each is one step to undo. */

import type { Draft, Place } from '../../boards/notes/note'
import type { At } from '../../boards/plot'
import type { MenuEntry } from '../../components/menu'
import {
  boardLock,
  boardTakeAway,
  noteAdd,
  noteDelete,
  noteDuplicate,
  noteEdit,
  noteGroup,
  noteLock,
  noteTurn,
  noteUngroup,
  place,
  placementLock,
} from '../../generated/commands'
import type { NewNote, NoteEdit } from '../../generated/types'
import { attempt } from '../../lib/notice.svelte'
import { t } from '../../lib/text'
import { INTERNAL, type Item } from './items'

export const editNotes = (ids: readonly string[], edit: NoteEdit) => noteEdit({ ids: [...ids], edit })

/** Columns of a pasted table, in the order of a note's fields. */
const COLUMNS = ['text', 'unit', 'factor', 'offer', 'revenue', 'profit', 'owner'] as const

/** A draft as a note: its cells in the order of the fields, else what it was made beside. */
export function newNote(draft: Draft, beside: Item | undefined): NewNote {
  const at: At = [draft.x, draft.y]
  const cells = draft.cells ?? []
  if (cells.length < 2) {
    const like = { unit: beside?.unit?.id, colour: beside?.note?.colour }
    return { text: draft.text, at, ...given(like) }
  }
  const fields = given(Object.fromEntries(COLUMNS.map((column, index) => [column, cells[index]])))
  return { ...fields, text: cells[0] || draft.text, at }
}

/** Without what is blank. */
const given = (fields: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value))

export async function addNotes(account: string, notes: NewNote[]): Promise<string[] | null> {
  const asked = noteAdd({ matrix: INTERNAL, context: account, notes })
  return (await attempt(asked))?.value.ids ?? null
}

export const movePlaces = (account: string, places: Place[]) =>
  attempt(
    place({
      matrix: INTERNAL,
      context: account,
      moves: places.map(({ id, x, y }) => ({ id, at: [x, y] as At })),
      why: null,
    }),
  )

/** Takes units and opportunities off the board; they stay in the workspace. */
export const takeOff = (account: string, ids: string[]) =>
  attempt(
    place({ matrix: INTERNAL, context: account, moves: ids.map((id) => ({ id, at: null })), why: null }),
  )

/** Deletes notes and takes other things off the board. */
export async function remove(account: string, items: Item[]) {
  const notes = items.filter(({ kind }) => kind === 'note').map(({ id }) => id)
  const others = items.filter(({ kind }) => kind !== 'note').map(({ id }) => id)
  if (notes.length && others.length)
    await attempt(boardTakeAway({ matrix: INTERNAL, context: account, ids: [...notes, ...others] }))
  else if (others.length) await takeOff(account, others)
  else if (notes.length) await attempt(noteDelete({ ids: notes }))
}

/** Copies notes by the way the first copy went. */
export async function duplicate(items: Map<string, Item>, copies: Place[]) {
  const notes = copies.filter(({ id }) => items.get(id)?.note)
  const first = notes[0]
  const from = first && items.get(first.id)?.card
  if (!first || !from) return null
  const by: At = [first.x - (from.x ?? 0), first.y - (from.y ?? 0)]
  return (await attempt(noteDuplicate({ ids: notes.map(({ id }) => id), by })))?.value.ids ?? null
}

export const group = (ids: string[], on: boolean) =>
  attempt<unknown>(on ? noteGroup({ ids }) : noteUngroup({ ids }))

export async function lock(items: Item[], locked: boolean) {
  const notes = items.filter(({ note }) => note).map(({ id }) => id)
  const others = items.filter(({ note }) => !note).map(({ id }) => id)
  if (notes.length && others.length)
    await attempt(boardLock({ matrix: INTERNAL, ids: [...notes, ...others], locked }))
  else if (notes.length) await attempt(noteLock({ ids: notes, locked }))
  else if (others.length) await attempt(placementLock({ matrix: INTERNAL, ids: others, locked }))
}

/** What notes can become. */
export const becomeEntries = (ids: string[], done: (kind: string, ids: string[]) => void): MenuEntry[] =>
  (['opportunity', 'unit', 'account'] as const).map((into) => ({
    label: t(`segmentation-become-${into}`),
    run: async () => {
      const made = await attempt(noteTurn({ ids, into }))
      if (made) done(into, made.value.ids)
    },
  }))
