/** A name cut into parts, with those that were typed marked. Pinyin and initials mark nothing. */
export type Part = { text: string; hit: boolean }

export function highlight(name: string, typed: string): Part[] {
  const at = typed ? name.toLowerCase().indexOf(typed.toLowerCase()) : -1
  if (at < 0) return [{ text: name, hit: false }]
  const end = at + typed.length
  const parts = [
    { text: name.slice(0, at), hit: false },
    { text: name.slice(at, end), hit: true },
    { text: name.slice(end), hit: false },
  ]
  return parts.filter((part) => part.text)
}
