/** The places of the rail, without anything that draws them: the first picture of the window knows them too. */

import type { TextKey } from '../../generated/text'
import type { Counts } from '../../generated/types'

export type PlaceName = { page: string; key: TextKey; count?: keyof Counts }

/** Where the daily work is. */
export const mainNames: PlaceName[] = [
  { page: 'portfolio', key: 'common-portfolio', count: 'accounts' },
  { page: 'pipeline', key: 'common-pipeline', count: 'open_opportunities' },
  { page: 'forecast', key: 'common-forecast' },
  { page: 'actions', key: 'actions-title', count: 'open_actions' },
  { page: 'reviews', key: 'reviews-title' },
  { page: 'workshops', key: 'frame-workshops' },
  { page: 'playbook', key: 'care-playbook' },
]

/** What is set up or looked up now and then. */
export const moreNames: PlaceName[] = [
  { page: 'team', key: 'frame-team' },
  { page: 'history', key: 'frame-history' },
  { page: 'settings', key: 'frame-settings' },
]
