import { personRows } from '../../generated/commands'
import type { Ref } from '../../generated/types'
import { t } from '../../lib/text'

const LIMIT = 30

/** People of an account by name or title, pinyin or initials; without some. */
export const findPeople =
  (account: string, but: readonly string[] = []) =>
  async (text: string): Promise<(Ref & { detail?: string })[]> => {
    const { rows } = await personRows({ account, search: text, limit: LIMIT })
    const others = rows.filter((row) => !but.includes(row.id))
    return others.map(({ id, name, title }) => ({
      id,
      name: name || t('people-unknown-name'),
      detail: title ?? '',
    }))
  }
