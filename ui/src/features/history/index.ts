import type { Feature } from '../../lib/feature'

export default { pages: { history: () => import('./HistoryPage.svelte') } } satisfies Feature
