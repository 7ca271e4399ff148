/** The names in typed or pasted text: one a line, of a table its first column. */
export function names(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => (line.split('\t')[0] ?? '').trim())
    .filter((name) => name !== '')
}
