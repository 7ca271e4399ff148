import type { Feature } from '../../lib/feature'
import { go } from '../../lib/place.svelte'
import { t } from '../../lib/text'
import { addFirst } from './actions'

export default {
  pages: { pipeline: () => import('./PipelinePage.svelte') },
  inspectors: { opportunity: () => import('./OpportunityInspector.svelte') },
  actions: () => [
    { id: 'opportunity-add', label: t('pipeline-add-one'), run: () => void addFirst() },
    {
      id: 'pipeline-table',
      label: t('pipeline-show-table'),
      run: () => go({ page: 'pipeline', view: 'table' }),
    },
    {
      id: 'pipeline-funnel',
      label: t('pipeline-show-funnel'),
      run: () => go({ page: 'pipeline', view: 'funnel' }),
    },
  ],
} satisfies Feature
