import type { Feature } from '../../lib/feature'
import SettingsPage from './SettingsPage.svelte'

export default { pages: { settings: SettingsPage } } satisfies Feature
