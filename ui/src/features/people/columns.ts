import type { Snippet } from 'svelte'
import type { Column } from '../../components/table'
import { linkAdd } from '../../generated/commands'
import type { PersonRow } from '../../generated/types'
import { method } from '../../lib/method.svelte'
import { redacting } from '../../lib/redacting.svelte'
import { session } from '../../lib/session.svelte'
import { t } from '../../lib/text'
import { findPeople } from './choices'
import { COVERAGE, judgeAll, lettersOf, ROLES, rolesOf, STATUS } from './judging'
import { editPeople } from './verbs'

type Fact = 'title' | 'email' | 'phone' | 'note'

/** Signs beside or instead of words. */
type Cells = { status: Snippet<[PersonRow]>; roles: Snippet<[PersonRow]>; coverage: Snippet<[PersonRow]> }

/** Columns of the list twin of the people map. */
export function columnsOf(account: string, cells: Cells): Column<PersonRow>[] {
  const columns: Column<PersonRow>[] = [
    {
      key: 'name',
      title: t('common-name'),
      width: 150,
      text: (row) => row.name || t('people-unknown-name'),
      edit: {
        kind: 'text',
        value: (row) => row.name,
        save: (row, name) => editPeople([row.id], { field: 'name', value: name ?? '' }),
      },
    },
    fact('title', t('people-title'), 170),
    {
      key: 'manager',
      title: t('people-manager'),
      width: 130,
      text: (row) => row.manager?.name ?? '',
      edit: {
        kind: 'choice',
        value: (row) => row.manager?.id ?? null,
        choices: findPeople(account),
        clears: true,
        save: (row, value) => editPeople([row.id], { field: 'manager', value }),
      },
    },
    { ...level('status', STATUS, (row) => row.status), cell: cells.status },
    { ...roles(), cell: cells.roles },
    { ...level('coverage', COVERAGE, (row) => row.coverage), cell: cells.coverage, width: 176 },
    {
      key: 'influences',
      title: t('people-influences'),
      width: 160,
      unsorted: true,
      text: (row) => row.influences.map(({ name }) => name).join(', '),
      edit: {
        kind: 'choice',
        value: () => null,
        choices: findPeople(account),
        save: async (row, to) => to && linkAdd({ from: row.id, to, strength: 2 }),
      },
    },
    {
      key: 'influenced_by',
      title: t('people-influenced-by'),
      width: 160,
      unsorted: true,
      text: (row) => row.influenced_by.map(({ name }) => name).join(', '),
      edit: {
        kind: 'choice',
        value: () => null,
        choices: findPeople(account),
        save: async (row, from) => from && linkAdd({ from, to: row.id, strength: 2 }),
      },
    },
    fact('email', t('people-email'), 170),
    fact('phone', t('people-phone'), 130),
    ...(redacting.on ? [] : [{ ...fact('note', t('common-note'), 180), off: true }]),
  ]
  return session.readOnly ? columns.map(({ edit: _, ...column }) => column) : columns
}

const fact = (field: Fact, title: string, width: number): Column<PersonRow> => ({
  key: field,
  title,
  width,
  text: (row) => row[field] ?? '',
  edit: {
    kind: 'text',
    value: (row) => row[field] ?? '',
    save: (row, value) => editPeople([row.id], { field, value }),
  },
})

const level = (key: string, scale: string, of: (row: PersonRow) => string | null): Column<PersonRow> => ({
  key,
  title: method.scale(scale)?.title ?? '',
  width: 124,
  text: (row) => method.title(scale, of(row)),
  edit: {
    kind: 'choice',
    value: of,
    choices: method.levels(scale).map(({ key, title, sign }) => ({ id: key, name: title, detail: sign })),
    clears: true,
    save: (row, value) => judgeAll([row.id], scale, value ? [value] : []),
  },
})

/** Roles by their letters: a person may hold several. */
const roles = (): Column<PersonRow> => ({
  key: 'roles',
  title: method.scale(ROLES)?.title ?? '',
  width: 96,
  text: (row) => lettersOf(row.roles),
  edit: {
    kind: 'text',
    value: (row) => lettersOf(row.roles),
    save: async (row, value) => {
      const levels = rolesOf(value ?? '')
      if (!levels)
        throw new Error(
          t('people-letters-unknown', {
            letters: method
              .levels(ROLES)
              .map(({ sign, title }) => `${sign} ${title}`)
              .join(', '),
          }),
        )
      return judgeAll([row.id], ROLES, levels)
    },
  },
})
