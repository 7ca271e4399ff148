import type { Feature } from '../../lib/feature'
import { go } from '../../lib/place.svelte'
import { t } from '../../lib/text'

export default {
  pages: { forecast: () => import('./ForecastPage.svelte') },
  actions: () => [
    {
      id: 'forecast-categories',
      label: t('forecast-show-categories'),
      run: () => go({ page: 'forecast', view: 'categories' }),
    },
    { id: 'forecast-range', label: t('outlook-show-range'), run: () => go({ page: 'forecast', view: 'range' }) },
    { id: 'forecast-changes', label: t('outlook-show-changes'), run: () => go({ page: 'forecast', view: 'changes' }) },
    { id: 'forecast-accuracy', label: t('outlook-show-accuracy'), run: () => go({ page: 'forecast', view: 'accuracy' }) },
    { id: 'forecast-overview', label: t('dashboard-show'), run: () => go({ page: 'forecast', view: 'overview' }) },
    { id: 'forecast-plan', label: t('plan-show'), run: () => go({ page: 'forecast', view: 'plan' }) },
    { id: 'forecast-numbers', label: t('outlook-show-numbers'), run: () => go({ page: 'forecast', view: 'numbers' }) },
    {
      id: 'forecast-targets',
      label: t('forecast-set-targets'),
      run: () => go({ page: 'forecast', view: 'targets' }),
    },
  ],
} satisfies Feature
