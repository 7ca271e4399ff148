/** Quick keys of the map for the selected people: 1–5 status, Shift with 1–4 coverage, role letters. */
import { method } from '../../lib/method.svelte'
import { attempt } from '../../lib/notice.svelte'
import { COVERAGE, judgeAll, ROLES, STATUS, toggleRole } from './judging'

type Judged = { id: string; roles: string[] }

/** Answers whether the key was one of them. */
export function quickJudge(event: KeyboardEvent, people: Judged[]): boolean {
  if (!people.length || event.ctrlKey || event.metaKey || event.altKey) return false
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1]
  if (digit) return byNumber(Number(digit), event.shiftKey ? COVERAGE : STATUS, people)
  const role = method.levels(ROLES).find(({ sign }) => sign === event.key.toUpperCase())
  if (!role) return false
  void attempt(toggleRole(people, role.key))
  return true
}

function byNumber(number: number, scale: string, people: Judged[]): boolean {
  const level = method.levels(scale)[number - 1]
  if (!level) return false
  void attempt(
    judgeAll(
      people.map(({ id }) => id),
      scale,
      [level.key],
    ),
  )
  return true
}
