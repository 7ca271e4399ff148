import { expect, test } from 'vitest'
import { clockText, shareLeft } from './time'

test.each([
  [141_000, '2:21'],
  [60_000, '1:00'],
  [59_400, '1:00'],
  [0, '0:00'],
  [-400, '0:00'],
  [-12_300, '+0:12'],
  [-61_000, '+1:00'],
])('%i ms read %s', (ms, text) => {
  expect(clockText(ms)).toBe(text)
})

test('a step has all of its time at first and none at its end', () => {
  expect([shareLeft(100, 100), shareLeft(50, 100), shareLeft(-5, 100), shareLeft(5, 0)]).toEqual([
    1, 0.5, 0, 0,
  ])
})
