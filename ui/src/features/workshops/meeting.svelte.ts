/** A workshop as its page follows it: what Rust last said, and the clock that goes on between answers. */
import {
  workshopClock,
  workshopGet,
  workshopReveal,
  workshopSpotlight,
  workshopStep,
} from '../../generated/commands'
import type { ClockTurn, Outcome, StepTo, WorkshopView } from '../../generated/types'
import { live } from '../../lib/live.svelte'
import { attempt } from '../../lib/notice.svelte'

const TABLES = [
  'workshop',
  'workshop_entry',
  'workshop_place',
  'vote',
  'note',
  'placement',
  'teammate',
  'account',
]

/** Lives as long as the calling component. */
export function openMeeting(id: string) {
  const query = live(() => workshopGet({ id }), TABLES)
  let view = $state.raw<WorkshopView | null>(null)
  let asked = $state(0)
  let now = $state(0)

  const take = (next: WorkshopView) => {
    const moment = performance.now()
    view = next
    asked = moment
    now = moment
  }
  $effect(() => {
    if (query.data) take(query.data)
  })
  $effect(() => {
    const beat = setInterval(() => {
      now = performance.now()
    }, 250)
    return () => clearInterval(beat)
  })
  const ask = async (answer: Promise<Outcome<WorkshopView>>) => {
    const done = await attempt(answer)
    if (done) take(done.value)
  }

  return {
    id,
    get view() {
      return view
    },
    get error() {
      return view ? null : query.error
    },
    get step() {
      return view?.steps[view.step] ?? null
    },
    /** The votes of the present step. */
    get ballot() {
      return view?.ballots.find(({ round }) => round === view?.steps[view.step]?.key) ?? null
    },
    /** ms left of the present step; below 0 once it takes longer. */
    get left() {
      if (!view) return 0
      const { going, allotted, spent } = view.clock
      return allotted - spent - (going ? Math.max(0, now - asked) : 0)
    },
    get going() {
      return view?.clock.going ?? false
    },
    go: (to: StepTo) => ask(workshopStep({ id, to })),
    next: () => ask(workshopStep({ id, to: { way: 'next' } })),
    back: () => ask(workshopStep({ id, to: { way: 'back' } })),
    turn: (turn: ClockTurn) => ask(workshopClock({ id, turn })),
    spot: (item: string | null) => ask(workshopSpotlight({ id, item })),
    reveal: () => attempt(workshopReveal({ id })),
  }
}

export type Meeting = ReturnType<typeof openMeeting>
