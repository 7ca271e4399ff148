import ChartNoAxesColumn from '@lucide/svelte/icons/chart-no-axes-column'
import Funnel from '@lucide/svelte/icons/funnel'
import Grid2x2 from '@lucide/svelte/icons/grid-2x2'
import HistoryIcon from '@lucide/svelte/icons/history'
import Settings from '@lucide/svelte/icons/settings'
import Users from '@lucide/svelte/icons/users'
import type { Component } from 'svelte'
import type { Counts } from '../../generated/types'
import { pageOf } from '../../lib/feature'
import { t } from '../../lib/text'

/** A place the rail and the palette lead to. */
export type RailPlace = { page: string; label: string; icon: Component; count?: number }

/** Where the daily work is; only places that exist. */
export const mainPlaces = (counts: Counts | undefined): RailPlace[] =>
  existing([
    { page: 'portfolio', label: t('common-portfolio'), icon: Grid2x2, count: counts?.accounts },
    { page: 'pipeline', label: t('common-pipeline'), icon: Funnel, count: counts?.open_opportunities },
    { page: 'forecast', label: t('common-forecast'), icon: ChartNoAxesColumn },
  ])

/** What is set up or looked up now and then. */
export const morePlaces = (): RailPlace[] =>
  existing([
    { page: 'team', label: t('frame-team'), icon: Users },
    { page: 'history', label: t('frame-history'), icon: HistoryIcon },
    { page: 'settings', label: t('frame-settings'), icon: Settings },
  ])

const existing = (places: RailPlace[]) => places.filter(({ page }) => pageOf(page))
