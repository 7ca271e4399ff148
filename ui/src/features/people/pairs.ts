/** Pairs of one of ours and one of theirs, in words. */
import type { PairView } from '../../generated/types'
import { t } from '../../lib/text'

/** How lately they met, and how often they should. */
export function freshness({ last_on, days_since, rhythm_days }: PairView): string {
  if (!last_on) return t('people-pair-never')
  return rhythm_days
    ? t('people-pair-of', { days: days_since, rhythm: rhythm_days })
    : t('people-pair-ago', { days: days_since })
}
