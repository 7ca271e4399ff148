import { expect, test } from 'vitest'
import { inReadingOrder, neighbour, type Thing, thingAt } from './geometry'

const thing = (id: string, x: number, y: number): Thing => ({ id, box: { x, y, w: 20, h: 20 } })
const grid = [thing('a', 0, 0), thing('b', 100, 4), thing('c', 0, 100), thing('d', 100, 96)]

test('arrows go to the next thing in their direction and stop at the rim', () => {
  const from = grid[0] as Thing
  expect(neighbour(grid, from, 'right')?.id).toBe('b')
  expect(neighbour(grid, from, 'down')?.id).toBe('c')
  expect(neighbour(grid, from, 'left')).toBeUndefined()
})

test('reading order goes by rows, then from left to right', () => {
  expect(inReadingOrder(grid.toReversed(), 40).map((t) => t.id)).toEqual(['a', 'b', 'c', 'd'])
})

test('the thing on top is the one pointed at, and those being dragged are not in the way', () => {
  const stack = [thing('under', 0, 0), thing('over', 5, 5)]
  expect(thingAt(stack, { x: 10, y: 10 })?.id).toBe('over')
  expect(thingAt(stack, { x: 10, y: 10 }, new Set(['over']))?.id).toBe('under')
})
