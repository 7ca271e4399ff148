import type { RevenuePlanCell, RevenuePlanRow, RevenuePlanView, SeriesCell, SeriesView } from '../../generated/types'
import { bare } from '../../components/table'
import { t } from '../../lib/text'
import type { Cell, Line, Write } from './grid'

const money = (amount: { text: string; short: string } | null, editable: boolean, tone: string | null = null, hint?: string): Cell => ({
  text: amount?.short ?? (editable ? '' : '–'),
  raw: editable ? bare(amount?.text) || '' : null,
  tone,
  ...(hint ? { hint } : {}),
})
const percent = (value: number | null, editable: boolean): Cell => ({
  text: value === null ? (editable ? '' : '–') : `${String(Math.round(value * 10) / 10)}\u202f%`,
  raw: editable ? (value === null ? '' : String(Math.round(value * 1000) / 1000)) : null,
})

/** What is told of a line, top to bottom, and how it is written: measure and kind. */
const parts: { key: string; label: () => string; of: (cell: RevenuePlanCell, editable: boolean) => Cell; measure?: string; kind?: string }[] = [
  { key: 'plan', label: () => t('plan-plan'), of: (cell, editable) => money(cell.plan, editable), measure: 'revenue', kind: 'plan' },
  {
    key: 'actual',
    label: () => t('plan-actual'),
    of: (cell, editable) => money(cell.actual.minor === 0 && !cell.entered ? null : cell.actual, editable, cell.light ?? (cell.entered ? null : 'soft'), cell.entered ? undefined : t('plan-from-won')),
    measure: 'revenue',
    kind: 'actual',
  },
  { key: 'plan-margin', label: () => t('plan-margin-planned'), of: (cell, editable) => percent(cell.plan_margin, editable), measure: 'margin', kind: 'plan' },
  { key: 'margin', label: () => t('plan-margin'), of: (cell, editable) => percent(cell.margin, editable), measure: 'margin', kind: 'actual' },
  { key: 'profit', label: () => t('plan-profit'), of: (cell) => money(cell.profit, false) },
  { key: 'committed', label: () => t('plan-committed'), of: (cell) => money(cell.committed.minor === 0 ? null : cell.committed, false) },
  { key: 'gap', label: () => t('plan-gap'), of: (cell) => money(cell.gap, false, cell.gap ? (cell.gap.minor > 0 ? 'off' : 'good') : null) },
]
/** Parts of an account in the list of all accounts. */
const brief = ['plan', 'actual', 'margin', 'profit', 'committed', 'gap']

function lines(row: RevenuePlanRow, shown: readonly string[] | null, strong = false): Line[] {
  const of = parts.filter((part) => !shown || shown.includes(part.key))
  const cells = (part: (typeof parts)[number]) => [...row.cells.map((cell) => part.of(cell, row.editable && Boolean(part.measure))), part.of(row.total, false)]
  return [
    { key: row.key, label: row.name, cells: [], heading: true },
    ...of.map((part) => ({ key: `${row.key}#${part.key}`, label: part.label(), cells: cells(part), strong: strong && part.key === 'gap' })),
  ]
}

/** The grid of a revenue plan. */
export function planLines(view: RevenuePlanView, ofAccount: boolean): Line[] {
  const shown = ofAccount ? null : brief
  const pay = (name: string, of: 'expected' | 'received'): Line => ({
    key: `pay#${of}`,
    label: name,
    cells: [...view.payments.map((one) => money(one[of].minor === 0 ? null : one[of], false)), { text: '', raw: null }],
  })
  const paid = view.payments.some((one) => one.expected.minor !== 0 || one.received.minor !== 0)
  return [
    ...view.rows.flatMap((row) => lines(row, shown)),
    ...lines(view.total, shown ?? ['plan', 'actual', 'margin', 'profit', 'committed', 'gap'], true),
    ...(paid ? [{ key: 'pay', label: t('plan-payments'), cells: [], heading: true }, pay(t('plan-expected'), 'expected'), pay(t('plan-received'), 'received')] : []),
  ]
}

/** What was written into that grid, as the command takes it. */
export const planCells = (view: RevenuePlanView, writes: readonly Write[]): SeriesCell[] =>
  writes.flatMap(({ line, column, value }) => {
    const [key, name] = line.split('#')
    const row = view.rows.find((one) => one.key === key)
    const part = parts.find((one) => one.key === name)
    const period = view.periods[column]
    if (!row || !part?.measure || !part.kind || !period) return []
    const place = { account: row.account?.id ?? null, unit: row.unit?.id ?? null, product: row.product?.id ?? null, teammate: null }
    return [{ measure: part.measure, kind: part.kind, from: period.from, to: period.to, ...place, value }]
  })

/** The grid of other measures: a line of plan and one of actual each. */
export function measureLines(view: SeriesView): Line[] {
  let group: string | null = null
  return view.rows.flatMap((row) => {
    const head: Line[] = row.group && row.group !== group ? [{ key: `group#${row.group}`, label: row.group, cells: [], heading: true }] : []
    group = row.group
    const cells = (kind: 'plan' | 'actual') =>
      row.cells.map((cell): Cell => {
        const value = cell[kind]
        const worked = kind === 'actual' && cell.computed
        const tone = kind === 'actual' ? (cell.light ?? (worked ? 'soft' : null)) : null
        return { text: value?.text ?? '', raw: value && !worked ? String(value.number) : '', tone, ...(worked ? { hint: t('plan-worked-out') } : {}) }
      })
    return [
      ...head,
      { key: `${row.measure}#actual`, label: row.name, cells: cells('actual'), hint: row.hint },
      { key: `${row.measure}#plan`, label: t('plan-target-of'), cells: cells('plan') },
    ]
  })
}

export const measureCells = (view: SeriesView, account: string | null, writes: readonly Write[]): SeriesCell[] =>
  writes.flatMap(({ line, column, value }) => {
    const [measure = '', kind = ''] = line.split('#')
    const period = view.periods[column]
    return period ? [{ measure, kind, from: period.from, to: period.to, account, unit: null, product: null, teammate: null, value }] : []
  })
