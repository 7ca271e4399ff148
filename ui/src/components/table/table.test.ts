import { describe, expect, it } from 'vitest'
import { matching } from './choices'
import { type Column, type Load, sorted } from './column'
import { copied } from './copied'
import { Grid } from './grid.svelte'
import { PAGE, Pages, pagesOf } from './pages.svelte'
import { AtHand } from './source'
import { HEAD, step } from './steps'
import { bare, safe, tsv } from './tsv'
import { scrollTo, windowOf } from './window'

describe('the rows in view', () => {
  it('are those of the viewport with a margin, never beyond the list', () => {
    expect(windowOf(0, 560, 28, 10_000)).toEqual({ first: 0, end: 28 })
    expect(windowOf(2800, 560, 28, 10_000)).toEqual({ first: 92, end: 128 })
    expect(windowOf(279_440, 560, 28, 10_000)).toEqual({ first: 9972, end: 10_000 })
    expect(windowOf(0, 560, 28, 0)).toEqual({ first: 0, end: 0 })
  })

  it('still make sense when the list has become shorter than the scroll', () => {
    expect(windowOf(28_000, 560, 28, 5)).toEqual({ first: 5, end: 5 })
  })

  it('scroll no further than a row needs', () => {
    expect(scrollTo(3, 0, 560, 28)).toBe(0)
    expect(scrollTo(30, 0, 560, 28)).toBe(308)
    expect(scrollTo(2, 560, 560, 28)).toBe(56)
  })
})

describe('text for a spreadsheet', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+cmd|calc', "'+cmd|calc"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-danger', "'-danger"],
    ['＝HYPERLINK()', "'＝HYPERLINK()"],
    ['\t=1+1', "'=1+1"],
    ['−9,600.00', '-9,600.00'],
    ['-5 %', '-5 %'],
    ['two\nlines\there', 'two lines here'],
    ['12,480', '12,480'],
  ])('%j is written as %j', (text, written) => expect(safe(text)).toBe(written))

  it('stands under its headings', () => {
    const columns: Column<{ id: string; name: string; amount: string }>[] = [
      { key: 'name', title: 'Name', width: 100, text: (row) => row.name },
      {
        key: 'amount',
        title: 'Amount',
        width: 80,
        text: (row) => row.amount,
        copy: (row) => bare(row.amount),
      },
    ]
    expect(copied(columns, [{ id: '1', name: '=Linden', amount: '¥ −9,600.00' }])).toBe(
      "Name\tAmount\n'=Linden\t-9,600.00",
    )
  })

  it('has one line a row', () => expect(tsv([['a', 'b\nc'], ['d']])).toBe('a\tb c\nd'))
})

describe('where one stands in a table', () => {
  it('is a column, also where others come before it', () => {
    const column = (key: string): Column<{ id: string }> => ({ key, title: key, width: 80, text: (row) => row.id })
    let columns = [column('name'), column('zone')]
    const grid = new Grid<{ id: string }>({
      columns: () => columns,
      source: () => new AtHand([{ id: 'a' }]),
      selected: () => [],
      select: () => {},
      open: undefined,
      sort: () => {},
      widen: () => {},
      page: () => 10,
      reveal: () => {},
    })
    grid.go({ row: 0, column: 1 })
    columns = [column('name'), column('tier'), column('zone')]
    grid.follow()
    expect(grid.column?.key).toBe('zone')
    columns = [column('name')]
    grid.follow()
    expect(grid.active).toEqual({ row: 0, column: 0 })
  })
})

describe('moving in the grid', () => {
  const size = { rows: 100, columns: 4, page: 20 }
  const plain = { ctrl: false, shift: false }
  it.each([
    ['ArrowDown', plain, { row: 0, column: 0 }, { row: 1, column: 0 }],
    ['ArrowUp', plain, { row: 0, column: 2 }, { row: HEAD, column: 2 }],
    ['ArrowDown', plain, { row: HEAD, column: 2 }, { row: 0, column: 2 }],
    ['PageUp', plain, { row: 5, column: 1 }, { row: 0, column: 1 }],
    ['PageDown', plain, { row: 90, column: 1 }, { row: 99, column: 1 }],
    ['End', { ctrl: true, shift: false }, { row: 3, column: 1 }, { row: 99, column: 3 }],
    ['Home', plain, { row: 3, column: 3 }, { row: 3, column: 0 }],
    ['Tab', plain, { row: 3, column: 3 }, { row: 4, column: 0 }],
    ['Tab', { ctrl: false, shift: true }, { row: 3, column: 0 }, { row: 2, column: 3 }],
  ])('%s %j from %j leads to %j', (key, modifiers, from, to) => {
    expect(step(from, { key, ...modifiers }, size)).toEqual(to)
  })

  it('leaves the grid with Tab at its end', () => {
    expect(step({ row: 99, column: 3 }, { key: 'Tab', ...plain }, size)).toBeNull()
  })
})

describe('rows fetched by pages', () => {
  const asked: number[] = []
  const load: Load<{ id: string }> = async ({ offset, limit }) => {
    asked.push(offset)
    const rows = Array.from({ length: limit }, (_, index) => ({ id: `row ${offset + index}` }))
    return { rows, total: 10_000 }
  }

  it('fetches each page in view once, and none beside it', async () => {
    const pages = new Pages(load, { key: 'name', descending: false })
    await pages.need(4_990, 5_020)
    await pages.need(5_000, 5_030)
    expect(asked).toEqual([4_900, 5_000])
    expect(pages.at(5_010)?.id).toBe('row 5010')
    expect(pages.at(0)).toBeUndefined()
    expect(pages.total).toBe(10_000)
    expect(
      pages
        .here()
        .map((row) => row.id)
        .slice(99, 101),
    ).toEqual(['row 4999', 'row 5000'])
  })

  it('asks anew after a change and drops the answer that came too late', async () => {
    const answers: ((total: number) => void)[] = []
    const slow: Load<{ id: string }> = () =>
      new Promise((resolve) => answers.push((total) => resolve({ rows: [{ id: `of ${total}` }], total })))
    const pages = new Pages(slow, { key: 'name', descending: false })
    const before = pages.need(0, 1)
    pages.refresh()
    const after = pages.need(0, 1)
    answers[1]?.(2)
    answers[0]?.(1)
    await Promise.all([before, after])
    expect(pages.total).toBe(2)
    expect(pages.at(0)?.id).toBe('of 2')
  })

  it('knows which pages a stretch of rows touches', () => {
    expect(pagesOf(0, 1)).toEqual([0])
    expect(pagesOf(PAGE - 1, PAGE + 1)).toEqual([0, 1])
  })
})

describe('rows at hand', () => {
  const columns: Column<{ id: string; price: number | null }>[] = [
    {
      key: 'price',
      title: 'Price',
      width: 80,
      text: (row) => String(row.price ?? ''),
      order: (row) => row.price,
    },
  ]
  const rows = [
    { id: 'a', price: 20 },
    { id: 'b', price: null },
    { id: 'c', price: 3 },
  ]
  it.each([
    [false, ['c', 'a', 'b']],
    [true, ['a', 'c', 'b']],
  ])('are sorted with the empty ones last (descending: %s)', (descending, ids) => {
    expect(sorted(rows, columns, { key: 'price', descending }).map((row) => row.id)).toEqual(ids)
  })
})

it('narrows choices at hand by what is typed', async () => {
  const choices = [
    { id: '1', name: 'Gao Yan' },
    { id: '2', name: 'Lin Man' },
  ]
  expect(await matching(choices, 'man', null)).toEqual([{ id: '2', name: 'Lin Man' }])
})
