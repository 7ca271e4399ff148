/** The level of the relationship between one of ours and one of theirs, now and wanted (C-17). */
import { judge } from '../../generated/commands'
import type { PairView } from '../../generated/types'
import { method } from '../../lib/method.svelte'
import { session } from '../../lib/session.svelte'
import { t } from '../../lib/text'

export const LEVEL = 'relationship-level'

/** Steps from the lowest level, 0 where not judged. */
export const stepOf = (key: string | null): number => method.levels(LEVEL).findIndex((level) => level.key === key) + 1

export const levelOptions = () => method.levels(LEVEL).map(({ key, title }) => ({ value: key, label: title }))

/** Sets what is held, or wanted from today on; none clears. */
export const setLevel = (person: string, teammate: string, level: string | null, wanted: boolean) =>
  judge({ subjects: [person], scale: LEVEL, levels: level ? [level] : [], context: teammate, wanted, on_date: session.today })

/** Steps still to go; none where nothing is wanted. */
export const gapOf = ({ level, wanted }: Pick<PairView, 'level' | 'wanted'>): number | null =>
  wanted ? stepOf(wanted) - stepOf(level) : null

export function gapSaid(pair: Pick<PairView, 'level' | 'wanted'>): string {
  const gap = gapOf(pair)
  if (gap === null) return ''
  return gap > 0 ? t('relations-level-gap', { count: gap }) : t('relations-level-reached')
}
