import type { Feature } from '../../lib/feature'
import CataloguePage from './CataloguePage.svelte'

export default { pages: { team: CataloguePage } } satisfies Feature
