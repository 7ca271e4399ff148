import type { Feature } from '../../lib/feature'
import { go } from '../../lib/place.svelte'
import { t } from '../../lib/text'
import ImportPage from './ImportPage.svelte'

export default {
  pages: { import: ImportPage },
  actions: () => [{ id: 'import', label: t('imports-action'), run: () => go({ page: 'import' }) }],
} satisfies Feature
