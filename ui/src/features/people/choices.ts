import { personRows } from '../../generated/commands'
import type { Ref } from '../../generated/types'
import { t } from '../../lib/text'

const LIMIT = 30

/** People of an account by name or title, pinyin or initials; without some. Nobody without an account. */
export const findPeople =
  (account: string | null, but: readonly string[] = []) =>
  async (text: string): Promise<(Ref & { detail?: string })[]> => {
    if (!account) return []
    const { rows } = await personRows({ account, search: text, limit: LIMIT })
    const others = rows.filter((row) => !but.includes(row.id))
    return others.map(({ id, name, title }) => ({
      id,
      name: name || t('people-unknown-name'),
      detail: title ?? '',
    }))
  }
