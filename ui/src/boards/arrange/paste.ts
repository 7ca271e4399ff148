/** Reads what was pasted onto a board: a list of lines, or columns of a spreadsheet. Pure; knows no board. */

/** Rows one paste can bring at most. */
export const MOST_PASTED = 10_000

export type Pasted = {
  /** Cells of each row, trimmed; a plain list has one. None is empty throughout. */
  rows: string[][]
  /** Rows beyond the most that were left out. */
  left: number
}

// A quoted cell counts as one only where its closing quote ends the cell: `"so" they said` is plain text.
const QUOTED = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y
const PLAIN = /[^\t\r\n]*/y
const BREAK = /\r\n|\r|\n/y
const BULLET = /^(?:[-*•·–—▪◦]|\d{1,3}[.)、．])\s*(?=\S)/u

export function readPaste(text: string): Pasted {
  const filled = rowsOf(text)
    .map((cells) => cells.map((cell) => cell.trim()))
    .filter((cells) => cells.some(Boolean))
  const rows = filled.slice(0, MOST_PASTED).map(withoutEnd)
  return { rows: withoutBullets(rows), left: filled.length - rows.length }
}

function rowsOf(text: string): string[][] {
  const rows: string[][] = []
  let at = 0
  let row: string[] = []
  while (at <= text.length) {
    const cell = cellAt(text, at)
    row.push(cell.text)
    at = cell.end
    if (text[at] === '\t') {
      at += 1
      continue
    }
    rows.push(row)
    row = []
    at += match(BREAK, text, at)?.[0].length ?? 1
  }
  return rows
}

function cellAt(text: string, at: number): { text: string; end: number } {
  const quoted = text[at] === '"' ? match(QUOTED, text, at) : null
  if (quoted) return { text: (quoted[1] ?? '').replaceAll('""', '"'), end: at + quoted[0].length }
  const plain = match(PLAIN, text, at)?.[0] ?? ''
  return { text: plain, end: at + plain.length }
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** A row without the empty cells at its end; those between keep their column. */
const withoutEnd = (cells: string[]) => cells.slice(0, cells.findLastIndex(Boolean) + 1)

/** A list in which every line has a bullet or number loses them; otherwise they are part of what is said. */
function withoutBullets(rows: string[][]): string[][] {
  const all = rows.length > 1 && rows.every((cells) => cells.length === 1 && BULLET.test(cells[0] ?? ''))
  return all ? rows.map(([line]) => [(line ?? '').replace(BULLET, '')]) : rows
}
