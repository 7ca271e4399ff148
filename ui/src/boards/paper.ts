/**
 * A canvas laid over the part of a board that is drawn: sharp on any screen, in the board's own
 * coordinates, with the colours of the theme. Not what is drawn on it.
 */
import { themeNow } from '../lib/theme'
import type { View } from './view.svelte'

type Paper = {
  pen: CanvasRenderingContext2D
  /** A colour of the tokens, by its name. */
  colour: (token: string) => string
}

/** Clears the canvas and fits it to the view; null where there is nothing to draw on. Follows the theme. */
export function layPaper(canvas: HTMLCanvasElement | undefined, view: View): Paper | null {
  const pen = canvas?.getContext('2d')
  if (!pen || !canvas) return null
  // Another theme has other colours.
  void themeNow()
  const sharp = globalThis.devicePixelRatio || 1
  const { zoom, drawn: area } = view
  canvas.width = Math.ceil(area.w * zoom * sharp)
  canvas.height = Math.ceil(area.h * zoom * sharp)
  pen.scale(zoom * sharp, zoom * sharp)
  pen.translate(-area.x, -area.y)
  const style = getComputedStyle(canvas)
  const colours = new Map<string, string>()
  const colour = (token: string) => {
    const known = colours.get(token) ?? style.getPropertyValue(`--${token}`)
    colours.set(token, known)
    return known
  }
  return { pen, colour }
}
