/** What stands on an account's board: notes, units and opportunities as one kind of thing. Pure. */
import type { BoardNote, NoteKind } from '../../boards/notes/note'
import type { LevelView, MatrixCard, NoteView, OpportunityRow, Ref, UnitView } from '../../generated/types'
import type { Lack } from './filter'

export const INTERNAL = 'internal'
export const POSITION = 'unit-position'

export type Item = {
  id: string
  kind: NoteKind
  name: string
  card: MatrixCard
  note: NoteView | null
  /** The unit it is, or belongs to. */
  unit: Ref | null
  /** Level of that unit's position. */
  position: string | null
  lacks: Lack[]
}

const KINDS: readonly string[] = ['note', 'unit', 'opportunity', 'account']

export function itemsOf(
  cards: MatrixCard[],
  notes: NoteView[],
  units: UnitView[],
  deals: OpportunityRow[],
): Item[] {
  const dealOf = new Map(deals.map((deal) => [deal.id, deal]))
  const noteOf = new Map(notes.map((note) => [note.id, note]))
  const unitOf = new Map(units.map((unit) => [unit.id, unit]))
  return cards
    .filter((card) => KINDS.includes(card.kind))
    .map((card) => {
      const note = noteOf.get(card.id) ?? null
      const unit =
        card.kind === 'unit'
          ? { id: card.id, name: card.name }
          : (note?.unit ?? dealOf.get(card.id)?.unit ?? null)
      return {
        id: card.id,
        kind: card.kind as NoteKind,
        name: note?.text ?? card.name,
        card,
        note,
        unit,
        position: unitOf.get(unit?.id ?? '')?.position ?? null,
        lacks: lacksOf(note),
      }
    })
}

function lacksOf(note: NoteView | null): Lack[] {
  if (!note) return []
  return [...(note.factor ? [] : (['factor'] as const)), ...(note.owner ? [] : (['owner'] as const))]
}

type Look = {
  byHand: boolean
  level: (key: string | null) => LevelView | null
  wanted: (item: Item) => boolean
  lack: (lack: Lack) => string
}

/** An item as a card of the board. */
export function boardNote(item: Item, look: Look): BoardNote {
  const { card, note } = item
  const level = look.level(item.position)
  const painted = look.byHand ? (note?.colour ?? '') : (level?.tone ?? 'c-0')
  return {
    id: item.id,
    kind: item.kind,
    text: item.name,
    x: card.x ?? 50,
    y: card.y ?? 50,
    heading: item.kind === 'unit' ? null : (item.unit?.name ?? null),
    amount: (note ? (note.revenue ?? note.profit) : card.amount)?.short ?? null,
    colour: painted,
    position:
      item.kind === 'unit' && level ? { sign: level.sign, tone: level.tone, title: level.title } : null,
    owner: note?.owner ? { initials: initials(note.owner.name), name: note.owner.name } : null,
    group: note?.group ?? null,
    faceDown: note?.face_down ?? false,
    locked: card.locked || (note?.locked ?? false),
    byHand: card.by_hand,
    faded: !look.wanted(item),
    missing: item.lacks.map(look.lack),
  }
}

/** Letters of a person: the first of each word, or the last two of a Chinese name. */
export function initials(name: string): string {
  if (/\p{Script=Han}/u.test(name)) return name.slice(-2)
  const words = name.split(/\s+/).filter(Boolean)
  return [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => word?.[0] ?? '').join('')
}
