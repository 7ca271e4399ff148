import { type Box, centre, type Direction, type Point } from '../geometry'
import { type At, fine, toAxes } from '../plot'
import { type BoardNote, type Draft, writable } from './note'
import type { Notes } from './notes.svelte'

/** What is being written: a card that is there, or one still to be made. */
export type Target = { id: string } | { at: At; from: string | null }
/** Where writing goes on after one card: on to another, or it ends and the card is selected, or nothing is. */
export type Then = 'stay' | 'leave' | Onward
export type Onward = 'next' | 'right' | 'left' | 'down'

export type NoteTexts = {
  /** Answers the new ids, or null where it was refused. */
  add(drafts: Draft[]): Promise<string[] | null>
  edit(id: string, text: string): unknown
  remove(ids: string[]): void
  select(ids: string[]): void
}

/** px between a card and the next one made beside it. */
const BESIDE = 12

/**
 * Writing on cards in place. A new card is only a draft until it is committed: one left empty was never there, and
 * one that was refused comes back to be written anew, so that no word is lost.
 */
export class Writing {
  /** None while nothing is written: the field then waits for a letter. */
  target = $state.raw<Target | null>(null)
  text = $state('')
  /** Committed, and not yet among the cards. */
  pending = $state.raw<Draft[]>([])
  #refused: Draft[] = []
  /** The cards made last; selected once writing has come to rest. */
  #made: string[] = []
  #rests = false
  #notes: Notes
  #texts: NoteTexts

  constructor(notes: Notes, texts: NoteTexts) {
    this.#notes = notes
    this.#texts = texts
  }

  /** The card as it looks while it is written. */
  shown = $derived.by((): BoardNote | null => {
    const { target, text } = this
    if (!target) return null
    const note = 'id' in target ? this.#notes.byId.get(target.id) : undefined
    if ('id' in target) return note ? { ...note, text } : null
    return {
      id: 'draft',
      kind: 'note',
      text,
      x: target.at[0],
      y: target.at[1],
      colour: this.#colourOf(target.from),
    }
  })

  #colourOf = (from: string | null) => this.#notes.byId.get(from ?? '')?.colour ?? null

  /** A draft as a card, until its own card comes. */
  asNote = (draft: Draft, index: number): BoardNote => ({
    id: `pending-${index}`,
    kind: 'note',
    text: draft.text,
    x: draft.x,
    y: draft.y,
    colour: this.#colourOf(draft.from ?? null),
  })

  /** Writes on a card; what cannot be written shakes. */
  open(id: string, text = this.#notes.byId.get(id)?.text ?? '') {
    const note = this.#notes.byId.get(id)
    if (!writable(note)) return this.#notes.shake(note?.locked ? [id] : [])
    this.#made = []
    this.text = text
    this.target = { id }
  }

  /** Begins a card. */
  begin(at: At, text = '', from: string | null = null) {
    this.#rests = false
    this.text = text
    this.target = { at, from }
  }

  /** Leaves it as it was. */
  cancel() {
    this.target = null
    this.#rest()
  }

  #rest() {
    this.#rests = true
    if (this.#made.length) this.#texts.select(this.#made)
    this.#comeBack()
  }

  /** Commits, and goes on. */
  finish(then: Then) {
    const { target, shown } = this
    if (!target || !shown) return
    const text = this.text.trim()
    const box = this.#notes.boxAt([shown.x, shown.y], this.#notes.fits.get(shown.id))
    const from = 'id' in target ? target.id : target.from
    this.target = null
    if ('id' in target) this.#commit(target.id, text)
    else if (text) void this.#add({ text, x: target.at[0], y: target.at[1], from })
    const onward = text || 'id' in target
    if (then === 'leave') this.#comeBack()
    else if (then === 'stay' || !onward) this.#rest()
    else this.beside(box, then, from, 'at' in target)
  }

  /** Goes to the card beside a place, or begins one there. After a new card only another new one: who writes on writes no other. */
  beside(box: Box, way: Onward, from: string | null, fresh = false) {
    this.#rests = false
    if (way === 'next') return this.begin(this.#free(spot(box, 'right')), '', from)
    const at = spot(box, way)
    const there = fresh ? undefined : this.#there(at, from)
    if (there) return this.#texts.select([there])
    const open = this.#notes.hasRoom(at, this.#waiting())
    this.begin(open ? fine(toAxes(this.#notes.plot, at)) : this.#free(at), '', from)
  }

  #free(around: Point): At {
    return this.#notes.free(1, around, this.#waiting())[0] ?? [50, 50]
  }

  #waiting(): Box[] {
    return this.pending.map((draft) => this.#notes.boxAt([draft.x, draft.y], undefined))
  }

  /** The card that stands there already: it covers the place. */
  #there(at: Point, from: string | null): string | undefined {
    const near = ({ box }: { box: Box }) =>
      Math.abs(centre(box).x - at.x) < box.w * 0.6 && Math.abs(centre(box).y - at.y) < box.h * 0.6
    return this.#notes.things.find((thing) => thing.id !== from && near(thing))?.id
  }

  #commit(id: string, text: string) {
    const before = this.#notes.byId.get(id)?.text
    if (!text) this.#texts.remove([id])
    else if (text !== before) void this.#texts.edit(id, text)
  }

  async #add(draft: Draft) {
    this.pending = [...this.pending, draft]
    const ids = await this.#texts.add([draft]).catch(() => null)
    this.#made = ids ?? []
    if (ids && this.#rests && !this.target) this.#texts.select(ids)
    if (ids) return setTimeout(() => this.#settle(draft), ARRIVES)
    this.#settle(draft)
    this.#refused.push(draft)
    this.#comeBack()
  }

  #settle(draft: Draft) {
    this.pending = this.pending.filter((other) => other !== draft)
  }

  /** The cards were shown anew: drafts that are among them are drafts no more. */
  arrived() {
    if (!this.pending.length) return
    const standing = new Set(this.#notes.all.map((note) => `${note.x} ${note.y} ${note.text}`))
    this.pending = this.pending.filter(({ x, y, text }) => !standing.has(`${x} ${y} ${text}`))
  }

  #comeBack() {
    if (this.target) return
    const draft = this.#refused.shift()
    if (draft) this.begin([draft.x, draft.y], draft.text, draft.from ?? null)
  }
}

/** ms after which a card that was accepted must have come. */
const ARRIVES = 800

function spot(box: Box, way: Direction): Point {
  const middle = centre(box)
  const far = { x: box.w + BESIDE, y: box.h + BESIDE }
  if (way === 'left') return { x: middle.x - far.x, y: middle.y }
  if (way === 'right') return { x: middle.x + far.x, y: middle.y }
  return { x: middle.x, y: middle.y + (way === 'down' ? far.y : -far.y) }
}
