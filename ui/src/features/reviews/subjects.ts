/** What can be reviewed: found by name, and where it is opened. */
import { accountRows, opportunityRows } from '../../generated/commands'
import type { Ref, ReviewAbout, ReviewNamed } from '../../generated/types'
import type { Place } from '../../lib/place.svelte'

const LIMIT = 15

/** Accounts, then opportunities whose name holds the text; the kind stands before the id. */
export async function findSubjects(text: string): Promise<(Ref & { detail?: string })[]> {
  const [accounts, deals] = await Promise.all([
    accountRows({ search: text, limit: LIMIT }),
    opportunityRows({ search: text, limit: LIMIT, outcomes: ['open'] }),
  ])
  return [
    ...accounts.rows.map(({ id, name }) => ({ id: `account ${id}`, name })),
    ...deals.rows.map(({ id, name, account }) => ({
      id: `opportunity ${id}`,
      name,
      ...(account && { detail: account.name }),
    })),
  ]
}

/** What a choice stands for. */
export function chosen({ id, name }: Ref): ReviewNamed {
  const [kind = '', own = ''] = id.split(' ')
  return { kind, id: own, name }
}

export const aboutOf = ({ kind, id }: ReviewAbout): ReviewAbout => ({ kind, id })

/** Where a subject is opened. */
export function pageOf({ kind, id }: ReviewAbout): Partial<Place> & { page: string } {
  return kind === 'forecast' ? { page: 'forecast' } : { page: kind, id }
}
