import { actionAdd, driverAdd, goalAdd } from '../../generated/commands'
import { attempt, notify } from '../../lib/notice.svelte'
import { t } from '../../lib/text'

/** So many lines of an answer become something at once. */
const MOST = 20

/** The lines of a written answer as plain words: no marks of lists, headings, weight or links. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-*+>]|#{1,6}|\d+[.)])\s+/, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_`]{1,3}/g, '').trim())
    .filter((line) => line && !/^[|:\s-]+$/.test(line))
    .slice(0, MOST)

export const KINDS = ['driver', 'goal', 'action'] as const

type Of = { account: string; worksheet: string; source: string }

/** Makes drivers, projects or actions of the lines of an answer, one each. */
export async function turn(kind: (typeof KINDS)[number], text: string, { account, worksheet, source }: Of) {
  const names = linesOf(text)
  if (!names.length) return
  const made =
    kind === 'driver' ? await attempt(driverAdd({ account, unit: null, kind: 'driver', names, from: null, source }))
    : kind === 'goal' ? await attempt(goalAdd({ account, branch: 'new', unit: null, names }))
    : await actions(account, names, worksheet)
  if (made) notify(t('worksheets-turned', { count: names.length, name: names[0] ?? '' }))
}

async function actions(account: string, names: string[], worksheet: string) {
  for (const text of names) if (!(await attempt(actionAdd({ subjects: [account], text, origin: worksheet })))) return null
  return true
}
