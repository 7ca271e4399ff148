import { expect, test } from 'vitest'
import type { Thing } from './geometry'
import type { Dragging } from './gesture.svelte'
import { Keys } from './keys.svelte'
import { View } from './view.svelte'

/** Three things in a row on a board, and what the keys did there. */
function board(typed: boolean, chosen: string[] = []) {
  const things: Thing[] = ['a', 'b', 'c'].map((id, index) => ({
    id,
    box: { x: index * 100, y: 0, w: 50, h: 50 },
  }))
  const done: unknown[] = []
  let selected = new Set(chosen)
  const dragging: Dragging = {
    begin: (ids) => done.push(['begin', ids]) > 0,
    move: (by) => done.push(['move', by.x, by.y]),
    drop: () => done.push('drop'),
    cancel: () => done.push('cancel'),
  }
  const ground = {
    view: new View(),
    things: () => things,
    selected: () => selected,
    select: (ids: string[]) => {
      selected = new Set(ids)
    },
    dragging,
    origin: () => ({ x: 0, y: 0 }),
    follows: () => false,
  }
  const verbs = {
    fit: () => done.push('fit'),
    remove: (ids: string[]) => done.push(['remove', ids]),
    duplicate: (ids: string[]) => done.push(['duplicate', ids]),
    group: (ids: string[], on: boolean) => done.push(['group', ids, on]),
  }
  const keys = new Keys(
    ground,
    () => verbs,
    () => ({ x: 10, y: 8 }),
    () => typed,
  )
  const press = (key: string, more: KeyboardEventInit = {}) =>
    keys.press(new KeyboardEvent('keydown', { key, ...more }))
  return { keys, press, done, selected: () => [...selected] }
}

test('where letters are text, arrows move what is selected, and all steps of one holding are one move', () => {
  const { keys, press, done } = board(true, ['a'])
  press('ArrowRight')
  press('ArrowRight')
  press('ArrowUp', { shiftKey: true })
  keys.settle()
  expect(done).toEqual([['begin', ['a']], ['move', 10, 0], ['move', 20, 0], ['move', 20, -40], 'drop'])
})

test('Esc while arrows move puts it back; another key drops first', () => {
  const { press, done } = board(true, ['a'])
  press('ArrowLeft')
  press('Escape')
  press('ArrowLeft')
  press('Delete')
  expect(done.filter((what) => typeof what === 'string' || (what as string[])[0] === 'remove')).toEqual([
    'cancel',
    'drop',
    ['remove', ['a']],
  ])
})

test('there Ctrl with arrows goes from thing to thing, and letters are left alone', () => {
  const { press, done, selected } = board(true, ['a'])
  press('ArrowRight', { ctrlKey: true })
  expect(selected()).toEqual(['a'])
  press('ArrowRight', { ctrlKey: true, shiftKey: true })
  expect(selected()).toEqual(['a', 'b'])
  expect([press('f'), press('0'), press('0', { ctrlKey: true })]).toEqual([false, false, true])
  expect(done).toEqual(['fit'])
})

test('elsewhere arrows go and Ctrl with arrows moves', () => {
  const { press, done, selected } = board(false)
  press('ArrowRight')
  press('ArrowRight')
  expect(selected()).toEqual(['b'])
  press('ArrowDown', { ctrlKey: true, shiftKey: true })
  expect(done).toEqual([['begin', ['b']], ['move', 0, 80], 'drop'])
})

test('Ctrl D duplicates, Ctrl G groups, with Shift ungroups', () => {
  const { press, done } = board(false, ['a', 'b'])
  press('d', { ctrlKey: true })
  press('g', { metaKey: true })
  press('G', { ctrlKey: true, shiftKey: true })
  expect(done).toEqual([
    ['duplicate', ['a', 'b']],
    ['group', ['a', 'b'], true],
    ['group', ['a', 'b'], false],
  ])
})
