/** Views of the portfolio that show how accounts are classed. Each has an address of its own. */
import type { Option } from '../../components/menu'
import { t } from '../../lib/text'

const VIEWS = ['relationship', 'segments', 'territories', 'contradictions'] as const

export type ClassView = (typeof VIEWS)[number]

export const isClassView = (view: string | null): view is ClassView => VIEWS.some((one) => one === view)

/** Views that stand together under the table's tab: the same accounts, one by one, grouped, or where they contradict themselves. */
const OF_TABLE = ['table', 'relationship', 'segments', 'contradictions'] as const

/** The tab under which a view stands. */
export const tabOf = (view: string): string => (OF_TABLE.some((one) => one === view) ? 'table' : view)

/** The views under the table's tab; beside contradictions stands how many are open. */
export const tableViews = (contradictions: number | null): Option[] =>
  OF_TABLE.map((value) => {
    if (value === 'table') return { value, label: t('common-accounts') }
    const label = t(`classes-tab-${value}`)
    return { value, label: value === 'contradictions' && contradictions ? `${label} ${contradictions}` : label }
  })
