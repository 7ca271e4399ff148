/** Finding people of one account for a field. */
import { personRows } from '../../generated/commands'
import type { Ref } from '../../generated/types'

export const peopleOf =
  (account: string) =>
  async (search: string): Promise<Ref[]> => {
    const { rows } = await personRows({ account, search, limit: 30 })
    return rows.map(({ id, name, title }) => ({ id, name: name || (title ?? '') }))
  }
