import { expect, test } from 'vitest'
import { moved } from './ranked'

test('one is put where another stands, up and down', () => {
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b'])
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c'])
  expect(moved(['a'], 3, 0)).toEqual(['a'])
})
