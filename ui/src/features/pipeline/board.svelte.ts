import type { OpportunityBoard, OpportunityRow } from '../../generated/types'
import { notifyError } from '../../lib/notice.svelte'
import { select, selection } from '../../lib/selection.svelte'
import { moveTo } from './edits'
import { beside, type Moves, neighbour, withMoves } from './moved'

/** A board's cards, where the keyboard is, and moves that are on their way. */
export class BoardState {
  /** The one card that Tab reaches. */
  focused = $state<string | null>(null)
  #board: () => OpportunityBoard | null
  #moves = $state.raw<Moves>(new Map())

  constructor(board: () => OpportunityBoard | null) {
    this.#board = board
  }

  readonly columns = $derived.by(() => {
    const board = this.#board()
    return board ? withMoves(board, this.#moves) : []
  })

  readonly cards = $derived(
    new Map(this.columns.flatMap((column) => column.cards).map((card) => [card.id, card])),
  )

  /** The focused card where it is still there, else the first. */
  get stop(): string | null {
    if (this.focused && this.cards.has(this.focused)) return this.focused
    return this.cards.keys().next().value ?? null
  }

  chosen(id: string): boolean {
    return selection.has('opportunity', id)
  }

  /** The selected cards where this is one of them, else this one alone. */
  together(id: string): string[] {
    return this.chosen(id) ? [...selection.ids] : [id]
  }

  /** Shows the cards in their new column at once; back they go where it is refused. */
  async move(ids: readonly string[], stage: string): Promise<void> {
    const board = this.#board()
    const leaving = ids.filter((id) =>
      this.columns.every((column) => column.stage !== stage || !holds(column.cards, id)),
    )
    if (!board || leaving.length === 0) return
    this.#moves = new Map([...this.#moves, ...leaving.map((id) => [id, stage] as const)])
    try {
      await moveTo(leaving, stage, { of: board.pipeline })
    } catch (error) {
      this.#moves = new Map([...this.#moves].filter(([id]) => !leaving.includes(id)))
      notifyError(error)
    }
  }

  /** Rust has answered: its board is the truth again. */
  settle(): void {
    if (this.#moves.size > 0) this.#moves = new Map()
  }

  moveBeside(id: string, by: 1 | -1): void {
    const stage = beside(this.columns, id, by)
    if (stage) void this.move(this.together(id), stage)
  }

  /** Focus goes along; answers which card has it now. */
  go(id: string, key: string): string | null {
    const to = neighbour(this.columns, id, key)
    if (to) this.focused = to
    return to
  }

  pick(id: string, more: boolean): void {
    this.focused = id
    if (!more) select('opportunity', id)
    else if (this.chosen(id))
      select(
        'opportunity',
        selection.ids.filter((other) => other !== id),
      )
    else select('opportunity', [...(selection.kind === 'opportunity' ? selection.ids : []), id])
  }

  /** Everything between the focused card and this one, within a column. */
  pickTo(id: string): void {
    const cards = this.columns.find((column) => holds(column.cards, id))?.cards ?? []
    const [a, b] = [this.stop, id].map((one) => cards.findIndex((card) => card.id === one))
    if (a === undefined || b === undefined || a < 0) this.pick(id, true)
    else
      select(
        'opportunity',
        cards.slice(Math.min(a, b), Math.max(a, b) + 1).map((card) => card.id),
      )
  }
}

const holds = (cards: OpportunityRow[], id: string): boolean => cards.some((card) => card.id === id)
