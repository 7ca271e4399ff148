/** What stands on a meeting's board as cards: with what is hidden left out, and dots put on. Pure. */
import type { BoardNote, NoteKind } from '../../boards/notes/note'
import type { MatrixCard, NoteView } from '../../generated/types'

type Shown = {
  figures: boolean
  names: boolean
  spotlight: string | null
  /** Dots by thing while a vote is on. */
  dots: ReadonlyMap<string, number> | null
  /** Dots of the present voter. */
  mine: (id: string) => number
}

const KINDS: readonly string[] = ['note', 'unit', 'opportunity', 'account', 'person']
const isKind = (kind: string): kind is NoteKind => KINDS.includes(kind)

export function cardsOf(
  cards: readonly MatrixCard[],
  notes: ReadonlyMap<string, NoteView>,
  shown: Shown,
): BoardNote[] {
  const papers = papersOf(notes)
  const spoken = shown.spotlight !== null && cards.some((card) => card.id === shown.spotlight)
  return cards.flatMap((card, index) => {
    const { kind, x, y } = card
    if (!isKind(kind) || x === null || y === null) return []
    return [
      {
        ...one(card, kind, index, notes.get(card.id), shown),
        colour: paperOf(notes.get(card.id), papers),
        x,
        y,
        spotlight: spoken && card.id === shown.spotlight,
      },
    ]
  })
}

function one(
  card: MatrixCard,
  kind: NoteKind,
  index: number,
  note: NoteView | undefined,
  shown: Shown,
): Omit<BoardNote, 'x' | 'y' | 'colour'> {
  const dots = shown.dots?.get(card.id)
  const amount = note ? (note.revenue ?? note.profit) : card.amount
  return {
    id: card.id,
    kind,
    text: note?.text ?? (shown.names ? card.name : hiddenName(index)),
    heading: shown.names ? (note?.unit?.name ?? null) : null,
    amount: shown.figures ? (amount?.short ?? null) : null,
    owner: shown.names && note?.owner ? { initials: initials(note.owner.name), name: note.owner.name } : null,
    votes: dots === undefined ? null : { count: dots, mine: shown.mine(card.id) },
    group: note?.group ?? null,
    faceDown: note?.face_down ?? false,
    locked: card.locked || (note?.locked ?? false),
    byHand: card.by_hand && kind !== 'note',
  }
}

/** A colour for each unit in the order they come, so that what belongs together is seen. */
function papersOf(notes: ReadonlyMap<string, NoteView>): ReadonlyMap<string, string> {
  const units = new Set([...notes.values()].flatMap(({ unit }) => (unit ? [unit.id] : [])))
  return new Map([...units].map((id, index) => [id, `c-${(index % 6) + 1}`]))
}

/** The note's own colour, else its unit's. */
const paperOf = (note: NoteView | undefined, papers: ReadonlyMap<string, string>): string | null =>
  note ? note.colour || (papers.get(note.unit?.id ?? '') ?? null) : null

/** A letter in place of a name: the same for as long as nothing comes or goes. */
export const hiddenName = (index: number): string => {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : `${letter}${Math.floor(index / 26) + 1}`
}

/** Letters of a person: the first of each word, or the last two of a Chinese name. */
function initials(name: string): string {
  if (/\p{Script=Han}/u.test(name)) return name.slice(-2)
  const words = name.split(/\s+/).filter(Boolean)
  return [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => word?.[0] ?? '').join('')
}
