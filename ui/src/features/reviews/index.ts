import { accountGet, opportunityGet } from '../../generated/commands'
import type { ReviewNamed } from '../../generated/types'
import type { Feature } from '../../lib/feature'
import { go, place } from '../../lib/place.svelte'
import { session } from '../../lib/session.svelte'
import { t } from '../../lib/text'
import { beginning } from './beginning.svelte'

/** What the page at hand is about, where that can be reviewed. */
async function atHand(): Promise<ReviewNamed[]> {
  const { page: kind, id } = place
  if (kind === 'forecast') return [{ kind, id: '', name: t('reviews-forecast') }]
  if (!id || (kind !== 'account' && kind !== 'opportunity')) return []
  const { row } = await (kind === 'account' ? accountGet({ id }) : opportunityGet({ id }))
  return [{ kind, id, name: row.name }]
}

/** Begins a review of what is looked at. */
export async function beginReview(): Promise<void> {
  const about = await atHand()
  go({ page: 'reviews' })
  beginning.open(about)
}

export default {
  pages: { reviews: () => import('./ReviewsPage.svelte') },
  actions: () => (session.readOnly ? [] : [{ id: 'review-begin', label: t('reviews-begin'), run: () => void beginReview() }]),
} satisfies Feature
