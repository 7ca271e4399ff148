import type { Feature } from '../../lib/feature'

const account: Feature = {
  pages: { account: () => import('./AccountPage.svelte') },
}
export default account
