import type { Point } from '../../boards/geometry'
import type { Cards } from './cards.svelte'

const SLACK = 4

type Bench = {
  cards: Cards
  ids: (id: string) => string[]
  click: (id: string, event: PointerEvent) => void
  toBoard: (client: Point) => Point
  inPlot: (at: Point) => boolean
}

/** Dragging cards out of the tray onto the plot. Esc puts them back; a drop beside the plot does nothing. */
export function trayDrag(bench: Bench) {
  return (event: PointerEvent, id: string) => {
    if (event.button !== 0) return
    const from = { x: event.clientX, y: event.clientY }
    const target = event.currentTarget as HTMLElement
    let taken = false
    const move = (e: PointerEvent) => {
      if (!taken && Math.hypot(e.clientX - from.x, e.clientY - from.y) < SLACK) return
      if (!taken) bench.cards.beginFromTray(bench.ids(id))
      taken = true
      const at = bench.toBoard({ x: e.clientX, y: e.clientY })
      bench.cards.hover(at, bench.inPlot(at))
    }
    const end = (drop: boolean) => {
      stop.abort()
      if (taken && drop) bench.cards.drop()
      else if (taken) bench.cards.cancel()
      else if (drop) bench.click(id, event)
    }
    const leave = (e: KeyboardEvent) => {
      if (e.key !== 'Escape') return
      e.stopPropagation()
      end(false)
    }
    const stop = new AbortController()
    const listen = { signal: stop.signal }
    target.setPointerCapture(event.pointerId)
    target.addEventListener('pointermove', move, listen)
    target.addEventListener('pointerup', () => end(true), listen)
    target.addEventListener('pointercancel', () => end(false), listen)
    window.addEventListener('keydown', leave, { ...listen, capture: true })
  }
}
