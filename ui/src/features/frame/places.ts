import ChartNoAxesColumn from '@lucide/svelte/icons/chart-no-axes-column'
import Funnel from '@lucide/svelte/icons/funnel'
import Grid2x2 from '@lucide/svelte/icons/grid-2x2'
import ListChecks from '@lucide/svelte/icons/list-checks'
import HistoryIcon from '@lucide/svelte/icons/history'
import ClipboardCheck from '@lucide/svelte/icons/clipboard-check'
import BookOpen from '@lucide/svelte/icons/book-open'
import Presentation from '@lucide/svelte/icons/presentation'
import Settings from '@lucide/svelte/icons/settings'
import Users from '@lucide/svelte/icons/users'
import type { Component } from 'svelte'
import type { Counts } from '../../generated/types'
import { pageOf } from '../../lib/feature'
import { t } from '../../lib/text'
import { mainNames, moreNames, type PlaceName } from './placeNames'

/** A place the rail and the palette lead to. */
export type RailPlace = { page: string; label: string; icon: Component; count?: number }

const icons: Record<string, Component> = {
  portfolio: Grid2x2,
  pipeline: Funnel,
  forecast: ChartNoAxesColumn,
  actions: ListChecks,
  reviews: ClipboardCheck,
  workshops: Presentation,
  playbook: BookOpen,
  team: Users,
  history: HistoryIcon,
  settings: Settings,
}

/** Where the daily work is; only places that exist. */
export const mainPlaces = (counts?: Counts): RailPlace[] => existing(mainNames, counts)

/** What is set up or looked up now and then. */
export const morePlaces = (): RailPlace[] => existing(moreNames)

function existing(names: PlaceName[], counts?: Counts): RailPlace[] {
  const here = names.filter(({ page }) => pageOf(page))
  return here.map(({ page, key, count }) => ({
    page,
    label: t(key),
    icon: icons[page] ?? Grid2x2,
    count: count && counts?.[count],
  }))
}
