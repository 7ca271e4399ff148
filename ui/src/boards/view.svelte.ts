import { type Box, encloses, grown, type Point } from './geometry'

const SMALLEST = 0.05
const LARGEST = 4

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value))

/**
 * Which part of a board is seen, how large. On screen = on the board × zoom + (x, y), from the left top
 * of the board's element. Knows nothing of what stands on the board.
 */
export class View {
  x = $state(0)
  y = $state(0)
  zoom = $state(1)
  /** Zoom that counts as life size; larger where a board is read from the back of a room. */
  life = $state(1)
  width = $state(0)
  height = $state(0)
  /** Part of the board worth drawing: what is seen and a margin, so that a small pan draws nothing anew. */
  drawn = $state.raw<Box>({ x: 0, y: 0, w: 0, h: 0 })

  /** Part of the board that is seen. */
  get seen(): Box {
    return {
      x: -this.x / this.zoom,
      y: -this.y / this.zoom,
      w: this.width / this.zoom,
      h: this.height / this.zoom,
    }
  }

  resize(width: number, height: number) {
    this.width = width
    this.height = height
    this.#draw(true)
  }

  panBy(dx: number, dy: number) {
    this.x += dx
    this.y += dy
    this.#draw()
  }

  /** Zooms so that the point under the pointer stays there. */
  zoomAt(at: Point, factor: number) {
    const zoom = clamp(this.zoom * factor, SMALLEST, LARGEST)
    this.x = at.x - ((at.x - this.x) * zoom) / this.zoom
    this.y = at.y - ((at.y - this.y) * zoom) / this.zoom
    this.zoom = zoom
    this.#draw(true)
  }

  zoomBy(factor: number) {
    this.zoomAt({ x: this.width / 2, y: this.height / 2 }, factor)
  }

  /** Shows the whole of a box, never larger than life. */
  fit(box: Box, margin = 24) {
    if (!this.width || !this.height) return
    const room = { w: this.width - 2 * margin, h: this.height - 2 * margin }
    this.zoom = clamp(Math.min(room.w / Math.max(box.w, 1), room.h / Math.max(box.h, 1)), SMALLEST, this.life)
    this.x = (this.width - box.w * this.zoom) / 2 - box.x * this.zoom
    this.y = Math.min((this.height - box.h * this.zoom) / 2, margin * 1.5) - box.y * this.zoom
    this.#draw(true)
  }

  /** Life size with the left top at the corner. */
  home() {
    this.x = 0
    this.y = 0
    this.zoom = this.life
    this.#draw(true)
  }

  /** Pans as little as is needed to see a box. */
  reveal(box: Box, margin = 16) {
    const left = box.x * this.zoom + this.x - margin
    const top = box.y * this.zoom + this.y - margin
    const right = left + box.w * this.zoom + 2 * margin - this.width
    const bottom = top + box.h * this.zoom + 2 * margin - this.height
    const dx = left < 0 ? -left : right > 0 ? -right : 0
    const dy = top < 0 ? -top : bottom > 0 ? -bottom : 0
    if (dx || dy) this.panBy(dx, dy)
  }

  /** Puts a point of the board in the middle, and comes near enough to read there. */
  goTo(at: Point, zoom = this.zoom) {
    this.zoom = clamp(zoom, SMALLEST, LARGEST)
    this.centreOn(at)
  }

  centreOn(at: Point) {
    this.x = this.width / 2 - at.x * this.zoom
    this.y = this.height / 2 - at.y * this.zoom
    this.#draw()
  }

  /** A point on screen, from the element's left top, as a point on the board. */
  toBoard(at: Point): Point {
    return { x: (at.x - this.x) / this.zoom, y: (at.y - this.y) / this.zoom }
  }

  toScreen(at: Point): Point {
    return { x: at.x * this.zoom + this.x, y: at.y * this.zoom + this.y }
  }

  #draw(anew = false) {
    const seen = this.seen
    if (anew || !encloses(this.drawn, seen)) this.drawn = grown(seen, Math.max(seen.w, seen.h) / 3)
  }
}
