/** Where the fields of accounts and people find what can be chosen. */
import { accountRows, catalogueAdd, catalogueGet } from '../../generated/commands'
import type { Ref } from '../../generated/types'

const LIMIT = 30

/** Our people whose name holds the text. */
export async function findTeammates(text: string): Promise<Ref[]> {
  const { teammates } = await catalogueGet()
  const wanted = text.trim().toLocaleLowerCase()
  return teammates.filter((one) => one.name.toLocaleLowerCase().includes(wanted)).slice(0, LIMIT)
}

/** Makes one of us known; answers with the id. */
export async function addTeammate(name: string): Promise<string | null> {
  const { value } = await catalogueAdd({ kind: 'teammate', names: [name] })
  return value.ids[0] ?? null
}

/** Accounts by name, pinyin or initials, without the one itself. */
export const findAccounts =
  (but: string) =>
  async (text: string): Promise<Ref[]> => {
    const { rows } = await accountRows({ search: text, limit: LIMIT })
    return rows.filter((row) => row.id !== but).map(({ id, name }) => ({ id, name }))
  }
