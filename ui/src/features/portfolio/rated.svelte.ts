/** Ratings of the accounts in a list, on the scorecards of a matrix's axes; fetched for the rows that are shown. */
import { SvelteMap } from 'svelte/reactivity'
import type { Column } from '../../components/table'
import { rate, ratingTable } from '../../generated/commands'
import type { CriterionView, MatrixView, RatingTableRow, ScorecardView } from '../../generated/types'
import { live } from '../../lib/live.svelte'
import { session } from '../../lib/session.svelte'
import { t } from '../../lib/text'

type Row = { id: string }

/** Lives as long as the calling component. */
export function liveRatings(matrix: () => MatrixView | null) {
  const known = new SvelteMap<string, RatingTableRow>()
  const keys = $derived([matrix()?.y.scorecard, matrix()?.x.scorecard].filter((key) => key != null))
  const heads = live(
    () => Promise.all(keys.map(async (scorecard) => (await ratingTable({ scorecard })).card)),
    ['pack'],
  )
  const of = (card: string, id: string) => known.get(`${card}/${id}`)

  /** Fetches how these are rated. */
  async function fetch(subjects: readonly string[]) {
    if (!subjects.length) return
    const tables = await Promise.all(
      keys.map((scorecard) => ratingTable({ scorecard, subjects: [...subjects] })),
    )
    for (const { card, rows } of tables) for (const row of rows) known.set(`${card.key}/${row.subject}`, row)
  }

  const score = <R extends Row>(card: ScorecardView): Column<R> => ({
    key: `score/${card.key}`,
    title: t('portfolio-score-of', { what: card.title }),
    width: 96,
    align: 'end',
    text: ({ id }) => {
      const value = of(card.key, id)?.score
      return value == null ? '' : String(Math.round(value))
    },
    unsorted: true,
    off: true,
  })
  const criterion = <R extends Row>(card: ScorecardView, one: CriterionView, at: number): Column<R> => ({
    key: `rating/${card.key}/${one.key}`,
    title: one.title,
    width: 120,
    align: one.steps ? 'end' : 'start',
    text: ({ id }) => told(one, of(card.key, id), at),
    edit:
      one.steps && !session.readOnly
        ? {
            kind: 'number',
            value: ({ id }) => String(of(card.key, id)?.values[at] ?? ''),
            save: (row, value) => write(card.key, one, row.id, value),
          }
        : undefined,
    unsorted: true,
    off: true,
  })
  return {
    fetch,
    /** A score for each axis, then its criteria; those rated by hand are edited in place. */
    columns: <R extends Row>(): Column<R>[] =>
      (heads.data ?? []).flatMap((card) => [
        score<R>(card),
        ...card.criteria.map((one, at) => criterion<R>(card, one, at)),
      ]),
  }
}

function told(one: CriterionView, row: RatingTableRow | undefined, at: number): string {
  const value = row?.values[at]
  if (value == null) return ''
  return one.steps ? String(value) : (row?.texts[at] ?? '')
}

function write(scorecard: string, { key: criterion }: CriterionView, subject: string, typed: string | null) {
  const value = typed === null ? null : Number(typed)
  if (value !== null && !Number.isFinite(value))
    throw new Error(t('parts-not-a-number', { text: typed ?? '' }))
  return rate({ scorecard, criterion, subject, value })
}
