import type { Feature } from '../../lib/feature'

export default { pages: { playbook: () => import('./PlaybookPage.svelte') } } satisfies Feature
