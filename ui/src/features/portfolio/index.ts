import type { Feature } from '../../lib/feature'
import AccountInspector from './AccountInspector.svelte'
import PortfolioPage from './PortfolioPage.svelte'

const portfolio: Feature = {
  pages: { portfolio: PortfolioPage },
  inspectors: { account: AccountInspector },
}
export default portfolio
