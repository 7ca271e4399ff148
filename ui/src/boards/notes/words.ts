/** What is said of a card to those who hear the board, and of where it went. */
import { t } from '../../lib/text'
import type { At } from '../plot'
import type { BoardNote } from './note'

/** The name of the zone at a place. */
export type ZoneName = (at: At) => string

const joined = (parts: (string | null | undefined | false)[]) => parts.filter(Boolean).join(t('board-join'))

export function heardOf(note: BoardNote, at: At, zone: ZoneName): string {
  if (note.faceDown) return joined([t(`board-kind-${note.kind}`), t('board-face-down'), placeOf(at, zone)])
  return joined([
    t(`board-kind-${note.kind}`),
    note.text,
    note.heading,
    note.amount,
    note.position?.title,
    note.owner && t('board-owner', { name: note.owner.name }),
    note.votes && votesOf(note.votes),
    note.byHand && t('board-by-hand'),
    note.locked && t('board-locked'),
    ...(note.missing ?? []),
    placeOf(at, zone),
  ])
}

export const votesOf = ({ count, mine }: { count: number; mine: number }): string =>
  t('board-votes', { count, mine })

/** Zone and both axis values. */
export const placeOf = (at: At, zone: ZoneName): string => joined([zone(at), axesOf(at)])

export const axesOf = ([x, y]: At): string => t('board-at', { x: Math.round(x), y: Math.round(y) })

/** After a move: where the one held went, and how many went along. */
export const movedTo = (at: At, count: number, zone: ZoneName): string =>
  joined([
    t('board-moved', { zone: zone(at), x: Math.round(at[0]), y: Math.round(at[1]) }),
    count > 1 && t('board-together', { count }),
  ])
