/** How a difference between two days marks a person on the map: by sign and colour together. */
import type { PeopleChanges } from '../../generated/types'

export type Mark = 'joined' | 'left' | 'moved' | 'changed'

export const markOf = (kind: string): Mark =>
  kind === 'joined' || kind === 'left' ? kind : ['manager', 'unit', 'spot'].includes(kind) ? 'moved' : 'changed'

const WEIGHT: readonly Mark[] = ['joined', 'left', 'moved', 'changed']

/** The weightiest mark of each person. */
export function marksOf(changes: PeopleChanges | null): Map<string, Mark> {
  const marks = new Map<string, Mark>()
  for (const { person, kind } of changes?.changes ?? []) {
    const mark = markOf(kind)
    const known = marks.get(person.id)
    if (!known || WEIGHT.indexOf(mark) < WEIGHT.indexOf(known)) marks.set(person.id, mark)
  }
  return marks
}
