/** Names of a pasted list: one a line; of several columns the first; blank ones left out, spaces trimmed. */
export const linesOf = (text: string): string[] =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => (line.split('\t').find((cell) => cell.trim()) ?? '').trim())
    .filter(Boolean)
