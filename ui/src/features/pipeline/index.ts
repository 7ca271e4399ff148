import type { Feature } from '../../lib/feature'
import { go } from '../../lib/place.svelte'
import { t } from '../../lib/text'
import { addFirst } from './actions'
import OpportunityInspector from './OpportunityInspector.svelte'
import PipelinePage from './PipelinePage.svelte'

export default {
  pages: { pipeline: PipelinePage },
  inspectors: { opportunity: OpportunityInspector },
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
