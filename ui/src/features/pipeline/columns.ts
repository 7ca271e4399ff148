import type { Snippet } from 'svelte'
import type { Choice, Column, Editor } from '../../components/table'
import { bare, holding } from '../../components/table'
import type { OpportunityEdit, OpportunityPage, OpportunityRow, Ref } from '../../generated/types'
import { shortDate } from '../../lib/format'
import { method } from '../../lib/method.svelte'
import { redacting } from '../../lib/redacting.svelte'
import { session } from '../../lib/session.svelte'
import { language, t } from '../../lib/text'
import { edit, findAccounts, findProducts, findTeammates, moveTo, stageName } from './edits'

type Cells = {
  name: Snippet<[OpportunityRow]>
  stage: Snippet<[OpportunityRow]>
  outcome: Snippet<[OpportunityRow]>
}
type Row = OpportunityRow
type Field = OpportunityEdit['field']

/** The columns of every table of opportunities; `sums` is the page last fetched. */
export function columnsOf(cells: Cells, sums: OpportunityPage | null): Column<Row>[] {
  return [
    {
      key: 'name',
      title: t('common-opportunity'),
      width: 200,
      text: (row) => row.name,
      cell: cells.name,
      edit: words('text', 'name', (row) => row.name),
      sum: sums ? t('common-count-opportunities', { count: sums.total }) : '',
    },
    ref('account', t('common-account'), 140, findAccounts),
    {
      key: 'stage',
      title: t('common-stage'),
      width: language() === 'en' ? 166 : 136,
      text: (row) => stageText(row),
      cell: cells.stage,
      edit: { kind: 'choice', value: whereNow, choices: stageChoices, save: move },
    },
    { key: 'outcome', title: t('pipeline-outcome'), width: 80, text: outcomeText, cell: cells.outcome },
    {
      key: 'amount',
      title: t('common-amount'),
      width: 116,
      align: 'end',
      text: (row) => row.amount?.text ?? '–',
      copy: (row) => bare(row.amount?.text),
      edit: words('amount', 'amount', (row) => bare(row.amount?.text)),
      sum: sums?.sum.text,
    },
    {
      key: 'probability',
      title: t('pipeline-probability'),
      width: 84,
      align: 'end',
      text: (row) => t('format-percent', { number: row.probability }),
      edit: {
        kind: 'number',
        value: (row) => (row.probability_by_hand ? String(row.probability) : ''),
        save: (row, value) =>
          edit([row.id], { field: 'probability', value: value === null ? null : Number(value) }),
      },
    },
    day('closes_on', 'closes-on', t('pipeline-closes')),
    {
      key: 'valid',
      title: t('opportunity-valid'),
      width: 76,
      align: 'end',
      text: (row) => (row.outcome === 'open' && row.valid_of > 0 ? `${row.valid}/${row.valid_of}` : '–'),
      unsorted: true,
    },
    ref('owner', t('common-owner'), 104, findTeammates),
    ref('product', t('pipeline-product'), 112, findProducts),
    {
      key: 'stage_days',
      title: t('pipeline-days'),
      width: 92,
      align: 'end',
      text: (row) => (row.stage_days === null ? '–' : String(row.stage_days)),
    },
    {
      key: 'next',
      title: t('opportunity-next'),
      width: 260,
      text: (row) => row.next ?? '',
      unsorted: true,
      off: true,
    },
    {
      key: 'hold',
      title: t('opportunity-protection'),
      width: 150,
      text: (row) => (row.hold ? [t('opportunity-hold', { hold: row.hold }), row.hold === 'public' ? '' : shortDate(row.protected_until, session.today)].filter(Boolean).join(' · ') : ''),
      unsorted: true,
      off: true,
    },
    { ...day('opened_on', 'opened-on', t('pipeline-opened')), off: true },
    { ...day('closed_on', 'closed-on', t('pipeline-closed')), off: true },
    percent('margin', (row) => row.margin_percent, t('pipeline-margin')),
    percent('discount', (row) => row.discount_percent, t('pipeline-discount')),
    {
      key: 'reference',
      title: t('pipeline-reference'),
      width: 110,
      text: (row) => row.reference ?? '',
      off: true,
    },
    ...(redacting.on ? [] : [note()]),
  ]
}

const note = (): Column<Row> => ({
  key: 'note',
  title: t('common-note'),
  width: 200,
  text: (row) => row.note ?? '',
  edit: words('text', 'note', (row) => row.note ?? ''),
  unsorted: true,
  off: true,
})

function words(kind: 'text' | 'amount', field: Field, value: (row: Row) => string): Editor<Row> {
  return {
    kind,
    value,
    save: (row, typed) => edit([row.id], { field, value: typed ?? nothing(field) } as OpportunityEdit),
  }
}

const percent = (
  field: 'margin' | 'discount',
  of: (row: Row) => number | null,
  title: string,
): Column<Row> => ({
  key: field,
  title,
  width: 92,
  align: 'end',
  text: (row) => (of(row) === null ? '' : t('format-percent', { number: of(row) ?? 0 })),
  edit: words('amount', field, (row) => String(of(row) ?? '')),
  unsorted: true,
  off: true,
})

/** A name is never null; Rust refuses the empty one with a sentence. */
const nothing = (field: Field) => (field === 'name' ? '' : null)

function day(key: 'opened_on' | 'closes_on' | 'closed_on', field: Field, title: string): Column<Row> {
  return {
    key,
    title,
    width: language() === 'en' ? 108 : 124,
    text: (row) => shortDate(row[key], session.today) || '–',
    copy: (row) => row[key] ?? '',
    edit: {
      kind: 'date',
      value: (row) => row[key] ?? '',
      save: (row, value) => edit([row.id], { field, value } as OpportunityEdit),
    },
  }
}

type RefKey = 'account' | 'owner' | 'product'

function ref(key: RefKey, title: string, width: number, find: (text: string) => Promise<Ref[]>): Column<Row> {
  return {
    key,
    title,
    width,
    text: (row) => row[key]?.name ?? '',
    edit: {
      kind: 'choice',
      value: (row) => row[key]?.id ?? null,
      choices: find,
      clears: true,
      save: (row, value) => edit([row.id], { field: key, value }),
    },
  }
}

export function stageText(row: Row): string {
  const stage = method.stage(row.pipeline, row.stage)
  return stage ? stageName(stage) : row.stage
}

export const outcomeText = (row: Row): string => t('pipeline-outcome-name', { outcome: row.outcome })

/** Where an opportunity can be moved: its stages, then won and lost. */
export function placesOf(pipeline: string): Choice[] {
  const stages = method.stages(pipeline).map((stage) => ({ id: stage.key, name: stageName(stage) }))
  return [
    ...stages,
    ...['won', 'lost'].map((id) => ({ id, name: t('pipeline-outcome-name', { outcome: id }) })),
  ]
}

export const whereNow = (row: Row): string => (row.outcome === 'open' ? row.stage : row.outcome)

const move = (row: Row, stage: string | null) =>
  stage === null ? Promise.resolve() : moveTo([row.id], stage, { of: row.pipeline })

/** Every table row may stand in a pipeline of its own. */
const stageChoices = (typed: string, row: Row) => holding(placesOf(row.pipeline), typed)
