/** Columns of the list twin of an account's map. */
import type { Column } from '../../components/table'
import { bare } from '../../components/table'
import { judge, opportunityEdit, place, unitEdit } from '../../generated/commands'
import type { MatrixView, MoneyView, NoteEdit, UnitView } from '../../generated/types'
import { method } from '../../lib/method.svelte'
import { session } from '../../lib/session.svelte'
import { t } from '../../lib/text'
import { findTeammates } from '../account/choices'
import { INTERNAL, type Item, POSITION } from './items'
import { editNotes } from './verbs'

type Ground = { account: string; matrix: MatrixView; units: UnitView[] }

export function columnsOf({ account, matrix, units }: Ground): Column<Item>[] {
  const zoneOf = new Map(matrix.zones.map((zone) => [zone.key, zone.name]))
  const columns: Column<Item>[] = [
    {
      key: 'name',
      title: t('segmentation-text'),
      width: 230,
      text: ({ name }) => name,
      edit: { kind: 'text', value: ({ name }) => name, save: rename },
    },
    { key: 'kind', title: t('segmentation-kind'), width: 96, text: ({ kind }) => t(`board-kind-${kind}`) },
    unitColumn(units),
    positionColumn(),
    noteText('factor', t('segmentation-factor')),
    noteText('offer', t('segmentation-offer')),
    amount(
      'revenue',
      t('segmentation-revenue'),
      (item) => item.note?.revenue ?? (item.note ? null : item.card.amount),
    ),
    amount('profit', t('segmentation-profit'), (item) => item.note?.profit ?? null),
    ownerColumn(),
    {
      key: 'zone',
      title: t('portfolio-zone'),
      width: 120,
      text: ({ card }) => zoneOf.get(card.zone ?? '') ?? '',
    },
    axis(account, matrix.y.title, 1),
    axis(account, matrix.x.title, 0),
  ]
  return session.readOnly ? columns.map(({ edit: _, ...column }) => column) : columns
}

/** Of notes alone: what else is on the board has no such field. */
const write = async (item: Item, edit: NoteEdit) => {
  if (!item.note) throw new Error(t('segmentation-notes-only'))
  return editNotes([item.id], edit)
}

async function rename(item: Item, value: string | null) {
  const name = value ?? ''
  if (item.kind === 'note') return editNotes([item.id], { field: 'text', value: name })
  if (item.kind === 'unit') return unitEdit({ ids: [item.id], edit: { field: 'name', value: name } })
  return opportunityEdit({ ids: [item.id], edit: { field: 'name', value: name } })
}

const unitColumn = (units: UnitView[]): Column<Item> => ({
  key: 'unit',
  title: t('common-unit'),
  width: 120,
  text: ({ unit }) => unit?.name ?? '',
  edit: {
    kind: 'choice',
    value: ({ unit }) => unit?.id ?? null,
    choices: units.map(({ id, name }) => ({ id, name })),
    clears: true,
    save: (item, value) =>
      item.kind === 'opportunity'
        ? opportunityEdit({ ids: [item.id], edit: { field: 'unit', value } })
        : write(item, { field: 'unit', value }),
  },
})

const positionColumn = (): Column<Item> => ({
  key: 'position',
  title: t('segmentation-position'),
  width: 130,
  text: ({ position }) => method.title(POSITION, position),
  order: ({ position }) => method.level(POSITION, position)?.sign ?? null,
  edit: {
    kind: 'choice',
    value: ({ position }) => position,
    choices: method.levels(POSITION).map(({ key, title, sign }) => ({ id: key, name: title, detail: sign })),
    clears: true,
    save: async (item, value) =>
      item.unit && judge({ subjects: [item.unit.id], scale: POSITION, levels: value ? [value] : [] }),
  },
})

const noteText = (field: 'factor' | 'offer', title: string): Column<Item> => ({
  key: field,
  title,
  width: 180,
  text: ({ note }) => note?.[field] ?? '',
  edit: {
    kind: 'text',
    value: ({ note }) => note?.[field] ?? '',
    save: (item, value) => write(item, { field, value }),
  },
})

const amount = (
  field: 'revenue' | 'profit',
  title: string,
  of: (item: Item) => MoneyView | null,
): Column<Item> => ({
  key: field,
  title,
  width: 104,
  align: 'end',
  text: (item) => of(item)?.short ?? '',
  copy: (item) => bare(of(item)?.text ?? ''),
  order: (item) => of(item)?.minor ?? null,
  edit: {
    kind: 'amount',
    value: (item) => bare(of(item)?.text ?? ''),
    save: (item, value) =>
      item.kind === 'opportunity' && field === 'revenue'
        ? opportunityEdit({ ids: [item.id], edit: { field: 'amount', value } })
        : write(item, { field, value }),
  },
})

const ownerColumn = (): Column<Item> => ({
  key: 'owner',
  title: t('common-owner'),
  width: 120,
  text: ({ note, card }) => (note ? note.owner : card.owner)?.name ?? '',
  edit: {
    kind: 'choice',
    value: ({ note }) => note?.owner?.id ?? null,
    choices: (typed) => findTeammates(typed),
    clears: true,
    save: (item, value) => write(item, { field: 'owner', value }),
  },
})

const axis = (account: string, title: string, index: 0 | 1): Column<Item> => ({
  key: index ? 'y' : 'x',
  title,
  width: 84,
  align: 'end',
  text: ({ card }) => String(Math.round((index ? card.y : card.x) ?? 0)),
  order: ({ card }) => (index ? card.y : card.x),
  edit: {
    kind: 'number',
    value: ({ card }) => String(Math.round((index ? card.y : card.x) ?? 0)),
    save: async ({ id, card }, typed) => {
      const value = Number(typed)
      if (typed === null || !Number.isFinite(value))
        throw new Error(t('parts-not-a-number', { text: typed ?? '' }))
      const at: [number, number] = index ? [card.x ?? 50, value] : [value, card.y ?? 50]
      return place({ matrix: INTERNAL, context: account, moves: [{ id, at }], why: null })
    },
  },
})
