/** What an action can be about, found by name. */
import { find } from '../../generated/commands'
import type { Ref } from '../../generated/types'
import { hasText, t } from '../../lib/text'

const KINDS = ['account', 'opportunity', 'person']

/** Accounts, opportunities and people whose names hold the text. */
export async function findSubjects(text: string): Promise<(Ref & { detail?: string })[]> {
  const hits = await find({ text, limit: 60 })
  return hits
    .filter(({ kind }) => KINDS.includes(kind))
    .slice(0, 30)
    .map(({ id, name, kind, detail }) => ({ id, name, detail: [kindName(kind), detail].filter(Boolean).join(' · ') }))
}

const kindName = (kind: string) => {
  const key = `palette-kind-${kind}`
  return hasText(key) ? t(key) : ''
}
