/** Cards that have all words of a text in them, in their title or below it. */
export function cardsWith<C extends { text: string; answer: string | null }>(cards: readonly C[], typed: string): C[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  return cards.filter(({ text, answer }) => {
    const all = `${text} ${answer ?? ''}`.toLowerCase()
    return words.every((word) => all.includes(word))
  })
}
