import type { Feature } from '../../lib/feature'
import { go } from '../../lib/place.svelte'
import { t } from '../../lib/text'

export default {
  pages: { import: () => import('./ImportPage.svelte') },
  actions: () => [{ id: 'import', label: t('imports-action'), run: () => go({ page: 'import' }) }],
} satisfies Feature
