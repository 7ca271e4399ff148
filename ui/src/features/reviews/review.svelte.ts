/** A review as its page follows it: what it looks at, and the meeting with its clock. */
import { reviewGet } from '../../generated/commands'
import type { ReviewSubjectView } from '../../generated/types'
import { live } from '../../lib/live.svelte'
import { place, setQuery } from '../../lib/place.svelte'

/** What the centre of the meeting shows. */
export type Shown = 'brief' | 'questions' | 'rating' | 'compare'

/** What a step of the agendas that come with the program needs. */
const NEEDS: Record<string, Shown> = {
  since: 'brief',
  present: 'brief',
  ask: 'questions',
  risk: 'brief',
  rate: 'rating',
}

/** What a step opens with; none where it says nothing of itself. */
export const neededBy = (step: string): Shown | null => NEEDS[step] ?? null

/** Lives as long as the calling component. */
export function openReview(id: string) {
  const query = live(() => reviewGet({ id }))
  const subjects = $derived(query.data?.subjects ?? [])
  return {
    get view() {
      return query.data
    },
    get error() {
      return query.data ? null : query.error
    },
    /** The thing that is talked about. */
    get subject(): ReviewSubjectView | null {
      return subjects.find((one) => one.id === place.query.of) ?? subjects[0] ?? null
    },
    choose: (of: string) => setQuery({ of }),
  }
}

export type Review = ReturnType<typeof openReview>
