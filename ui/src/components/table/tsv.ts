/** Rows as tab-separated text, for a spreadsheet to paste without danger. */

/**
 * Text that a spreadsheet would take for a formula gets an apostrophe before it,
 * as OWASP advises for CSV injection; plain numbers stay numbers.
 */
export function safe(text: string): string {
  const flat = text.replace(/[\t\r\n]+/g, ' ').trim()
  const plain = flat.replace(/^−/, '-')
  if (/^-?\d[\d.,\s]*%?$/.test(plain)) return plain
  return /^[=+\-@−＝＋－＠]/.test(flat) ? `'${flat}` : flat
}

export function tsv(rows: string[][]): string {
  return rows.map((row) => row.map(safe).join('\t')).join('\n')
}

/** The figure of an amount without its currency: `¥ −9,600.00` → `−9,600.00`. */
export function bare(amount: string | null | undefined): string {
  return (amount ?? '').replace(/[^\d.,\-−]/g, '')
}
