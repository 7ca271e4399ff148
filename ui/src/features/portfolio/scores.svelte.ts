/** The scorecards that compute an account's place, one per axis; the upper axis first, as the board shows it. */
import { scorecardGet } from '../../generated/commands'
import type { MatrixView, ScorecardView } from '../../generated/types'
import { live } from '../../lib/live.svelte'

export type ScoreCards = { readonly views: ScorecardView[] }

export function liveScores(subject: () => string, axes: () => MatrixView | null): ScoreCards {
  const of = (axis: 'x' | 'y') => () => {
    const scorecard = axes()?.[axis].scorecard
    return scorecard ? scorecardGet({ scorecard, subject: subject() }) : null
  }
  const up = live(of('y'), ['rating', 'judgement', 'pack', 'opportunity', 'account'])
  const across = live(of('x'), ['rating', 'judgement', 'pack', 'opportunity', 'account'])
  return {
    get views() {
      return [up.data, across.data].filter((view) => view !== null)
    },
  }
}
