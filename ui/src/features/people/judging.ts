/** Judging people on the scales of the map: status (C-08), buying roles (C-01), coverage (C-07). */
import { judge, roleTurn } from '../../generated/commands'
import { method } from '../../lib/method.svelte'
import { seen } from './seen'

export const STATUS = 'status'
export const ROLES = 'buying-role'
export const COVERAGE = 'coverage'
export const CORE = 'decision-core'

type Grounds = {
  /** Opportunity it holds for; none means everywhere. */
  context?: string | null
  /** Not held, but wanted by the date. */
  wanted?: boolean
  evidence?: string[]
  on_date?: string | null
  why?: string | null
  certainty?: string | null
  source?: string | null
}

/** Sets levels for people, for the opportunity seen; none clears. */
export const judgeAll = (ids: readonly string[], scale: string, levels: string[], grounds: Grounds = {}) =>
  judge({ subjects: [...ids], scale, levels, context: seen.opportunity, ...grounds })

/** Into the decision core where one is outside it, out of it where all are in. */
export const toggleCore = (people: readonly { id: string; core: boolean }[]) =>
  judgeAll(people.map(({ id }) => id), CORE, [people.every(({ core }) => core) ? 'out' : 'in'])

/** A role given where somebody lacks it, taken where all have it; what else they are stays. */
export const toggleRole = (people: readonly { id: string; roles: string[] }[], role: string) =>
  roleTurn({
    ids: people.map(({ id }) => id),
    role,
    on: people.some(({ roles }) => !roles.includes(role)),
    opportunity: seen.opportunity,
  })

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
