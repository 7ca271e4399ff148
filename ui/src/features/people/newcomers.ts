import { personAdd } from '../../generated/commands'
import type { NewPerson } from '../../generated/types'
import { attempt } from '../../lib/notice.svelte'

/** Where people are added: below a manager, and where the first is put. */
export type Spot = { manager: string | null; outside: boolean; at: [number, number] | null }

/** `Name, title` as a person; a line that begins with the comma is a position nobody is known for yet. */
export function personOf(line: string): NewPerson {
  const [name = '', ...title] = line.split(/[,，]/)
  return { name: name.trim(), title: title.join(',').trim() || null }
}

/** Adds people; answers with their ids, none where it was refused. */
export async function addPeople(account: string, lines: string[], spot: Spot): Promise<string[] | null> {
  const done = await attempt(personAdd({ account, people: lines.map(personOf), ...spot }))
  return done?.value.ids ?? null
}
