/** Where figures of accounts lead: to the account, or to the table with its accounts. */
import { go, hrefOf } from '../../lib/place.svelte'
import type { Accounts } from '../forecast/marks'

/** The table with accounts of one level, as its address says it. */
export const tableOf = (scale: string, level: string): string =>
  hrefOf({ page: 'portfolio', view: 'table', query: levelQuery(scale, [level]) })

const levelQuery = (scale: string, levels: readonly string[]): Record<string, string> => ({
  levels: `${scale}:${levels.map((level) => level || 'none').join(',')}`,
})

/** Opens what stands behind a mark. */
export function openAccounts(accounts: Accounts): void {
  if ('id' in accounts) return go({ page: 'account', id: accounts.id })
  const [first] = Object.entries(accounts.query.levels)
  const { categories, owner } = accounts.query
  go({
    page: 'portfolio',
    view: 'table',
    query: {
      ...(first ? levelQuery(first[0], first[1] ?? []) : {}),
      ...(categories.length ? { category: categories.map((key) => key || 'none').join(',') } : {}),
      ...(owner ? { owner } : {}),
    },
  })
}
