import { describe, expect, test } from 'vitest'
import { type Box, meets, type Thing } from '../geometry'
import { type Alignment, align } from './align'
import { edgeSpeed } from './edge'
import { duplicateOffset, freePlaces } from './free'
import { isGroup, withGroups } from './group'
import { MOST_PASTED, readPaste } from './paste'
import { snap } from './snap'

describe('paste', () => {
  test.each<[string, string, string[][]]>([
    [
      'a list is a row a line, blank ones left out',
      'Spares\r\n\n  Energy \rTraining',
      [['Spares'], ['Energy'], ['Training']],
    ],
    [
      'columns of a spreadsheet are cells',
      'Spares\tBody\t260\nEnergy\t\t90',
      [
        ['Spares', 'Body', '260'],
        ['Energy', '', '90'],
      ],
    ],
    ['a quoted cell may hold lines, tabs and quotes', '"two\nlines"\t"a ""b"""', [['two\nlines', 'a "b"']]],
    ['a quote inside plain text is text', '"Fast" they said\nit"s', [['"Fast" they said'], ['it"s']]],
    ['a quote that never closes is text', '"open\nnext', [['"open'], ['next']]],
    ['bullets go when every line has one', '- one\n• two\n3. three', [['one'], ['two'], ['three']]],
    ['numbers that are part of what is said stay', '3. quarter\nall year', [['3. quarter'], ['all year']]],
    ['a Chinese list', '1、备件\n2、培训', [['备件'], ['培训']]],
    ['nothing', ' \n\t\n', []],
  ])('%s', (_, text, rows) => {
    expect(readPaste(text)).toEqual({ rows, left: 0 })
  })

  test('rows beyond the most are left out, and counted', () => {
    const { rows, left } = readPaste(
      Array.from({ length: MOST_PASTED + 7 }, (_, index) => `row ${index}`).join('\n'),
    )
    expect([rows.length, left]).toEqual([MOST_PASTED, 7])
  })
})

describe('free places', () => {
  const field: Box = { x: 0, y: 0, w: 1000, h: 600 }
  const size = { w: 100, h: 80 }
  const box = ({ x, y }: { x: number; y: number }): Box => ({ x: x - 50, y: y - 40, w: 100, h: 80 })
  const inside = ({ x, y }: { x: number; y: number }) => x >= 50 && x <= 950 && y >= 40 && y <= 560

  test('thirty new cards hide neither each other nor what is there, and stay inside', () => {
    const taken = [box({ x: 120, y: 90 }), box({ x: 517, y: 311 })]
    const boxes = freePlaces(30, size, { x: 500, y: 300 }, taken, field)
    expect(boxes.every(inside)).toBe(true)
    const all = [...taken, ...boxes.map(box)]
    const hiding = all.flatMap((a, i) =>
      all.slice(i + 1).filter((b) => meets({ ...a, x: a.x + 1, y: a.y + 1, w: 98, h: 78 }, b)),
    )
    expect(hiding).toEqual([])
  })
  test('one goes exactly to the point where it is free', () => {
    expect(freePlaces(1, size, { x: 333, y: 222 }, [], field)).toEqual([{ x: 333, y: 222 }])
  })
  test('they come in reading order, and the same question has the same answer', () => {
    const places = freePlaces(9, size, { x: 500, y: 300 }, [], field)
    expect(places).toEqual(places.toSorted((a, b) => a.y - b.y || a.x - b.x))
    expect(freePlaces(9, size, { x: 500, y: 300 }, [], field)).toEqual(places)
  })
  test('ten thousand are piled where there is no room, all inside', () => {
    const places = freePlaces(10_000, size, { x: 500, y: 300 }, [], field)
    expect([places.length, places.every(inside)]).toEqual([10_000, true])
  })
  test('a duplicate keeps inside the field', () => {
    expect(duplicateOffset({ x: 10, y: 10, w: 100, h: 80 }, field)).toEqual({ x: 16, y: 16 })
    expect(duplicateOffset({ x: 895, y: 515, w: 100, h: 80 }, field)).toEqual({ x: -16, y: -16 })
  })
})

describe('align', () => {
  const thing = (id: string, x: number, y: number, w = 100, h = 80): Thing => ({ id, box: { x, y, w, h } })
  const three = [thing('a', 0, 0), thing('b', 130, 20, 50), thing('c', 400, 90)]
  const after = (how: Alignment) => {
    const ways = align(three, how)
    return three.map(({ id, box }) => [box.x + (ways.get(id)?.x ?? 0), box.y + (ways.get(id)?.y ?? 0)])
  }
  test.each<[Alignment, number[][]]>([
    [
      'left',
      [
        [0, 0],
        [0, 20],
        [0, 90],
      ],
    ],
    [
      'centre',
      [
        [200, 0],
        [225, 20],
        [200, 90],
      ],
    ],
    [
      'right',
      [
        [400, 0],
        [450, 20],
        [400, 90],
      ],
    ],
    [
      'top',
      [
        [0, 0],
        [130, 0],
        [400, 0],
      ],
    ],
    [
      'middle',
      [
        [0, 45],
        [130, 45],
        [400, 45],
      ],
    ],
    [
      'bottom',
      [
        [0, 90],
        [130, 90],
        [400, 90],
      ],
    ],
    [
      'across',
      [
        [0, 0],
        [225, 20],
        [400, 90],
      ],
    ],
    [
      'down',
      [
        [0, 0],
        [130, 45],
        [400, 90],
      ],
    ],
  ])('%s', (how, places) => {
    expect(after(how)).toEqual(places)
  })
  test('what stays is left out, and two cannot be distributed', () => {
    expect([...align(three, 'left').keys()]).toEqual(['b', 'c'])
    expect(align(three.slice(0, 2), 'across').size).toBe(0)
  })
})

describe('snap', () => {
  const extent: Box = { x: 0, y: 0, w: 1000, h: 600 }
  const lines = { x: [500], y: [300], extent }
  const other: Box = { x: 200, y: 100, w: 100, h: 80 }

  test('the nearest edge or middle within reach counts, each way for itself', () => {
    const { by, guides } = snap({ x: 204, y: 400, w: 60, h: 40 }, [other], lines, 6)
    expect(by).toEqual({ x: -4, y: 0 })
    expect(guides).toEqual([{ axis: 'x', at: 200, from: 100, to: 440 }])
  })
  test('the middle snaps to the lines of the field, whose guide runs through all of it', () => {
    const { by, guides } = snap({ x: 447, y: 20, w: 100, h: 80 }, [], lines, 6)
    expect(by).toEqual({ x: 3, y: 0 })
    expect(guides).toEqual([{ axis: 'x', at: 500, from: 0, to: 600 }])
  })
  test('cards of one size share one guide, through their middles', () => {
    const { guides } = snap({ x: 203, y: 400, w: 100, h: 80 }, [other], lines, 6)
    expect(guides).toEqual([{ axis: 'x', at: 250, from: 100, to: 480 }])
  })
  test('beyond reach nothing happens', () => {
    expect(snap({ x: 320, y: 400, w: 60, h: 40 }, [other], lines, 6)).toEqual({
      by: { x: 0, y: 0 },
      guides: [],
    })
  })
})

test('one of a group brings all of it, and only a whole group is one', () => {
  const things = [{ id: 'a', group: 'g' }, { id: 'b' }, { id: 'c', group: 'g' }, { id: 'd', group: null }]
  expect(withGroups(['b', 'a'], things)).toEqual(['b', 'a', 'c'])
  expect([isGroup(['a', 'c'], things), isGroup(['a', 'b'], things), isGroup(['b', 'd'], things)]).toEqual([
    true,
    false,
    false,
  ])
})

test('at its edge a board moves along, faster the nearer, and not in the middle', () => {
  const size = { width: 800, height: 600 }
  expect(edgeSpeed({ x: 400, y: 300 }, size)).toEqual({ x: 0, y: 0 })
  expect(edgeSpeed({ x: -50, y: 600 }, size)).toEqual({ x: 900, y: -900 })
  expect(edgeSpeed({ x: 10, y: 300 }, size).x).toBeGreaterThan(edgeSpeed({ x: 30, y: 300 }, size).x)
})
