import { expect, test, vi } from 'vitest'
import type { Point, Thing } from './geometry'
import { type Dragging, Gesture } from './gesture.svelte'
import { View } from './view.svelte'

/** A board of three things in a row, and what was done on it. */
function board(chosen: string[] = []) {
  const view = new View()
  view.resize(400, 300)
  const things: Thing[] = ['a', 'b', 'c'].map((id, index) => ({
    id,
    box: { x: index * 100, y: 0, w: 50, h: 50 },
  }))
  let selected = new Set(chosen)
  const done: unknown[] = []
  const dragging: Dragging = {
    begin: (ids) => {
      done.push(['begin', ids])
      return true
    },
    move: (by) => void done.push(['move', by]),
    drop: () => void done.push('drop'),
    cancel: () => void done.push('cancel'),
  }
  const gesture = new Gesture({
    view,
    things: () => things,
    selected: () => selected,
    select: (ids) => {
      selected = new Set(ids)
    },
    dragging,
    origin: () => ({ x: 0, y: 0 }),
    follows: () => false,
  })
  return { view, gesture, done, selected: () => [...selected] }
}

/** A pointer at a spot, over a thing or over nothing. */
function pointer(at: Point, thing: string | null = null, more: Partial<PointerEvent> = {}) {
  const target = document.createElement('div')
  if (thing) target.setAttribute('data-thing', thing)
  const currentTarget = { setPointerCapture: () => {} }
  return {
    pointerId: 1,
    button: 0,
    clientX: at.x,
    clientY: at.y,
    target,
    currentTarget,
    ...more,
  } as unknown as PointerEvent
}

test('a click selects one, Shift adds and takes out, a click on nothing lets go', () => {
  const { gesture, selected } = board()
  const click = (thing: string | null, shiftKey = false) => {
    gesture.down(pointer({ x: 10, y: 10 }, thing, { shiftKey }))
    gesture.up(pointer({ x: 10, y: 10 }))
  }
  click('a')
  expect(selected()).toEqual(['a'])
  click('b', true)
  expect(selected()).toEqual(['a', 'b'])
  click('a', true)
  expect(selected()).toEqual(['b'])
  click(null)
  expect(selected()).toEqual([])
})

test('a drag takes the whole selection along, the thing held first, and drops once', () => {
  const { gesture, done } = board(['a', 'b'])
  gesture.down(pointer({ x: 110, y: 10 }, 'b'))
  gesture.move(pointer({ x: 140, y: 30 }))
  gesture.up(pointer({ x: 140, y: 30 }))
  expect(done).toEqual([['begin', ['b', 'a']], ['move', { x: 30, y: 20 }], 'drop'])
})

test('a drag of something not selected takes only that, and selects it after the drop', () => {
  const { gesture, done, selected } = board(['a'])
  gesture.down(pointer({ x: 210, y: 10 }, 'c'))
  gesture.move(pointer({ x: 240, y: 10 }))
  expect(selected()).toEqual(['a'])
  gesture.up(pointer({ x: 240, y: 10 }))
  expect(done[0]).toEqual(['begin', ['c']])
  expect(selected()).toEqual(['c'])
})

test('a cancelled drag is put back and drops nothing', () => {
  const { gesture, done } = board()
  gesture.down(pointer({ x: 10, y: 10 }, 'a'))
  gesture.move(pointer({ x: 60, y: 10 }))
  gesture.cancel()
  gesture.up(pointer({ x: 60, y: 10 }))
  expect(done.at(-1)).toBe('cancel')
  expect(done).not.toContain('drop')
})

test('Shift and a drag over nothing selects what the frame meets', () => {
  vi.stubGlobal('requestAnimationFrame', () => 1)
  const { gesture, selected } = board()
  gesture.down(pointer({ x: 60, y: 80 }, null, { shiftKey: true }))
  gesture.move(pointer({ x: 220, y: 20 }, null, { shiftKey: true }))
  gesture.up(pointer({ x: 220, y: 20 }))
  expect(selected()).toEqual(['b', 'c'])
  vi.unstubAllGlobals()
})

test('a drag over nothing pans, and zooming keeps the point under the pointer', () => {
  const { gesture, view } = board()
  gesture.down(pointer({ x: 60, y: 80 }))
  gesture.move(pointer({ x: 90, y: 100 }))
  gesture.up(pointer({ x: 90, y: 100 }))
  expect([view.x, view.y]).toEqual([30, 20])
  const before = view.toBoard({ x: 200, y: 100 })
  view.zoomAt({ x: 200, y: 100 }, 1.5)
  const after = view.toBoard({ x: 200, y: 100 })
  expect(after.x).toBeCloseTo(before.x)
  expect(after.y).toBeCloseTo(before.y)
})
