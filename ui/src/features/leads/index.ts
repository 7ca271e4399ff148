import type { Feature } from '../../lib/feature'
import { go } from '../../lib/place.svelte'
import { t } from '../../lib/text'

export default {
  actions: () => [{ id: 'leads', label: t('leads-show'), run: () => go({ page: 'pipeline', view: 'leads' }) }],
} satisfies Feature
