import type { Choice, Choices } from './column'

/** A list at hand is narrowed here by plain containment; a question answers for itself. */
export async function matching<Row>(
  choices: Choices<Row>,
  typed: string,
  row: Row,
): Promise<readonly Choice[]> {
  return typeof choices === 'function' ? choices(typed.trim(), row) : holding(choices, typed)
}

export function holding<T extends { name: string }>(choices: readonly T[], typed: string): T[] {
  const wanted = typed.trim().toLocaleLowerCase()
  return choices.filter((choice) => choice.name.toLocaleLowerCase().includes(wanted))
}
