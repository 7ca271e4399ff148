import type { Feature } from '../../lib/feature'
import HistoryPage from './HistoryPage.svelte'

export default { pages: { history: HistoryPage } } satisfies Feature
