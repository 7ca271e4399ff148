import { expect, test } from 'vitest'
import { fileName, joinPath } from './files'
import { ago, date, month, shortDate } from './format'
import { highlight } from './highlight'
import { speak } from './text'
import { themeFor } from './theme'

test.each([
  ['en', '12 Sep 2026', '12 Sep', 'Sep 2026', '3 days ago'],
  ['zh-Hans', '2026年9月12日', '9月12日', '2026年9月', '3天前'],
  ['zh-Hant', '2026年9月12日', '9月12日', '2026年9月', '3 天前'],
])('dates in %s', (code, full, short, whole, past) => {
  speak(code)
  expect(date('2026-09-12')).toBe(full)
  expect(shortDate('2026-09-12', '2026-11-22')).toBe(short)
  expect(shortDate('2026-09-12', '2027-01-02')).toBe(full)
  expect(month('2026-09')).toBe(whole)
  expect(ago('2026-09-12T10:00:00Z', Date.UTC(2026, 8, 15, 10))).toBe(past)
})

test('what is no date is shown as it came', () => {
  expect([date('soon'), date(null)]).toEqual(['soon', ''])
})

test('the typed part of a name is marked; pinyin marks nothing', () => {
  expect(highlight('Orrin Rail', 'rail')).toEqual([
    { text: 'Orrin ', hit: false },
    { text: 'Rail', hit: true },
  ])
  expect(highlight('海岚汽车', 'hlqc')).toEqual([{ text: '海岚汽车', hit: false }])
})

test('a file name holds nothing a file system refuses', () => {
  speak('en')
  expect(fileName(' Linden: "North/South". ')).toBe('Linden North South')
  expect(fileName('***')).toBe('Accounts')
  expect(joinPath('C:\\Users\\Lin', 'a')).toBe('C:\\Users\\Lin\\a')
  expect(joinPath('/home/lin/', 'a')).toBe('/home/lin/a')
})

test('the theme follows the system unless chosen', () => {
  expect([
    themeFor(null, true),
    themeFor(null, false),
    themeFor('projector', true),
    themeFor('plaid', true),
  ]).toEqual(['dark', 'light', 'projector', 'dark'])
})
