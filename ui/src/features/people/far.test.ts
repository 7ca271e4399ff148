import { expect, test } from 'vitest'
import { around, detailOf, MANY } from './far'

test('The smaller a map is drawn, the less of each box.', () => {
  expect([1, 0.5, 0.49, 0.22, 0.2].map(detailOf)).toEqual(['full', 'full', 'name', 'name', 'block'])
  expect(MANY.block).toBeLessThan(MANY.name)
})

test('A line is near where the box around its corners is.', () => {
  expect(around([[4, 9], [1, 2], [7, 3]])).toEqual({ x: 1, y: 2, w: 6, h: 7 })
})
