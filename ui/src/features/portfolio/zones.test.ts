import { expect, test } from 'vitest'
import type { MovesView, ZoneView } from '../../generated/types'
import { scenesOf } from './film'
import { bordersOf, roomOf, withBorder } from './zones'

const none = { minor: 0, currency: 'EUR', text: '€ 0', short: '€ 0' }
const zone = (key: string, area: ZoneView['area']): ZoneView => ({
  key,
  name: key,
  area,
  treat: '',
  tone: 'zone-main',
  count: 0,
  sum: none,
  flag: null,
  flagged: null,
  corner: '',
})
const four = [
  zone('main', [50, 60, 100, 100]),
  zone('secondary', [0, 60, 50, 100]),
  zone('passing', [50, 0, 100, 60]),
  zone('give-up', [0, 0, 50, 60]),
]

test('each border between zones is one handle, the rim is none', () => {
  expect(bordersOf(four)).toEqual([
    { axis: 0, at: 50 },
    { axis: 1, at: 60 },
  ])
})

test('moving a border moves it in every zone beside it, so that nothing gapes', () => {
  const areas = withBorder(four, { axis: 0, at: 50 }, 70).map((one) => one.area)
  expect(areas).toEqual([
    [70, 60, 100, 100],
    [0, 60, 70, 100],
    [70, 0, 100, 60],
    [0, 0, 70, 60],
  ])
  expect(roomOf(four, { axis: 1, at: 60 })).toEqual([1, 99])
})

test('scenes hold everything that stands, one for each day or the last of each month', () => {
  const moves: MovesView = {
    from: '2026-01-01',
    to: '2026-03-01',
    start: [{ id: 'a', at: [1, 1] }],
    frames: [
      { on_date: '2026-01-05', moves: [{ id: 'b', at: [2, 2] }] },
      { on_date: '2026-01-20', moves: [{ id: 'a', at: [9, 9] }] },
      { on_date: '2026-02-03', moves: [{ id: 'b', at: null }] },
    ],
    flows: [],
    stayed: 0,
  }
  expect(scenesOf(moves, 'day').map((scene) => [scene.on_date, [...scene.at.keys()].join()])).toEqual([
    ['2026-01-01', 'a'],
    ['2026-01-05', 'a,b'],
    ['2026-01-20', 'a,b'],
    ['2026-02-03', 'a'],
  ])
  expect(scenesOf(moves, 'month').map((scene) => scene.on_date)).toEqual([
    '2026-01-01',
    '2026-01-20',
    '2026-02-03',
  ])
  expect(scenesOf(moves, 'quarter')[1]?.at.get('a')).toEqual([9, 9])
})
