/** What a drop would write, in words. */
import { t } from '../../lib/text'
import type { Cards } from './cards.svelte'

/** Zone, and each axis from what to what; for several, their number and zone. */
export function readoutOf(cards: Cards): { title: string; lines: string[] } {
  const many = cards.dragged.length > 1 ? [t('portfolio-together', { count: cards.dragged.length })] : []
  if (cards.off) return { title: t('portfolio-take-off'), lines: many }
  const zone = cards.targetZone?.name ?? ''
  const lead = cards.byId.get(cards.dragged[0] ?? '')
  const to = cards.leadTarget ?? [0, 0]
  const from = lead ? cards.at(lead) : null
  const axes = [cards.matrix?.x.title ?? '', cards.matrix?.y.title ?? '']
  const lines = axes
    .map((axis, i) => axisLine(axis, from?.[i as 0 | 1] ?? null, to[i as 0 | 1]))
    .filter((line) => line !== null)
  return { title: zone, lines: [...lines, ...many] }
}

function axisLine(axis: string, from: number | null, to: number): string | null {
  if (from === null) return t('portfolio-axis-at', { axis, to })
  return Math.round(from) === to ? null : t('portfolio-axis-move', { axis, from: Math.round(from), to })
}

/** What a screen reader hears of the card the keyboard stands on. */
export function saidOf(cards: Cards, current: string | null): string {
  const card = cards.byId.get(current ?? '')
  if (!card) return ''
  const [x, y] = cards.at(card).map(Math.round)
  const zone = cards.matrix?.zones.find((zone) => zone.key === card.zone)?.name ?? ''
  return t('portfolio-card-stands', {
    name: card.name,
    category: card.level ?? '',
    zone,
    x: x ?? 0,
    y: y ?? 0,
  })
}
