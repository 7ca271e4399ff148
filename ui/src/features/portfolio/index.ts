import type { Feature } from '../../lib/feature'

const portfolio: Feature = {
  pages: { portfolio: () => import('./PortfolioPage.svelte') },
  inspectors: { account: () => import('./AccountInspector.svelte') },
}
export default portfolio
