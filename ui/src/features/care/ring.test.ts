import { expect, test } from 'vitest'
import { arc, middle } from './ring'

test('The parts of a ring go round once, from the top.', () => {
  const parts = [0, 1, 2, 3].map((at) => middle(at, 4, 10))
  expect(parts.map(({ x, y }) => [Math.sign(Math.round(x)), Math.sign(Math.round(y))])).toEqual([[1, -1], [1, 1], [-1, 1], [-1, -1]])
  expect(arc(0, 4, 10)).toBe('M 0.30 -10.00 A 10 10 0 0 1 10.00 -0.30')
})
