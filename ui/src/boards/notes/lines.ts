/** Breaks text into lines of a width: words for Latin, characters for Chinese. Pure; measuring is handed in. */

/** Width of a text in px. */
export type Measure = (text: string) => number

// What may not begin a line, and what may not end one.
const CLOSING = /^[\p{Pe}\p{Pf}，。、；：？！．·…—～,.;:?!%％)\]}’”」』》〉】〕]/u
const OPENING = /[\p{Ps}\p{Pi}“‘「『《〈【〔（([{¥￥$€£]$/u
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
const letters = (text: string) => Array.from(graphemes.segment(text), ({ segment }) => segment)

/** All of the text, in lines no wider than asked; only a single character can be wider. */
export function brokenInto(text: string, width: number, measure: Measure): string[] {
  return text.split(/\r\n|\r|\n/).flatMap((paragraph) => filled(piecesOf(paragraph), width, measure))
}

/** What stays together on a line: a word with the space after it, or a character with its punctuation. */
export function piecesOf(text: string): string[] {
  const pieces: string[] = []
  for (const letter of letters(text)) {
    const last = pieces.at(-1)
    if (last !== undefined && joins(last, letter)) pieces[pieces.length - 1] = last + letter
    else pieces.push(letter)
  }
  return pieces
}

function joins(last: string, letter: string): boolean {
  if (/\s$/.test(last)) return /\s/.test(letter)
  if (/\s/.test(letter) || CLOSING.test(letter) || OPENING.test(last)) return true
  if (/[-/–]$/.test(last) && last.length > 1) return false
  return !WIDE.test(letter) && !WIDE.test(last.at(-1) ?? '')
}

function filled(pieces: string[], width: number, measure: Measure): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces.flatMap((piece) => fitting(piece, width, measure))) {
    if (line && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    } else line += piece
  }
  return [...lines, line.trimEnd()]
}

/** A piece too wide for any line, in parts that fit. */
function fitting(piece: string, width: number, measure: Measure): string[] {
  if (measure(piece.trimEnd()) <= width) return [piece]
  const parts = ['']
  for (const letter of letters(piece)) {
    const part = parts.at(-1) ?? ''
    if (part && measure(part + letter) > width) parts.push(letter)
    else parts[parts.length - 1] = part + letter
  }
  return parts
}
