import type { Feature } from '../../lib/feature'
import AccountPage from './AccountPage.svelte'

const account: Feature = {
  pages: { account: AccountPage },
}
export default account
