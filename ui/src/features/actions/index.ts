import type { Feature } from '../../lib/feature'
import { go } from '../../lib/place.svelte'
import { session } from '../../lib/session.svelte'
import { t } from '../../lib/text'
import { startAction } from './adding.svelte'

export default {
  pages: { actions: () => import('./ActionsPage.svelte') },
  actions: () => [
    ...(session.readOnly ? [] : [{ id: 'action-add', label: t('actions-add'), run: startAction }]),
    { id: 'actions-overdue', label: `${t('actions-title')}: ${t('actions-overdue')}`, run: () => go({ page: 'actions', query: { state: 'overdue' } }) },
  ],
} satisfies Feature
