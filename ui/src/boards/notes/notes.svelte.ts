import { type Alignment, align, bounds } from '../arrange/align'
import { duplicateOffset, freePlaces, isFree } from '../arrange/free'
import { withGroups } from '../arrange/group'
import { type Guide, SNAP, snap } from '../arrange/snap'
import { type Box, centre, type Point, plus, type Thing } from '../geometry'
import type { Dragging, Manner } from '../gesture.svelte'
import { type At, fine, kept, plotIn, quarters, sameAt, toAxes, toPlot } from '../plot'
import type { View } from '../view.svelte'
import { CARD, type Fit, fitNote, forgetFits } from './fit'
import { atOf, type BoardNote, type Place } from './note'

/** How long a card travels, and a little. */
const TRAVEL = 240

/** What a drag writes. What rejects or answers null springs back. */
export type NoteWrites = {
  move(places: Place[]): unknown
  /** Copies of cards, each with the place of the copy. */
  duplicate?: ((copies: Place[]) => unknown) | undefined
  /** Somebody tried to move what is locked. */
  locked?: ((ids: string[]) => void) | undefined
}

/**
 * The cards as they stand now: what the page gave, and on top of it what was just dropped and is on its way there.
 * Also the drag itself, which writes once, on drop. A card never leaves the plot; its value does what the hand says.
 */
export class Notes implements Dragging {
  all = $state.raw<BoardNote[]>([])
  plot = $state.raw<Box>(plotIn(900, 640))
  /** Cards go to their new place slowly enough for the eye. */
  travels = $state(false)
  /** Ids being dragged, the one taken first. */
  dragged = $state.raw<string[]>([])
  /** The drag leaves the originals and brings copies. */
  copying = $state(false)
  /** How far the taken cards are from where they stood, snapped, in board px. */
  by = $state.raw<Point>({ x: 0, y: 0 })
  guides = $state.raw<Guide[]>([])
  /** Locked ones somebody just tried to move. */
  shaken = $state.raw<ReadonlySet<string>>(new Set())
  /** How often fonts have changed. */
  #fonts = $state(0)
  #dropped = $state.raw<Map<string, At>>(new Map())
  /** Dropped and accepted: the next answer counts, whatever it says. */
  #written = new Set<string>()
  #from = new Map<string, At>()
  #lead: Box = { x: 0, y: 0, w: 0, h: 0 }
  #timers: Partial<Record<'travel' | 'shake', ReturnType<typeof setTimeout>>> = {}
  #view: View
  #writes: NoteWrites

  constructor(view: View, writes: NoteWrites) {
    this.#view = view
    this.#writes = writes
  }

  byId = $derived(new Map(this.all.map((note) => [note.id, note])))
  fits = $derived.by(() => {
    void this.#fonts
    return new Map(this.all.map((note) => [note.id, fitNote(note)]))
  })
  /** Cards are drawn smaller where they are far too many for the plot; zooming in shows them large. */
  scale = $derived(scaleFor(this.all.length, this.plot))
  boxes = $derived(
    new Map(this.all.map((note) => [note.id, this.boxAt(this.at(note), this.fits.get(note.id))])),
  )
  things = $derived<Thing[]>([...this.boxes].map(([id, box]) => ({ id, box })))
  lifted = $derived(new Set(this.copying ? [] : this.dragged))
  /** Where the one held would be dropped. */
  target = $derived(this.dragged.length ? this.#landing(this.dragged[0] ?? '', this.by) : undefined)

  show(notes: BoardNote[]) {
    if (this.all.length) this.#travel()
    this.all = notes
    const at = new Map(notes.map((note) => [note.id, atOf(note)]))
    const waits = ([id, to]: [string, At]) => at.has(id) && !this.#written.has(id) && !sameAt(at.get(id), to)
    if (this.#dropped.size) this.#dropped = new Map([...this.#dropped].filter(waits))
    this.#written.clear()
  }

  resize(width: number, height: number) {
    this.travels = false
    this.plot = plotIn(width, height)
  }

  /** Other fonts are there: texts are fitted anew. */
  remeasure() {
    forgetFits()
    this.#fonts += 1
  }

  at(note: BoardNote): At {
    return this.#dropped.get(note.id) ?? atOf(note)
  }

  /** Where a card with its middle at these values is drawn: inside the plot. */
  boxAt(at: At, fit: Pick<Fit, 'h'> | undefined): Box {
    const size = { w: CARD.w * this.scale, h: (fit?.h ?? CARD.h) * this.scale }
    const middle = toPlot(this.plot, at)
    const { x, y, w, h } = this.plot
    return {
      ...size,
      x: inside(middle.x - size.w / 2, x, x + w - size.w),
      y: inside(middle.y - size.h / 2, y, y + h - size.h),
    }
  }

  box(id: string): Box | undefined {
    return this.boxes.get(id)
  }

  begin(ids: string[], manner: Manner): boolean {
    const known = withGroups(ids, this.all).filter((id) => this.byId.has(id))
    const free = manner.copy ? known : known.filter((id) => !this.byId.get(id)?.locked)
    if (!free.length || (known[0] !== free[0] && ids.length === 1)) {
      this.shake(known.filter((id) => this.byId.get(id)?.locked))
      return false
    }
    this.travels = false
    this.copying = manner.copy && this.#writes.duplicate !== undefined
    this.#from = new Map(free.map((id) => [id, this.at(this.byId.get(id) as BoardNote)]))
    this.#lead = bounds(free.map((id) => this.boxes.get(id) as Box))
    this.by = { x: 0, y: 0 }
    this.dragged = free
    return true
  }

  move(by: Point, _at: Point | null, manner: Manner) {
    const wanted = this.#kept(by)
    const moved = { ...this.#lead, ...plus(this.#lead, wanted) }
    if (manner.free) return this.#shift(wanted, [])
    const { by: more, guides } = snap(moved, this.#around(), this.#lines(), SNAP / this.#view.zoom)
    this.#shift(plus(wanted, more), guides)
  }

  drop() {
    const { copying, by } = this
    const places = new Map(this.dragged.map((id): [string, At] => [id, this.#landing(id, by)]))
    const changed = [...places].filter(([id, at]) => !sameAt(this.#from.get(id), at))
    this.cancel()
    if (!changed.length) return
    if (copying) void this.#writes.duplicate?.(placesOf(changed))
    else void this.put(new Map(changed))
  }

  cancel() {
    this.dragged = []
    this.guides = []
    this.copying = false
  }

  /** Writes places, shown at once; a refusal brings the cards back. */
  async put(places: Map<string, At>) {
    this.#dropped = new Map([...this.#dropped, ...places])
    const done = await Promise.resolve(this.#writes.move(placesOf([...places]))).catch(() => null)
    if (done !== null) {
      for (const id of places.keys()) this.#written.add(id)
      return
    }
    this.#travel()
    this.#dropped = new Map([...this.#dropped].filter(([id, at]) => places.get(id) !== at))
  }

  /** Aligns what is not locked; one step. */
  align(ids: readonly string[], how: Alignment) {
    const things = this.things.filter(({ id }) => ids.includes(id) && !this.byId.get(id)?.locked)
    const ways = align(things, how)
    this.#travel()
    if (ways.size) void this.put(new Map([...ways].map(([id, by]) => [id, this.#landed(id, by)])))
  }

  /** Copies a little aside of the originals. */
  duplicate(ids: readonly string[]) {
    const known = withGroups(ids, this.all).filter((id) => this.byId.has(id))
    if (!known.length) return
    const by = duplicateOffset(bounds(known.map((id) => this.boxes.get(id) as Box)), this.plot)
    void this.#writes.duplicate?.(placesOf(known.map((id) => [id, this.#landed(id, by)])))
  }

  /** Values of free places for so many new cards around a point, none on another. */
  free(count: number, around: Point, also: Box[] = []): At[] {
    const scale = scaleFor(this.all.length + count, this.plot)
    const size = { w: CARD.w * scale, h: CARD.h * scale }
    const taken = [...this.boxes.values(), ...also]
    return freePlaces(count, size, around, taken, this.plot).map((at) => fine(toAxes(this.plot, at)))
  }

  /** Whether a card beside others hides none of them there, nor stands out of the plot. */
  hasRoom(at: Point, also: Box[]): boolean {
    const size = { w: CARD.w * this.scale, h: CARD.h * this.scale }
    const { x, y, w, h } = this.plot
    const fits =
      at.x - size.w / 2 >= x &&
      at.x + size.w / 2 <= x + w &&
      at.y - size.h / 2 >= y &&
      at.y + size.h / 2 <= y + h
    return fits && isFree(at, size, [...this.boxes.values(), ...also])
  }

  shake(ids: string[]) {
    if (!ids.length) return
    this.shaken = new Set(ids)
    clearTimeout(this.#timers.shake)
    this.#timers.shake = setTimeout(() => {
      this.shaken = new Set()
    }, 360)
    this.#writes.locked?.(ids)
  }

  #shift(by: Point, guides: Guide[]) {
    this.by = this.#kept(by)
    this.guides = guides
  }

  /** A shift by which all values stay on their axes. */
  #kept(by: Point): Point {
    const from = [...this.#from.values()]
    const dx = kept(
      (by.x / this.plot.w) * 100,
      from.map(([x]) => x),
    )
    const dy = kept(
      (-by.y / this.plot.h) * 100,
      from.map(([, y]) => y),
    )
    return { x: (dx / 100) * this.plot.w, y: (-dy / 100) * this.plot.h }
  }

  /** A value that is not moved stays as it is, to the last digit. */
  #landing(id: string, by: Point): At {
    const [x, y] = this.#from.get(id) ?? [0, 0]
    const to = fine([x + (by.x / this.plot.w) * 100, y - (by.y / this.plot.h) * 100])
    return [by.x ? to[0] : x, by.y ? to[1] : y]
  }

  /** Where a shift of what is drawn brings a card. */
  #landed(id: string, by: Point): At {
    return fine(toAxes(this.plot, plus(centre(this.boxes.get(id) as Box), by)))
  }

  /** What is seen and does not move. */
  #around(): Box[] {
    const moving = new Set(this.dragged)
    const seen = this.#view.drawn
    return this.things
      .filter(({ id, box }) => !moving.has(id) && box.x < seen.x + seen.w && box.x + box.w > seen.x)
      .map(({ box }) => box)
  }

  #lines() {
    return { ...quarters(this.plot), extent: this.plot }
  }

  #travel() {
    this.travels = true
    clearTimeout(this.#timers.travel)
    this.#timers.travel = setTimeout(() => {
      this.travels = false
    }, TRAVEL)
  }
}

const placesOf = (places: [string, At][]): Place[] => places.map(([id, [x, y]]) => ({ id, x, y }))

const inside = (value: number, low: number, high: number) =>
  Math.max(low, Math.min(Math.max(low, high), value))

function scaleFor(count: number, plot: Box): number {
  const cover = (count * CARD.w * CARD.h) / (plot.w * plot.h)
  return cover <= 1.2 ? 1 : cover <= 2.4 ? 0.75 : cover <= 6 ? 0.5 : 0.35
}
