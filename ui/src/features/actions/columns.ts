/** The columns of the table of actions. */
import type { Snippet } from 'svelte'
import { type Column, holding } from '../../components/table'
import { actionEdit } from '../../generated/commands'
import type { ActionEdit, ActionView, GoalView, Ref } from '../../generated/types'
import { date } from '../../lib/format'
import { t } from '../../lib/text'
import { findSubjects } from './subjects'

type Cells = { text: Snippet<[ActionView]>; due: Snippet<[ActionView]> }

const write = (row: ActionView, edit: ActionEdit) => actionEdit({ ids: [row.id], edit })

export const aboutText = (row: ActionView): string =>
  row.subject_kind === 'none' ? t('actions-about-none') : row.subject.name

/** What it came from, in words: its workshop or opportunity, else the part of the work. */
export const fromText = (row: ActionView): string =>
  row.workshop?.name ?? row.opportunity?.name ?? t('actions-part-name', { of: row.part })

export function columnsOf(cells: Cells, team: readonly Ref[], goals: readonly GoalView[]): Column<ActionView>[] {
  return [
    {
      key: 'text',
      title: t('actions-what'),
      width: 280,
      text: (row) => row.text,
      cell: cells.text,
      edit: { kind: 'text', value: (row) => row.text, save: (row, text) => write(row, { field: 'text', value: text ?? '' }) },
    },
    {
      key: 'due_on',
      title: t('actions-when'),
      width: 116,
      text: (row) => date(row.due_on),
      order: (row) => row.due_on,
      cell: cells.due,
      edit: { kind: 'date', value: (row) => row.due_on ?? '', save: (row, day) => write(row, { field: 'due-on', value: day }) },
    },
    {
      key: 'owner',
      title: t('actions-who'),
      width: 110,
      text: (row) => row.owner?.name ?? '',
      edit: {
        kind: 'choice',
        value: (row) => row.owner?.id ?? null,
        choices: (typed) => holding(team.map(({ id, name }) => ({ id, name })), typed),
        clears: true,
        save: (row, id) => write(row, { field: 'owner', value: id }),
      },
    },
    {
      key: 'subject',
      title: t('actions-about'),
      width: 150,
      text: aboutText,
      edit: {
        kind: 'choice',
        value: (row) => row.subject.id || null,
        choices: async (typed) => findSubjects(typed),
        clears: true,
        save: (row, id) => write(row, { field: 'about', value: id }),
      },
    },
    { key: 'account', title: t('common-account'), width: 130, text: (row) => row.account?.name ?? '' },
    {
      key: 'goal',
      title: t('actions-goal'),
      width: 130,
      off: goals.length === 0,
      text: (row) => row.goal?.name ?? '',
      edit: {
        kind: 'choice',
        value: (row) => row.goal?.id ?? null,
        choices: (typed, row) => holding(goals.filter(({ account }) => !row.account || row.account.id === account.id).map(({ id, name, account }) => ({ id, name, detail: account.name })), typed),
        clears: true,
        save: (row, id) => write(row, { field: 'goal', value: id }),
      },
    },
    { key: 'from', title: t('actions-from'), width: 130, text: fromText },
    { key: 'done_on', title: t('actions-done'), width: 100, off: true, text: (row) => date(row.done_on), order: (row) => row.done_on },
    { key: 'created_on', title: t('common-date'), width: 104, text: (row) => date(row.created_on), order: (row) => row.created_on, off: true },
  ]
}
