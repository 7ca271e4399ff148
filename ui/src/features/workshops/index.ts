import type { Feature } from '../../lib/feature'
import { go } from '../../lib/place.svelte'
import { session } from '../../lib/session.svelte'
import { t } from '../../lib/text'
import { beginning } from './beginning.svelte'

const begin = () => {
  go({ page: 'workshops' })
  beginning.open()
}

export default {
  pages: { workshops: () => import('./WorkshopsPage.svelte') },
  actions: () => (session.readOnly ? [] : [{ id: 'workshop-begin', label: t('workshop-begin'), run: begin }]),
} satisfies Feature
