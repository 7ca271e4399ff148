import type { Feature } from '../../lib/feature'
import { session } from '../../lib/session.svelte'
import { t } from '../../lib/text'
import { startLogging } from './logging.svelte'

export default {
  actions: () =>
    session.readOnly ? [] : [{ id: 'activity-log', label: t('activities-log'), run: startLogging }],
} satisfies Feature
