/** What a card on a board is, as its page gives it. Knows no command; figures and dates come as text. */

import type { At } from '../plot'

/** A thought on a sticky note, or a card that stands for something in the workspace. */
export type NoteKind = 'note' | 'unit' | 'opportunity' | 'account' | 'person'

export type BoardNote = {
  id: string
  kind: NoteKind
  text: string
  /** Axis values 0–100 of its middle. */
  x: number
  y: number
  /** First line in small type, such as the unit. */
  heading?: string | null
  /** At the end of that line. */
  amount?: string | null
  /** `c-1` … `c-6`; none for the plain colour of its kind. */
  colour?: string | null
  /** Level it wears as a sign, such as a unit's position; `tone` is a colour token. */
  position?: { sign: string; tone: string; title: string } | null
  owner?: { initials: string; name: string } | null
  /** Dots it got, and how many of them are one's own. */
  votes?: { count: number; mine: number } | null
  group?: string | null
  /** Its text is not shown yet. */
  faceDown?: boolean
  /** Can neither be moved nor written. */
  locked?: boolean
  /** Stands elsewhere than its score says. */
  byHand?: boolean
  /** Does not match what is looked for. */
  faded?: boolean
  /** The one that is spoken of: all others step back. */
  spotlight?: boolean
  /** What it lacks, a few words each, such as "no owner". */
  missing?: readonly string[]
}

/** A card to be made. */
export type Draft = {
  text: string
  x: number
  y: number
  /** The card it was made beside, to take after. */
  from?: string | null
  /** Cells of a pasted row, the text among them. */
  cells?: readonly string[]
}

/** Where a card goes. */
export type Place = { id: string; x: number; y: number }

export const atOf = ({ x, y }: { x: number; y: number }): At => [x, y]

/** Whether its text can be written here. */
export const writable = (note: BoardNote | undefined): boolean =>
  note?.kind === 'note' && !note.locked && !note.faceDown

/** Whether it has a line of signs at its foot. */
export const hasFoot = (note: BoardNote): boolean =>
  !note.faceDown && !!(note.votes || note.owner || note.byHand || note.locked || note.missing?.length)

export const hasHead = (note: BoardNote): boolean =>
  !note.faceDown && !!(note.heading || note.amount || note.position || note.kind !== 'note')

/** Colour of its paper: a token of the theme; `c-0` is white. Cards that stand for something are plain unless told otherwise. */
export const paperOf = ({ colour, kind }: Pick<BoardNote, 'colour' | 'kind'>): string => {
  const number = colour?.match(/^c-([1-6])$/)?.[1]
  if (number) return `--note-${number}`
  if (colour === 'c-0') return '--raised'
  return kind === 'note' ? '--note-1' : '--raised'
}
