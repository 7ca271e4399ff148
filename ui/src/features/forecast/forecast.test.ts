import { describe, expect, it } from 'vitest'
import { oneOf, percentOf, periodOf, WAYS } from './address'
import { figures } from './figures'
import { nextMark } from './marks'
import { addMonths, periodsOf } from './period'
import { fileName, inTheme } from './picture'
import { safeSvg } from './svg'

const svg = (inside: string, on = '') => `<svg xmlns="http://www.w3.org/2000/svg" ${on}>${inside}</svg>`
const shown = (inside: string) => safeSvg(svg(inside))?.innerHTML ?? ''

describe('a chart put into the page', () => {
  it('keeps shapes, words, patterns and clips', () => {
    const drawn = shown(
      '<defs><pattern id="h" width="4" height="4"><path d="M0 4L4 0" stroke="#123"/></pattern></defs>' +
        '<g transform="translate(4 4)"><rect x="1" y="2" width="3" height="4" fill="url(#h)"/><text x="2" font-weight="600">Sep</text></g>',
    )
    expect(drawn).toContain('fill="url(#h)"')
    expect(drawn).toContain('>Sep</text>')
    expect(drawn).toContain('d="M0 4L4 0"')
  })

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a foreign element', '<foreignObject><body/></foreignObject>'],
    ['a style sheet', '<style>@import "http://host/x.css"</style>'],
    ['a link', '<a href="http://host/"><rect/></a>'],
    ['a picture from elsewhere', '<image href="http://host/x.png"/>'],
    ['something reused', '<use href="#h"/>'],
    ['an animation', '<animate attributeName="href" to="javascript:alert(1)"/>'],
    ['a comment', '<!-- hello -->'],
  ])('loses %s', (_, inside) => expect(shown(inside)).toBe(''))

  it.each([
    'onload="alert(1)"',
    'style="fill:red"',
    'fill="url(http://host/x)"',
    'href="#a"',
    'class="x"',
    'fill="javascript:x"',
  ])('loses the attribute %s', (attribute) =>
    expect(shown(`<rect width="1" ${attribute}/>`)).not.toContain(attribute.split('=')[0]),
  )

  it('is nothing where it is no SVG', () => {
    expect(safeSvg('<html xmlns="http://www.w3.org/1999/xhtml"/>')).toBeNull()
  })
})

describe('what the address says', () => {
  it.each([
    ['0', 0],
    ['20', 20],
    ['90', 90],
    ['91', null],
    ['0.3', null],
    ['-1', null],
    ['', null],
    ['many', null],
    [undefined, null],
  ])('a percentage %s is %s', (text, percent) => expect(percentOf(text)).toBe(percent))

  it.each(['2026-09', '2026-Q3', '2026', '2026/27', '2026/27-Q4'])('%s is a period', (text) => expect(periodOf(text)).toBe(text))
  it.each(['2026-13', '2026-Q5', 'soon', '', undefined])('%s is none', (text) => expect(periodOf(text)).toBeNull())

  it('takes the first word for what it does not know', () => {
    expect(oneOf('by-stage', WAYS)).toBe('by-stage')
    expect(oneOf('by-stars', WAYS)).toBe('by-history')
  })
})

describe('keys among marks', () => {
  it.each([
    ['ArrowRight', 0, 1],
    ['ArrowLeft', 0, null],
    ['ArrowDown', 4, null],
    ['Home', 3, 0],
    ['End', 0, 4],
    ['Enter', 2, null],
  ])('%s from %s leads to %s', (key, at, to) => expect(nextMark(key, at, 5)).toBe(to))
})

describe('periods', () => {
  it('are the year of today, its quarters, the months ahead, and the years beside it', () => {
    expect(periodsOf('2026-09-14').map(({ key, from, to }) => `${key} ${from} ${to}`)).toEqual([
      'y2026 2026-01 2026-12',
      'q1 2026-01 2026-03',
      'q2 2026-04 2026-06',
      'q3 2026-07 2026-09',
      'q4 2026-10 2026-12',
      'ahead 2026-09 2027-08',
      'y2025 2025-01 2025-12',
      'y2027 2027-01 2027-12',
    ])
  })

  it.each([
    ['2026-12', 1, '2027-01'],
    ['2026-01', -1, '2025-12'],
    ['2026-09', 24, '2028-09'],
  ])('%s and %s months is %s', (month, by, to) => expect(addMonths(month, by)).toBe(to))
})

describe('a picture in a file', () => {
  it.each([
    ['Revenue: 2026/27', 'png', 'Revenue 2026 27.png'],
    ['..', 'svg', 'Mainstay.svg'],
    ['销售漏斗', 'pdf', '销售漏斗.pdf'],
  ])('of %s is called %s%s', (name, ending, called) => expect(fileName(name, ending)).toBe(called))

  it('takes the theme chosen, or stays as it is', () => {
    const picture = { kind: 'people', of: { account: 'a', theme: 'light', folded: [] } } as { kind: 'people'; of: { account: string; theme: string; folded: string[] } }
    expect(inTheme(picture, 'print')).toEqual({ kind: 'people', of: { account: 'a', theme: 'print', folded: [] } })
    expect(inTheme(picture, null)).toEqual(picture)
  })
})

it('copies a chart as a table that is safe to paste', () => {
  const row = { name: '=Sep', cells: ['−0.3', '¥ 9.6 M'], target: null, thing: null, accounts: null }
  expect(figures({ columns: ['Month', 'Gap', 'Won'], rows: [row] })).toBe(
    "Month\tGap\tWon\n'=Sep\t-0.3\t¥ 9.6 M",
  )
})
