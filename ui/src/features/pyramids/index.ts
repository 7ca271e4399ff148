import type { Feature } from '../../lib/feature'
import { go } from '../../lib/place.svelte'
import { t } from '../../lib/text'

export default {
  actions: () => [
    {
      id: 'show-pyramids',
      label: t('pyramids-show-pyramids'),
      run: () => go({ page: 'portfolio', view: 'pyramids' }),
    },
    { id: 'show-time', label: t('pyramids-show-time'), run: () => go({ page: 'portfolio', view: 'time' }) },
  ],
} satisfies Feature
