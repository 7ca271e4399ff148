import { expect, test } from 'vitest'
import { linesOf } from './lines'
import { readDate, readNumber } from './numbers'

test.each([
  ['1240', 1240],
  ['1,240', 1240],
  ['１２４０', 1240],
  ['−3.5', -3.5],
  ['40 %', 40],
  ['12a', null],
  ['', null],
])('the number %j', (text, expected) => {
  expect(readNumber(text)).toBe(expected)
})

test.each([
  ['2026-09-12', '2026-09-12'],
  ['2026/9/2', '2026-09-02'],
  ['2026年9月12日', '2026-09-12'],
  ['２０２６年９月１２日', '2026-09-12'],
  ['20260912', '2026-09-12'],
  ['9月12日', '2026-09-12'],
  ['2026-02-29', null],
  ['2026-13-01', null],
  ['soon', null],
])('the date %j', (text, expected) => {
  expect(readDate(text, '2026-11-22')).toBe(expected)
})

test('a pasted list gives one name a line, of a table its first filled column', () => {
  expect(linesOf('Orrin Rail\r\n\r\n  海岚汽车 \n\tTarn Glass\t12\n')).toEqual([
    'Orrin Rail',
    '海岚汽车',
    'Tarn Glass',
  ])
})
