import { describe, expect, it } from 'vitest'
import { type Area, copied, filled, laid, type Line, pasted, step } from './grid'

const field = (raw: string | null, text = raw ?? '9') => ({ raw, text })
const lines: Line[] = [
  { key: 'head', label: 'Linden', cells: [], heading: true },
  { key: 'plan', label: 'Plan', cells: [field('1'), field('2'), field('3')] },
  { key: 'gap', label: 'Gap', cells: [field(null), field(null), field(null)] },
  { key: 'actual', label: 'Actual', cells: [field('4'), field(''), field('6')] },
]
const area = (row: number, column: number, toRow = row, toColumn = column): Area => ({ at: { row, column }, to: { row: toRow, column: toColumn } })

describe('a grid', () => {
  it('copies what is selected, also what is worked out', () => {
    expect(copied(lines, area(1, 0, 2, 1))).toBe('1\t2\n9\t9')
  })

  it('lays what is pasted over lines that can be written, in one go', () => {
    expect(laid(lines, area(1, 1), pasted('10\t20\t30\r\n40\t\r\n'))).toEqual([
      { line: 'plan', column: 1, value: '10' },
      { line: 'plan', column: 2, value: '20' },
      { line: 'actual', column: 1, value: '40' },
      { line: 'actual', column: 2, value: null },
    ])
  })

  it('fills an area with one value, and empties it', () => {
    expect(laid(lines, area(1, 0, 3, 0), pasted('7')).map((one) => one.line)).toEqual(['plan', 'actual'])
    expect(laid(lines, area(1, 2), [['']])).toEqual([{ line: 'plan', column: 2, value: null }])
  })

  it('fills down and to the right from the edge', () => {
    expect(filled(lines, area(1, 0, 3, 1), true)).toEqual([
      { line: 'actual', column: 0, value: '1' },
      { line: 'actual', column: 1, value: '2' },
    ])
    expect(filled(lines, area(1, 0, 1, 2), false).map((one) => one.value)).toEqual(['1', '1'])
  })

  it('steps over headings and stays at the edges', () => {
    expect(step(lines, { row: 1, column: 0 }, -1, 0)).toEqual({ row: 1, column: 0 })
    expect(step(lines, { row: 1, column: 2 }, 0, 1)).toEqual({ row: 1, column: 2 })
    expect(step(lines, { row: 1, column: 2 }, 1, 0)).toEqual({ row: 2, column: 2 })
  })
})
