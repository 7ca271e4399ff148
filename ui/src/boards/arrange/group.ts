/** Groups: things that are picked and moved together. Pure. */

export type Grouped = { id: string; group?: string | null | undefined }

/** The ids and all that share a group with one of them, those asked for first. */
export function withGroups(ids: readonly string[], things: readonly Grouped[]): string[] {
  const asked = new Set(ids)
  const groups = new Set(things.filter(({ id, group }) => group && asked.has(id)).map(({ group }) => group))
  if (!groups.size) return [...asked]
  return [
    ...new Set([...ids, ...things.filter(({ group }) => group && groups.has(group)).map(({ id }) => id)]),
  ]
}

/** Whether the ids are one whole group already. */
export function isGroup(ids: readonly string[], things: readonly Grouped[]): boolean {
  const asked = new Set(ids)
  const groups = new Set(things.filter(({ id }) => asked.has(id)).map(({ group }) => group || null))
  return ids.length > 1 && groups.size === 1 && !groups.has(null)
}
