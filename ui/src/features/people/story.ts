import { groundsOf } from '../../boards/certainty'
import type { JudgementView, PersonMove } from '../../generated/types'
import { method } from '../../lib/method.svelte'
import { t } from '../../lib/text'

/** Judgements on a scale as lines from what to what, latest first. */
export const storyOf = (history: JudgementView[], scale: string) =>
  history.map((now, index) => {
    const title = (one: JudgementView) =>
      one.levels.map((key) => method.title(scale, key)).join(' ') || t('common-none')
    const before = history[index + 1]
    const text = before ? t('board-from-to', { from: title(before), to: title(now) }) : title(now)
    return { on_date: now.on_date, text, detail: groundsOf(now) || null }
  })

/** How somebody's place in the structure changed, latest first. */
export const movesOf = (moves: readonly PersonMove[]) =>
  moves.map(({ on_date, kind, before, after, why, author }) => ({
    on_date,
    text: t('people-move', { kind, before: before ?? t('common-none'), after: after ?? t('common-none') }),
    detail: [why, author].filter(Boolean).join(' · ') || null,
  }))
