/** What a meeting writes down, and what it is called. */
import { t } from '../../lib/text'

export type EntryKind = 'decision' | 'action' | 'parking' | 'weakness' | 'advice'

/** Over a list of them. */
export const listTitle = (kind: EntryKind): string =>
  ({
    decision: t('workshop-decisions'),
    action: t('workshop-actions'),
    parking: t('workshop-parking'),
    weakness: t('reviews-weakness'),
    advice: t('reviews-advice'),
  })[kind]

/** Before the field for one of them. */
export const quickTitle = (kind: EntryKind): string =>
  ({
    decision: t('workshop-quick-decision'),
    action: t('workshop-quick-action'),
    parking: t('workshop-quick-parking'),
    weakness: t('reviews-quick-weakness'),
    advice: t('reviews-quick-advice'),
  })[kind]
