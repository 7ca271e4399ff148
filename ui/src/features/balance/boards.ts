/** The boards of open opportunities: which zones warn, and what of. Pure but for texts. */
import type { MatrixCard, MatrixView, OpportunityRow } from '../../generated/types'

export const INVESTMENT = 'investment'
export const WIN_WIN = 'win-win'

export const isBoard = (view: string | null): view is string => view === INVESTMENT || view === WIN_WIN

export type Deal = { id: string; card: MatrixCard; row: OpportunityRow | null }

export function dealsOf(view: MatrixView | null, rows: OpportunityRow[]): Deal[] {
  const rowOf = new Map(rows.map((row) => [row.id, row]))
  return (view?.cards ?? []).map((card) => ({ id: card.id, card, row: rowOf.get(card.id) ?? null }))
}

/** Zones to warn of: over-investment (D-23), and whatever is not win–win (C-15). */
export const warns = (view: MatrixView, zone: string | null): boolean =>
  view.key === WIN_WIN
    ? zone !== null && zone !== WIN_WIN
    : view.zones.some(({ key, flag }) => key === zone && flag === 'over')

/** The one border between zones along an axis; none where there are several or none. */
export function borderOf(view: MatrixView, axis: 0 | 1): number | null {
  const ends = view.zones.flatMap(({ area }) => [area[axis], area[axis + 2] ?? 100])
  const inner = [...new Set(ends)].filter((end) => end > 0 && end < 100)
  return inner.length === 1 ? (inner[0] ?? null) : null
}

/** All zones with that border elsewhere, as they are written. */
export const withBorder = (view: MatrixView, axis: 0 | 1, from: number, to: number) =>
  view.zones.map(({ key, name, area, treat, tone, flag }) => ({
    key,
    name,
    treat,
    tone,
    flag,
    area: area.map((end, index) => (index % 2 === axis && end === from ? to : end)) as [
      number,
      number,
      number,
      number,
    ],
  }))
