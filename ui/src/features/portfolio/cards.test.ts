import { afterEach, expect, test, vi } from 'vitest'
import type { MatrixCard, MatrixView } from '../../generated/types'
import { Cards } from './cards.svelte'

const card = (id: string, x: number | null, y: number | null): MatrixCard => ({
  id,
  kind: 'account',
  name: id,
  detail: '',
  account: null,
  owner: null,
  drawn: null,
  computed: null,
  scores: [null, null],
  by_hand: false,
  locked: false,
  tone: '',
  sign: '',
  level: null,
  amount: null,
  category: null,
  x,
  y,
  zone: null,
  disc: 8,
  ring: 12,
  matches: true,
  label: null,
  before: null,
})
const axis = { title: '', low: '', high: '', scorecard: null, scale: null, bands: [] }
const view = (cards: MatrixCard[], tray: MatrixCard[] = []): MatrixView => ({
  key: 'portfolio',
  title: '',
  x: axis,
  y: axis,
  zones: [],
  cards,
  tray,
  tray_total: tray.length,
  context: null,
  places: ['account'],
  cells: [],
  legend: [],
  options: { shows: {}, measures: [], colours: [], labels: [] },
  risk: null,
  over: null,
  computes: false,
  changed: false,
})

/** Cards on a plot where one unit is 10 px wide and 5 px high, before a host that answers as told. */
function laid(matrix: MatrixView, answer: { status: number; body: unknown }) {
  const sent: unknown[] = []
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    sent.push(JSON.parse(body).request)
    return new Response(JSON.stringify(answer.body), { status: answer.status })
  })
  const cards = new Cards()
  cards.show(matrix)
  cards.plot = { x: 0, y: 0, w: 1000, h: 500 }
  return { cards, sent }
}
const accepted = {
  status: 200,
  body: { value: {}, changed: { seq: 1, tables: [], steps: { undo: null, redo: null } } },
}
const refused = { status: 422, body: { code: 'refused', message: 'Not now.' } }
const written = () => new Promise((done) => setTimeout(done))

afterEach(() => vi.unstubAllGlobals())

test('dropping several cards writes all their places in one command, whole values, distances kept', async () => {
  const { cards, sent } = laid(view([card('a', 20, 40), card('b', 30, 50)]), accepted)
  cards.begin(['a', 'b'])
  cards.move({ x: 104, y: -52 })
  cards.drop()
  await written()
  expect(sent).toEqual([
    {
      matrix: 'portfolio',
      moves: [
        { id: 'a', at: [30, 50] },
        { id: 'b', at: [40, 60] },
      ],
      why: null,
    },
  ])
})

test('at the edge the whole group stops, so that no card leaves the plot or its distance', () => {
  const { cards } = laid(view([card('a', 80, 40), card('b', 95, 50)]), accepted)
  cards.begin(['a', 'b'])
  cards.move({ x: 400, y: 0 })
  expect([...cards.targets]).toEqual([
    ['a', [85, 40]],
    ['b', [100, 50]],
  ])
})

test('a dropped card stands at its new place at once, and goes back where the drop is refused', async () => {
  const { cards } = laid(view([card('a', 20, 40)]), refused)
  cards.begin(['a'])
  cards.move({ x: 100, y: 0 })
  cards.drop()
  const [a] = cards.placed
  expect(a && cards.at(a)).toEqual([30, 40])
  await written()
  expect(a && cards.at(a)).toEqual([20, 40])
})

test('Esc leaves everything as it was and writes nothing', async () => {
  const { cards, sent } = laid(view([card('a', 20, 40)]), accepted)
  cards.begin(['a'])
  cards.move({ x: 100, y: 0 })
  cards.cancel()
  await written()
  expect(sent).toEqual([])
  expect(cards.dragged).toEqual([])
})

test('cards out of the tray land side by side where the pointer is, and only on the plot', async () => {
  const { cards, sent } = laid(view([], [card('a', null, null), card('b', null, null)]), accepted)
  cards.beginFromTray(['a', 'b'])
  cards.hover({ x: 500, y: 250 }, true)
  cards.drop()
  await written()
  expect(sent).toEqual([
    {
      matrix: 'portfolio',
      moves: [
        { id: 'a', at: [50, 50] },
        { id: 'b', at: [53, 47] },
      ],
      why: null,
    },
  ])
  cards.beginFromTray(['a'])
  cards.hover({ x: 500, y: 900 }, false)
  cards.drop()
  await written()
  expect(sent).toHaveLength(1)
})

test('dropping on the tray takes the cards off, which undo brings back in one step', async () => {
  const { cards, sent } = laid(view([card('a', 20, 40), card('b', 30, 50)]), accepted)
  cards.begin(['a', 'b'])
  cards.move({ x: 0, y: 400 }, { x: 200, y: 580 })
  cards.drop()
  await written()
  expect(sent).toEqual([
    {
      matrix: 'portfolio',
      moves: [
        { id: 'a', at: null },
        { id: 'b', at: null },
      ],
      why: null,
    },
  ])
})

test('a card snaps to the middle of another while it is dragged by hand, and guides show it', () => {
  const { cards } = laid(view([card('a', 20, 40), card('b', 60, 70)]), accepted)
  cards.begin(['a'])
  cards.move({ x: 396, y: -40 }, null, { copy: false, free: false })
  expect([...cards.targets]).toEqual([['a', [60, 48]]])
  expect(cards.guides).toMatchObject([{ axis: 'x', at: 600 }])
  cards.move({ x: 412, y: -40 }, null, { copy: false, free: true })
  expect([[...cards.targets], cards.guides]).toEqual([[['a', [61, 48]]], []])
})

test('aligning brings the middles in line, in one command', async () => {
  const { cards, sent } = laid(view([card('a', 20, 40), card('b', 30, 70), card('c', 60, 90)]), accepted)
  cards.align(['a', 'b', 'c'], 'across')
  await written()
  expect(sent).toEqual([{ matrix: 'portfolio', moves: [{ id: 'b', at: [40, 70] }], why: null }])
})
