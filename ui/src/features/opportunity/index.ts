import type { Feature } from '../../lib/feature'

export default {
  pages: { opportunity: () => import('./OpportunityPage.svelte') },
} satisfies Feature
