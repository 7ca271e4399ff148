import { peopleChanges, peopleDays } from '../../generated/commands'
import { live } from '../../lib/live.svelte'
import { session } from '../../lib/session.svelte'
import { marksOf } from './differences'
import { seen } from './seen'

const DAY = 86_400_000
export const dayNumber = (iso: string) => Math.round(Date.parse(iso) / DAY)
export const isoDay = (day: number) => new Date(day * DAY).toISOString().slice(0, 10)

/**
 * The days on which a map changed, and what changed: with the step that is looked at, the last change up to the day seen,
 * or, where two days are compared, between them. Asks only while the days are shown.
 */
export class Stepping {
  #account: string
  #days = live(() => (seen.days ? peopleDays({ account: this.#account, opportunity: seen.opportunity }) : null))
  #changes = live(() => {
    const query = this.#query
    return query ? peopleChanges({ account: this.#account, opportunity: seen.opportunity, ...query }) : null
  })

  constructor(account: string) {
    this.#account = account
  }

  ready = $derived.by(() => this.#days.data !== null)
  /** Oldest first. */
  past = $derived.by(() => (this.#days.data ?? []).filter(({ on }) => on <= session.today).toSorted((a, b) => a.on.localeCompare(b.on)))
  /** The step that is looked at, ISO date; none before the first. */
  step = $derived.by(() => this.past.findLast(({ on }) => on <= (seen.on ?? session.today))?.on ?? null)
  #query = $derived.by(() => {
    if (!seen.days) return null
    if (seen.since) return { from: seen.since, to: seen.on }
    return this.step ? { from: isoDay(dayNumber(this.step) - 1), to: this.step } : null
  })
  /** None while the answer is not there. */
  changes = $derived.by(() => (this.#query ? this.#changes.data : null))
  marks = $derived.by(() => marksOf(this.changes))
}
