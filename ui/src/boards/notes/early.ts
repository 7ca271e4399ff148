/**
 * Keys pressed so soon after a card was made that it is not there yet. They were meant for that card: they wait, and
 * are pressed again, in their order, once it is there and selected. Letters do not wait; they begin the next card.
 */

const MEANT = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Delete', 'Backspace', 'Enter', 'Tab', 'F2', 'F10', 'Escape'])
const WITH_CONTROL = new Set(['d', 'g'])

/** ms after which a card that was accepted is no longer waited for: somebody took it back meanwhile. */
const ARRIVES = 5000

const meant = (event: KeyboardEvent) =>
  MEANT.has(event.key) || ((event.ctrlKey || event.metaKey) && WITH_CONTROL.has(event.key.toLowerCase()))
const frame = () => new Promise(requestAnimationFrame)

type Board = {
  has: (id: string) => boolean
  /** What hears the keys; none while something is written. */
  heard: () => Element | null
}

export class EarlyKeys {
  #asked = 0
  #coming: string[] = []
  #held: KeyboardEvent[] = []
  #pressing = false
  #board: Board

  constructor(board: Board) {
    this.#board = board
  }

  /** Cards are being made: their ids, or none where that was refused. */
  async expect<T>(made: Promise<T>): Promise<T> {
    this.#asked += 1
    try {
      const ids = await made
      if (Array.isArray(ids)) this.#await(ids)
      return ids
    } finally {
      this.#asked -= 1
    }
  }

  #await(ids: string[]) {
    this.#coming = ids
    setTimeout(() => { if (this.#coming === ids) this.#coming = [] }, ARRIVES)
  }

  /** The cards were shown anew. What came once is not waited for again when it is deleted. */
  arrived(): void {
    if (this.#coming.every(this.#board.has)) this.#coming = []
  }

  #comes(): boolean {
    this.arrived()
    return this.#asked > 0 || this.#coming.length > 0
  }

  /** Answers whether the key waits. */
  hold(event: KeyboardEvent): boolean {
    if (this.#pressing || !meant(event) || !(this.#held.length || this.#comes())) return false
    this.#held.push(event)
    if (this.#held.length === 1) void this.#release()
    return true
  }

  async #release(): Promise<void> {
    for (let event = this.#held[0]; event; event = this.#held[0]) {
      await frame()
      if (this.#comes()) continue
      this.#press(event)
      this.#held.shift()
    }
  }

  #press(event: KeyboardEvent): void {
    const tool = document.activeElement?.closest<HTMLElement>('[role=toolbar] button')
    const to = tool ?? this.#board.heard()
    this.#pressing = true
    const free = to?.dispatchEvent(new KeyboardEvent('keydown', event))
    // No browser presses a button for an event that a page made.
    if (tool && free && event.key === 'Enter') tool.click()
    to?.dispatchEvent(new KeyboardEvent('keyup', event))
    this.#pressing = false
  }
}
