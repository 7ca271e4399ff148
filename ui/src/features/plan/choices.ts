/** Units and opportunities of an account, found by a part of their name. */
import { accountGet, opportunityRows } from '../../generated/commands'

const contains = (name: string, text: string) => name.toLocaleLowerCase().includes(text.trim().toLocaleLowerCase())

export const unitsOf = (account: string) => async (text: string) =>
  (await accountGet({ id: account })).units.filter(({ name }) => contains(name, text)).map(({ id, name }) => ({ id, name }))

export const dealsOf = (account: string) => async (text: string) =>
  (await opportunityRows({ account, search: text, limit: 20 })).rows.map(({ id, name, amount }) => ({ id, name, detail: amount?.short }))
