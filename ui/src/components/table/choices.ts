import type { Choice } from './column'

/** A list at hand is narrowed here by plain containment; a question answers for itself. */
export async function matching(
  choices: Choice[] | ((typed: string) => Choice[] | Promise<Choice[]>),
  typed: string,
): Promise<Choice[]> {
  if (typeof choices === 'function') return choices(typed.trim())
  const wanted = typed.trim().toLocaleLowerCase()
  return choices.filter((choice) => choice.name.toLocaleLowerCase().includes(wanted))
}
