/** How sure a judgement is, as people choose it. */
import { t, textOf } from '../lib/text'

export const certainties = () =>
  (['confirmed', 'assumed', 'hearsay'] as const).map((value) => ({
    value,
    label: t(`board-certainty-${value}`),
  }))

/** `Sure. Source: site meeting`, of what there is. */
export function groundsOf(of: {
  certainty: string | null
  source: string | null
  why?: string | null
  author?: string
}): string {
  const parts = [
    of.why,
    of.certainty && textOf(`board-certainty-${of.certainty}`),
    of.source && t('board-source-said', { source: of.source }),
    of.author,
  ]
  return parts.filter(Boolean).join(' · ')
}
