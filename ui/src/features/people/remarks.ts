/** What stands in small print below something said of a person: since when, who says so, how sure, of how many sources. */
import { shortDate } from '../../lib/format'
import { session } from '../../lib/session.svelte'
import { t, textOf } from '../../lib/text'

type Told = { on_date: string; author: string; certainty: string | null; sources: readonly string[] }

export const remarkOf = (told: Told, more: readonly (string | false)[] = []): string =>
  [
    shortDate(told.on_date, session.today),
    told.author,
    told.certainty && textOf(`board-certainty-${told.certainty}`),
    told.sources.length > 0 && t('people-sources', { count: told.sources.length }),
    ...more,
  ]
    .filter(Boolean)
    .join(' · ')
