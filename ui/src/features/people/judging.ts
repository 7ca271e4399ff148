/** Judging people on the scales of the map: status (C-08), buying roles (C-01), coverage (C-07). */
import { judge } from '../../generated/commands'
import { method } from '../../lib/method.svelte'

export const STATUS = 'status'
export const ROLES = 'buying-role'
export const COVERAGE = 'coverage'

type Grounds = {
  on_date?: string | null
  why?: string | null
  certainty?: string | null
  source?: string | null
}

/** Sets levels for people; none clears. */
export const judgeAll = (ids: readonly string[], scale: string, levels: string[], grounds: Grounds = {}) =>
  judge({ subjects: [...ids], scale, levels, ...grounds })

/** A role given where somebody lacks it, taken where all have it. One change per set of roles, so one step each. */
export async function toggleRole(people: { id: string; roles: string[] }[], role: string) {
  const give = people.some(({ roles }) => !roles.includes(role))
  const groups = new Map<string, { ids: string[]; roles: string[] }>()
  for (const { id, roles } of people) {
    const next = give ? [...new Set([...roles, role])] : roles.filter((one) => one !== role)
    const ordered = method
      .levels(ROLES)
      .map(({ key }) => key)
      .filter((key) => next.includes(key))
    const group = groups.get(ordered.join()) ?? { ids: [], roles: ordered }
    group.ids.push(id)
    groups.set(ordered.join(), group)
  }
  for (const { ids, roles } of groups.values()) await judgeAll(ids, ROLES, roles)
}

/** Roles written as their letters, `EU`; null where a letter is none. */
export function rolesOf(letters: string): string[] | null {
  const signs = [...letters.toUpperCase().replace(/[\s,;、，]/g, '')]
  const levels = signs.map((sign) => method.levels(ROLES).find((level) => level.sign === sign)?.key)
  return levels.every((level) => level !== undefined) ? levels : null
}

export const lettersOf = (roles: readonly string[]): string =>
  method
    .levels(ROLES)
    .filter(({ key }) => roles.includes(key))
    .map(({ sign }) => sign)
    .join('')
