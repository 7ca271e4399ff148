/** Which accounts were looked at last, per workspace. A convenience of this machine, not a fact of the file. */
import { untrack } from 'svelte'

const most = 6
let version = $state(0)

const keyOf = (workspace: string) => `mainstay.recent.${workspace}`

/** Ids of accounts looked at, latest first. */
export function recentAccounts(workspace: string): readonly string[] {
  void version
  try {
    const ids: unknown = JSON.parse(localStorage.getItem(keyOf(workspace)) ?? '[]')
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : []
  } catch {
    return []
  }
}

/** Puts an account in front. */
export function rememberAccount(workspace: string, id: string): void {
  const ids = [id, ...untrack(() => recentAccounts(workspace)).filter((other) => other !== id)].slice(0, most)
  localStorage.setItem(keyOf(workspace), JSON.stringify(ids))
  untrack(() => {
    version += 1
  })
}
