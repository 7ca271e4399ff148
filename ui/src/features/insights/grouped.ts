/**
 * Insights that say the same of several people, told as one. What is noticed, and how much it
 * matters, is Rust's to say.
 */
import type { InsightView } from '../../generated/types'

/** Tables that insights are made from. */
export const READS = [
  'account',
  'person',
  'link',
  'judgement',
  'activity',
  'opportunity',
  'pack',
  'action',
  'pair',
  'person_text',
  'person_fact',
  'clique',
  'clique_member',
]

export type Group = { key: string; rows: InsightView[] }

/** One group for each rule about people, one for each other insight; in the order they came. */
export function grouped(rows: readonly InsightView[]): Group[] {
  const groups = new Map<string, InsightView[]>()
  for (const row of rows) {
    const key = row.subject_kind === 'person' ? row.rule : `${row.rule} ${row.subject.id}`
    const same = groups.get(key)
    if (same) same.push(row)
    else groups.set(key, [row])
  }
  return [...groups].map(([key, rows]) => ({ key, rows }))
}
