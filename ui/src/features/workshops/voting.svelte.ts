/** Dots given at one keyboard that is passed on: whose turn it is and how many they have left. */
import { voteCast } from '../../generated/commands'
import type { BallotView, WorkshopView } from '../../generated/types'
import { attempt } from '../../lib/notice.svelte'

export class Voting {
  /** Name; blank while the facilitator counts for the room. */
  voter = $state('')
  #ballot: () => BallotView | null
  #held: () => WorkshopView

  constructor(ballot: () => BallotView | null, held: () => WorkshopView) {
    this.#ballot = ballot
    this.#held = held
  }

  voters = $derived.by(() => this.#held().attendees)
  #mine = $derived.by(() => (this.#ballot()?.votes ?? []).filter(({ voter }) => voter === this.voter))
  /** Dots left; none known where the room counts without names. */
  left = $derived.by((): number | null => {
    const given = this.#mine.reduce((sum, { count }) => sum + count, 0)
    if (this.voter) return this.#held().votes_each - given
    const named = new Set(
      this.#ballot()
        ?.votes.map(({ voter }) => voter)
        .filter(Boolean),
    )
    const people = this.voters.length
    return people ? (people - named.size) * this.#held().votes_each - given : null
  })

  /** Dots of the present voter on a thing. */
  of = (item: string): number => this.#mine.find((vote) => vote.item === item)?.count ?? 0

  put = (item: string, count: number) => {
    const ballot = this.#ballot()
    if (!ballot || count < 0) return
    return attempt(
      voteCast({ workshop: this.#held().id, round: ballot.round, item, voter: this.voter, count }),
    )
  }

  /** The keyboard goes to the next one; after the last, to the room. */
  pass = () => {
    const at = this.voters.indexOf(this.voter)
    this.voter = this.voters[at + 1] ?? ''
  }
}
