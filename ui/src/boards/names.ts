/** Names out of a pasted or typed list: one per line, blank lines left out, list signs taken off. */
export const namesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.split('\t')[0]?.replace(/^\s*(?:[-*•·–]|\d+[.)、])\s+/, '').trim() ?? '')
    .filter((name) => name.length > 0)
