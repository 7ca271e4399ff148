/** Views of the portfolio that show how accounts are classed. */
import { t } from '../../lib/text'

const VIEWS = ['relationship', 'segments', 'territories', 'contradictions'] as const

export type ClassView = (typeof VIEWS)[number]

export const isClassView = (view: string | null): view is ClassView => VIEWS.some((one) => one === view)

/** Their tabs; beside contradictions stands how many are open. */
export const classTabs = (contradictions: number | null) =>
  VIEWS.map((key) => ({
    key,
    label: t(`classes-tab-${key}`),
    count: key === 'contradictions' ? contradictions || null : null,
  }))
