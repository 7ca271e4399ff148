/**
 * Cards carried by the pointer. A drag begins after a few px, so that a click
 * stays a click; Esc puts everything back; one drop is one change.
 */
export type Carried = { ids: string[]; x: number; y: number; over: string | null }

const START = 4
const EDGE = 48

export class Drag {
  now = $state.raw<Carried | null>(null)
  #drop: (ids: string[], stage: string) => void
  #from: { ids: string[]; x: number; y: number; pointer: number } | null = null
  #board: HTMLElement | null = null

  constructor(drop: (ids: string[], stage: string) => void) {
    this.#drop = drop
  }

  /** A press on a card: it may become a drag. */
  press(event: PointerEvent, ids: string[], board: HTMLElement): void {
    if (event.button !== 0 || event.pointerType === 'touch') return
    this.#from = { ids, x: event.clientX, y: event.clientY, pointer: event.pointerId }
    this.#board = board
    addEventListener('pointermove', this.#move)
    addEventListener('pointerup', this.#up)
    addEventListener('pointercancel', this.#cancel)
    addEventListener('keydown', this.#key, true)
  }

  #move = (event: PointerEvent): void => {
    const from = this.#from
    if (!from || event.pointerId !== from.pointer) return
    const far = Math.hypot(event.clientX - from.x, event.clientY - from.y) >= START
    if (!this.now && !far) return
    event.preventDefault()
    this.now = {
      ids: from.ids,
      x: event.clientX,
      y: event.clientY,
      over: stageAt(event.clientX, event.clientY),
    }
    this.#scroll(event.clientX)
  }

  #up = (): void => {
    const carried = this.now
    this.#end()
    if (carried?.over) this.#drop(carried.ids, carried.over)
    if (carried) addEventListener('click', swallow, { capture: true, once: true })
    if (carried) setTimeout(() => removeEventListener('click', swallow, { capture: true }))
  }

  #cancel = (): void => this.#end()

  #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.now) return
    event.stopPropagation()
    this.#end()
  }

  /** Near the edge of the board, the board moves along. */
  #scroll(x: number): void {
    const box = this.#board?.getBoundingClientRect()
    if (!box || !this.#board) return
    if (x < box.left + EDGE) this.#board.scrollLeft -= 16
    else if (x > box.right - EDGE) this.#board.scrollLeft += 16
  }

  #end(): void {
    this.now = null
    this.#from = null
    removeEventListener('pointermove', this.#move)
    removeEventListener('pointerup', this.#up)
    removeEventListener('pointercancel', this.#cancel)
    removeEventListener('keydown', this.#key, true)
  }
}

const stageAt = (x: number, y: number): string | null =>
  document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-stage]')?.dataset.stage ?? null

/** The click that ends a drag selects nothing. */
const swallow = (event: Event): void => event.stopPropagation()
