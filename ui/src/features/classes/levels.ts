/** Choosing levels in place: what every editor of a class shares. */
import { judge } from '../../generated/commands'
import type { ScaleView } from '../../generated/types'
import { method } from '../../lib/method.svelte'

/** Scales of accounts in the order of the method. */
export const accountScales = (): readonly ScaleView[] =>
  (method.view?.scales ?? []).filter((scale) => scale.applies.includes('account'))

/** Sets a level for accounts from today on; null takes it away. */
export const setLevel = (ids: readonly string[], scale: string, level: string | null) =>
  judge({ subjects: [...ids], scale, levels: level ? [level] : [] })

/** Sets the levels of a scale that takes several. */
export const setLevels = (id: string, scale: string, levels: readonly string[]) =>
  judge({ subjects: [id], scale, levels: [...levels] })

/** Sets the level wanted by a day. */
export const setWanted = (id: string, scale: string, level: string | null, by: string | null) =>
  judge({
    subjects: [id],
    scale,
    levels: level ? [level] : [],
    context: 'target',
    on_date: level ? by : null,
  })

/** The day a year from now, as a first wanted date. */
export function inAYear(today: string): string {
  const [year = '2000', ...rest] = today.split('-')
  return [String(Number(year) + 1), ...rest].join('-').replace('-02-29', '-02-28')
}
