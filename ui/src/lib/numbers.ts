/** Reads numbers and dates as people type them. Amounts of money are read by Rust, not here. */

/** A number with optional grouping, sign or percent; null where it is none. */
export function readNumber(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s',%]/g, '')
    .replace(/−/g, '-')
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null
}

/**
 * A date as ISO: `2026-09-12`, `2026/9/12`, `2026年9月12日`, `9/12` and `12 Sep` style is
 * not guessed; month and day alone take the year of `today`. Null where there is no such day.
 */
export function readDate(text: string, today: string): string | null {
  const plain = text.normalize('NFKC').trim()
  const full =
    plain.match(/^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/) ?? plain.match(/^(\d{4})(\d{2})(\d{2})$/)
  if (full) return isoDay(Number(full[1]), Number(full[2]), Number(full[3]))
  const short = plain.match(/^(\d{1,2})[-/月](\d{1,2})日?$/)
  return short ? isoDay(Number(today.slice(0, 4)), Number(short[1]), Number(short[2])) : null
}

function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const same = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return same ? date.toISOString().slice(0, 10) : null
}
