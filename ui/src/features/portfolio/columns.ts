import type { Column } from '../../components/table'
import { bare } from '../../components/table'
import type { AccountRow } from '../../generated/types'
import { count } from '../../lib/format'
import { method } from '../../lib/method.svelte'
import { session } from '../../lib/session.svelte'
import { t } from '../../lib/text'
import { findTeammates } from '../account/choices'
import { type Classed, classColumns } from '../classes/columns'
import { editAccounts, setCategory } from './verbs'

/** An account with its place on the matrix; the list twin of a card. */
export type Row = AccountRow & Classed & { at: [number, number] | null }

type Axes = { x: string; y: string; put: (id: string, at: [number, number]) => Promise<unknown> }

/** Columns of the list twin of the matrix. */
export function columnsOf(axes: Axes, revenue: string, tier: string | null): Column<Row>[] {
  const columns: Column<Row>[] = [
    {
      key: 'name',
      title: t('common-name'),
      width: 166,
      text: (row) => row.name,
      edit: {
        kind: 'text',
        value: (row) => row.name,
        save: (row, name) => editAccounts([row.id], { field: 'name', value: name ?? '' }),
      },
    },
    category(),
    owner(),
    ...classColumns<Row>(tier),
    { key: 'zone', title: t('portfolio-zone'), width: 130, text: (row) => row.zone ?? '', unsorted: true },
    axis('y', 1, axes),
    axis('x', 0, axes),
    {
      key: 'revenue',
      title: t('account-revenue'),
      width: 130,
      align: 'end',
      text: (row) => (row.revenue.minor ? row.revenue.short : '–'),
      copy: (row) => bare(row.revenue.text),
      sum: revenue,
    },
    {
      key: 'potential',
      title: t('account-potential'),
      width: 104,
      align: 'end',
      text: (row) => row.potential?.short ?? '',
      edit: {
        kind: 'amount',
        value: (row) => (row.potential ? bare(row.potential.text) : ''),
        save: (row, value) => editAccounts([row.id], { field: 'potential', value }),
      },
    },
    {
      key: 'open_count',
      title: t('portfolio-open-count'),
      width: 64,
      align: 'end',
      text: (row) => (row.open_count ? count(row.open_count) : '–'),
    },
    {
      key: 'open_amount',
      title: t('portfolio-open-amount'),
      width: 108,
      align: 'end',
      text: (row) => (row.open_amount.minor ? row.open_amount.short : '–'),
      copy: (row) => bare(row.open_amount.text),
    },
    {
      key: 'people_count',
      title: t('common-people'),
      width: 76,
      align: 'end',
      text: (row) => (row.people_count ? count(row.people_count) : '–'),
    },
    { ...fact('industry', 130), off: true },
    { ...fact('country', 110), off: true },
    { ...fact('city', 110), off: true },
    { ...fact('website', 150), off: true },
  ]
  return session.readOnly ? columns.map(({ edit: _, ...column }) => column) : columns
}

const category = (): Column<Row> => ({
  key: 'category',
  title: t('account-category'),
  width: 118,
  text: (row) => method.title('category', row.category),
  edit: {
    kind: 'choice',
    value: (row) => row.category,
    choices: method.levels('category').map(({ key, title }) => ({ id: key, name: title })),
    clears: true,
    save: (row, level) => setCategory([row.id], level),
  },
})

const owner = (): Column<Row> => ({
  key: 'owner',
  title: t('common-owner'),
  width: 122,
  text: (row) => row.owner?.name ?? '',
  edit: {
    kind: 'choice',
    value: (row) => row.owner?.id ?? null,
    choices: findTeammates,
    clears: true,
    save: (row, id) => editAccounts([row.id], { field: 'owner', value: id }),
  },
})

const fact = (field: 'industry' | 'country' | 'city' | 'website', width: number): Column<Row> => ({
  key: field,
  title: t(`account-${field}`),
  width,
  text: (row) => row[field] ?? '',
  edit: {
    kind: 'text',
    value: (row) => row[field] ?? '',
    save: (row, value) => editAccounts([row.id], { field, value }),
  },
})

/** An axis value; writing one places the account, in the middle of the other axis where it had no place. */
const axis = (key: 'x' | 'y', index: 0 | 1, axes: Axes): Column<Row> => ({
  key,
  title: axes[key],
  width: 96,
  align: 'end',
  text: (row) => (row.at ? String(Math.round(row.at[index])) : '–'),
  unsorted: true,
  edit: {
    kind: 'number',
    value: (row) => (row.at ? String(Math.round(row.at[index])) : ''),
    save: async (row, value) => {
      const number = Number(value)
      const at: [number, number] = [...(row.at ?? ([50, 50] as const))]
      if (value === null || Number.isNaN(number)) throw new Error(t('portfolio-axis-range'))
      at[index] = Math.min(100, Math.max(0, number))
      return axes.put(row.id, at)
    },
  },
})
