import { expect, test, vi } from 'vitest'
import { BY_KEYS } from '../gesture.svelte'
import { View } from '../view.svelte'
import type { BoardNote, Draft, Place } from './note'
import { Notes } from './notes.svelte'
import { Writing } from './writing.svelte'

const note = (id: string, x: number, y: number, more: Partial<BoardNote> = {}): BoardNote => ({
  id,
  kind: 'note',
  text: id,
  x,
  y,
  ...more,
})
const BY_HAND = { copy: false, free: false }
const COPY = { copy: true, free: false }

/** Cards on a plot of 1000 by 800 px, so that 10 px across and 8 px up are one on the axes, and what was asked for. */
function board(all: BoardNote[], accepts = true) {
  const view = new View()
  view.resize(1100, 900)
  const done: unknown[] = []
  const notes = new Notes(view, {
    move: async (places: Place[]) => {
      done.push(['move', places])
      return accepts ? {} : null
    },
    duplicate: (copies: Place[]) => done.push(['copy', copies]),
    locked: (ids) => done.push(['locked', ids]),
  })
  notes.show(all)
  notes.plot = { x: 0, y: 0, w: 1000, h: 800 }
  return { notes, done }
}
const settled = () => new Promise((done) => setTimeout(done))

test('a group moves as one, in one step, and keeps its distances at the edge', () => {
  const { notes, done } = board([
    note('a', 50, 50, { group: 'g' }),
    note('b', 90, 60, { group: 'g' }),
    note('c', 10, 10),
  ])
  expect(notes.begin(['a'], BY_HAND)).toBe(true)
  notes.move({ x: 400, y: 0 }, null, BY_KEYS)
  notes.drop()
  expect(done).toEqual([
    [
      'move',
      [
        { id: 'a', x: 60, y: 50 },
        { id: 'b', x: 100, y: 60 },
      ],
    ],
  ])
})

test('a locked card does not move and says so; of a selection the others go', () => {
  const { notes, done } = board([note('a', 50, 50, { locked: true }), note('b', 80, 20)])
  expect(notes.begin(['a'], BY_HAND)).toBe(false)
  expect(notes.begin(['b', 'a'], BY_HAND)).toBe(true)
  notes.move({ x: -100, y: 0 }, null, BY_KEYS)
  notes.drop()
  expect(done).toEqual([
    ['locked', ['a']],
    ['move', [{ id: 'b', x: 70, y: 20 }]],
  ])
})

test('with Alt a copy goes and the original stays', () => {
  const { notes, done } = board([note('a', 20, 80)])
  notes.begin(['a'], COPY)
  notes.move({ x: 300, y: 90 }, null, BY_KEYS)
  notes.drop()
  expect(done).toEqual([['copy', [{ id: 'a', x: 50, y: 68.8 }]]])
})

test('a card snaps to the middle of another, and not where that is not wanted', () => {
  const { notes } = board([note('a', 20, 80), note('b', 60, 40)])
  notes.begin(['a'], BY_HAND)
  notes.move({ x: 397, y: 100 }, null, BY_HAND)
  expect([notes.target?.[0], notes.guides.length]).toEqual([60, 1])
  notes.move({ x: 397, y: 100 }, null, { copy: false, free: true })
  expect([notes.target?.[0], notes.guides]).toEqual([59.7, []])
})

test('what is dropped stands there at once, and springs back when it is refused', async () => {
  const { notes } = board([note('a', 20, 80)], false)
  notes.begin(['a'], BY_HAND)
  notes.move({ x: 100, y: 0 }, null, BY_KEYS)
  notes.drop()
  expect(notes.at(note('a', 20, 80))).toEqual([30, 80])
  await settled()
  expect(notes.at(note('a', 20, 80))).toEqual([20, 80])
})

test('a card is drawn inside the plot wherever its value is', () => {
  const { notes } = board([note('a', 0, 100)])
  expect(notes.box('a')).toEqual({ x: 0, y: 0, w: 136, h: 82 })
})

test('cards are aligned by what is drawn, in one step, the locked one left alone', () => {
  const { notes, done } = board([note('a', 20, 80), note('b', 40, 60), note('c', 60, 20, { locked: true })])
  notes.align(['a', 'b', 'c'], 'left')
  expect(done).toEqual([['move', [{ id: 'b', x: 20, y: 60 }]]])
})

/** A board that is written on, and what was asked for. */
function written(all: BoardNote[], accepts = true) {
  const { notes } = board(all)
  const done: unknown[] = []
  const writing = new Writing(notes, {
    add: async (drafts: Draft[]) => {
      done.push(['add', drafts.map(({ text, x, y }) => [text, x, y])])
      return accepts ? ['new'] : null
    },
    edit: (id, text) => done.push(['edit', id, text]),
    remove: (ids) => done.push(['remove', ids]),
    select: (ids) => done.push(['select', ids]),
  })
  return { notes, writing, done }
}

test('Tab writes beside, Ctrl and Enter below, each a card of its own', () => {
  const { writing, done } = written([])
  writing.begin([30, 50])
  writing.text = 'one'
  writing.finish('right')
  writing.text = 'two'
  writing.finish('down')
  writing.text = '  '
  writing.finish('stay')
  expect(done).toEqual([
    ['add', [['one', 30, 50]]],
    ['add', [['two', 44.8, 50]]],
  ])
  expect(writing.target).toBe(null)
})

test('where a card stands already, going beside goes to it', () => {
  const { notes, writing, done } = written([note('a', 30, 50), note('b', 45, 51)])
  writing.open('a')
  writing.finish('right')
  expect([notes.byId.has('b'), done, writing.target]).toEqual([true, [['select', ['b']]], null])
})

test('after a new card comes a new one, wherever others stand', () => {
  const { writing, done } = written([note('b', 45, 51)])
  writing.begin([30, 50])
  writing.text = 'one'
  writing.finish('right')
  expect(done).toEqual([['add', [['one', 30, 50]]]])
  expect(writing.target).toMatchObject({ at: expect.anything() })
})

test('emptied means gone, unchanged means nothing, Esc means as it was', () => {
  const { writing, done } = written([note('a', 30, 50)])
  writing.open('a')
  writing.finish('stay')
  writing.text = 'never'
  writing.open('a', 'typed')
  writing.cancel()
  expect(done).toEqual([])
  writing.open('a', '')
  writing.finish('stay')
  expect(done).toEqual([['remove', ['a']]])
})

test('a refused card comes back with its words', async () => {
  const { writing } = written([], false)
  writing.begin([30, 50])
  writing.text = 'kept'
  writing.finish('stay')
  expect(writing.pending.map((draft) => draft.text)).toEqual(['kept'])
  await settled()
  expect([writing.pending, writing.text, writing.target]).toEqual([[], 'kept', { at: [30, 50], from: null }])
})

test('what is locked or stands for something else is not written on', () => {
  vi.useFakeTimers()
  const { notes, writing } = written([
    note('a', 30, 50, { locked: true }),
    note('u', 60, 50, { kind: 'unit' }),
  ])
  writing.open('a')
  writing.open('u')
  expect([writing.target, [...notes.shaken]]).toEqual([null, ['a']])
  vi.useRealTimers()
})
