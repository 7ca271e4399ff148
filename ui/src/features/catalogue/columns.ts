import { bare, type Column, type Editor, holding } from '../../components/table'
import { catalogueEdit } from '../../generated/commands'
import type { CatalogueEdit, ProductRow, Ref, TeammateRow } from '../../generated/types'
import { t } from '../../lib/text'

type Field = CatalogueEdit['field']
type Named = { id: string; name: string }

/** Writes one fact as typed. A name is never null; Rust refuses the empty one with a sentence. */
const writing = (kind: string, field: Field) => (row: Named, typed: string | null) =>
  catalogueEdit({
    kind,
    id: row.id,
    edit: { field, value: typed ?? (field === 'name' ? '' : null) } as CatalogueEdit,
  })

function words<Row extends Named>(
  kind: string,
  field: Field & keyof Row,
  title: string,
  width: number,
): Column<Row> {
  const value = (row: Row) => String(row[field] ?? '')
  return { key: field, title, width, text: value, edit: { kind: 'text', value, save: writing(kind, field) } }
}

export function teammateColumns(team: readonly TeammateRow[]): Column<TeammateRow>[] {
  return [
    words('teammate', 'name', t('common-name'), 140),
    words('teammate', 'role', t('catalogue-role'), 132),
    words('teammate', 'email', t('catalogue-email'), 168),
    words('teammate', 'region', t('catalogue-region'), 84),
    {
      key: 'manager',
      title: t('catalogue-manager'),
      width: 120,
      text: (row) => row.manager?.name ?? '',
      edit: boss(team),
    },
  ]
}

/** Anybody else on the team. */
function boss(team: readonly TeammateRow[]): Editor<TeammateRow> {
  return {
    kind: 'choice',
    value: (row) => row.manager?.id ?? null,
    choices: (typed, row) =>
      holding(
        team.filter((other) => other.id !== row.id),
        typed,
      ).map(({ id, name }) => ({ id, name })),
    clears: true,
    save: writing('teammate', 'manager'),
  }
}

export function productColumns(): Column<ProductRow>[] {
  return [
    words('product', 'name', t('common-name'), 150),
    words('product', 'series', t('catalogue-series'), 96),
    {
      key: 'price',
      title: t('catalogue-price'),
      width: 108,
      align: 'end',
      text: (row) => row.price?.text ?? '–',
      copy: (row) => bare(row.price?.text),
      order: (row) => row.price?.minor ?? null,
      edit: { kind: 'amount', value: (row) => bare(row.price?.text), save: writing('product', 'price') },
    },
  ]
}

export const competitorColumns = (): Column<Ref>[] => [words('competitor', 'name', t('common-name'), 160)]
