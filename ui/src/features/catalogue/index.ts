import type { Feature } from '../../lib/feature'

export default { pages: { team: () => import('./CataloguePage.svelte') } } satisfies Feature
