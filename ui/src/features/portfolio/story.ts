/** The history of an account's place and category as lines, latest first. */

import { groundsOf } from '../../boards/certainty'
import type { JudgementView, PlacementView } from '../../generated/types'
import { method } from '../../lib/method.svelte'
import { t } from '../../lib/text'

export type Line = { on_date: string; text: string; detail: string | null }

export const storyOf = (places: PlacementView[], categories: JudgementView[]): Line[] =>
  [...placeLines(places), ...categoryLines(categories)].toSorted((a, b) => b.on_date.localeCompare(a.on_date))

const placeLines = (places: PlacementView[]): Line[] =>
  places.map((now, index) => ({
    on_date: now.on_date,
    text: placeText(now, places[index + 1]),
    detail: groundsOf(now) || null,
  }))

function placeText(now: PlacementView, before: PlacementView | undefined): string {
  if (!now.at) return t(before?.at ? 'matrix-story-back' : 'matrix-story-score')
  const [x, y] = now.at.map(Math.round)
  const to = t('portfolio-story-at', { zone: now.zone ?? '', x: x ?? 0, y: y ?? 0 })
  return before?.zone && before.zone !== now.zone ? t('board-from-to', { from: before.zone, to }) : to
}

const categoryLines = (categories: JudgementView[]): Line[] =>
  categories.map((now, index) => {
    const title = (one: JudgementView | undefined) =>
      method.title('category', one?.levels[0]) || t('common-none')
    const before = categories[index + 1]
    const text = before ? t('board-from-to', { from: title(before), to: title(now) }) : title(now)
    return { on_date: now.on_date, text, detail: groundsOf(now) || null }
  })
