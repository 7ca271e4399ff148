import type { Feature } from '../../lib/feature'
import { go } from '../../lib/place.svelte'
import { session } from '../../lib/session.svelte'
import { t } from '../../lib/text'

export default {
  pages: { packs: () => import('./PacksPage.svelte') },
  actions: () =>
    session.workspace ? [{ id: 'packs', label: t('packs-title'), run: () => go({ page: 'packs' }) }] : [],
} satisfies Feature
