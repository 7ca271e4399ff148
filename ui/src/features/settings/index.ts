import type { Feature } from '../../lib/feature'

export default { pages: { settings: () => import('./SettingsPage.svelte') } } satisfies Feature
