/** Working a scorecard: which cell the keyboard is on, and how an answer turns into the next. */
import { rate } from '../../generated/commands'
import type { QualifyCell, QualifyCriterion } from '../../generated/types'

export const ANSWERS = ['for', 'unknown', 'against'] as const
export type Answer = (typeof ANSWERS)[number]

/** The step of an answer on a criterion: its ends, or its middle. */
export function stepOf(criterion: QualifyCriterion, answer: Answer): number {
  const [from, to] = criterion.steps
  return answer === 'for' ? to : answer === 'against' ? from : Math.round((from + to) / 2)
}

/** What a click gives: not known, for, against, and round again. */
export const turned = (cell: QualifyCell): Answer =>
  cell.value === null ? 'for' : cell.answer === 'for' ? 'against' : cell.answer === 'against' ? 'unknown' : 'for'

/** What a key says; null where it says nothing. */
export const answerOfKey = (key: string): Answer | null =>
  key === '+' || key === '=' ? 'for' : key === '-' || key === '−' ? 'against' : key === '?' || key === '/' ? 'unknown' : null

export type Given = { why?: string | null; source?: string | null; certainty?: string | null }

export const give = (
  of: { scorecard: string; subject: string; on_date: string | null },
  criterion: QualifyCriterion,
  cell: QualifyCell,
  value: number | null,
  given: Given = {},
) =>
  rate({
    ...of,
    criterion: criterion.key,
    contender: cell.contender || null,
    value,
    why: cell.why,
    source: cell.source,
    certainty: cell.certainty,
    ...given,
  })
