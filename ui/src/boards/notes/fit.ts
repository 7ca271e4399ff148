/**
 * How a card's text fits: large where it is short, smaller down to a floor where it is long, and then the card grows.
 * Measures are board px at life size; the projector shows all of it 1.45 times larger, so that nothing on a card
 * is under 17 px there. Each text is measured once per width and font.
 */
import { brokenInto, type Measure } from './lines'
import { type BoardNote, hasFoot, hasHead } from './note'

export const CARD = { w: 136, h: 82, pad: 10 }
/** Heights of the line above and of the line below the text. */
const HEAD = 17
const FOOT = 18
/** px, the largest that fits is taken. */
const SIZES = [15, 14, 13, 12] as const
/** Chinese stands on squares and needs more air between lines. */
const LEADING = { latin: 1.26, chinese: 1.35 }
/** px above and below all lines. */
const EDGE = 7

export type Fit = { h: number; font: number; leading: number; lines: string[] }

/** Height beside the text. */
export const frameOf = (note: BoardNote): number =>
  (hasHead(note) ? HEAD : 0) + (hasFoot(note) ? FOOT : 0) + 2 * EDGE

/** Where its text begins, from the top of the card; a line that has room stands clear of the one above. */
export const textTop = (note: BoardNote, fit: Fit): number => {
  const spare = fit.h - frameOf(note) - fit.lines.length * fit.leading
  return EDGE + (hasHead(note) ? HEAD + Math.max(0, Math.min(5, spare / 2)) : 0)
}

const cache = new Map<string, Fit>()
const MOST_KEPT = 20_000
let face = ''

export function fitNote(note: BoardNote, measure: (font: number) => Measure = measured): Fit {
  const around = frameOf(note)
  const key = `${around}\n${note.faceDown ? '' : note.text}`
  const known = cache.get(key)
  if (known) return known
  if (cache.size >= MOST_KEPT) cache.clear()
  const fit = fitted(note.faceDown ? '' : note.text, around, measure)
  cache.set(key, fit)
  return fit
}

function fitted(text: string, around: number, measure: (font: number) => Measure): Fit {
  const width = CARD.w - 2 * CARD.pad
  const room = CARD.h - around
  const air = LEADING[/[\u2e80-\uffef]/.test(text) ? 'chinese' : 'latin']
  let fit: Fit = { h: CARD.h, font: SIZES[0], leading: 0, lines: [] }
  for (const font of SIZES) {
    const leading = Math.round(font * air)
    const lines = brokenInto(text, width, measure(font))
    const needs = lines.length * leading
    fit = { h: Math.max(CARD.h, needs + around), font, leading, lines }
    if (needs <= room) break
  }
  return fit
}

/** Other fonts have arrived, or another language is spoken: everything is measured anew. */
export function forgetFits(): void {
  cache.clear()
  face = ''
}

const canvas = globalThis.document?.createElement('canvas').getContext?.('2d') ?? null

/** With the page's own font; without a canvas by the rule of thumb that Chinese is square and Latin half of it. */
function measured(font: number): Measure {
  if (!canvas)
    return (text) => Array.from(text).reduce((sum, c) => sum + (c > '\u2e80' ? font : font * 0.56), 0)
  face ||= getComputedStyle(document.body).fontFamily
  return (text) => {
    const wanted = `600 ${font}px ${face}`
    if (canvas.font !== wanted) canvas.font = wanted
    return canvas.measureText(text).width
  }
}
