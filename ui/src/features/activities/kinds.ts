import { t } from '../../lib/text'

/** What can be done with a customer, in the order people think of it. */
export const kinds = () => [
  { value: 'call', label: t('activities-kind-call') },
  { value: 'visit', label: t('activities-kind-visit') },
  { value: 'meeting', label: t('activities-kind-meeting') },
  { value: 'mail', label: t('activities-kind-mail') },
  { value: 'work', label: t('activities-kind-work') },
]

export const kindName = (kind: string): string => kinds().find(({ value }) => value === kind)?.label ?? kind
