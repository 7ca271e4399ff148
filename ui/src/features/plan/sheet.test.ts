import { describe, expect, it } from 'vitest'
import type { WhitespaceView } from '../../generated/types'
import { block, parts, pasted, stepped } from './sheet'

const view = { rows: [{ unit: null }, { unit: 'a' }], columns: [{ id: 'x' }, { id: 'y' }] } as unknown as WhitespaceView

describe('a grid of cells', () => {
  it('is gone through within its edges', () => {
    expect(stepped('ArrowDown', { row: 0, column: 0 }, 2, 2)).toEqual({ row: 1, column: 0 })
    expect(stepped('ArrowDown', { row: 1, column: 0 }, 2, 2)).toEqual({ row: 1, column: 0 })
    expect(stepped('End', { row: 1, column: 0 }, 2, 2)).toEqual({ row: 1, column: 1 })
    expect(stepped('a', { row: 1, column: 0 }, 2, 2)).toBeNull()
  })

  it('takes a block from a spreadsheet and leaves what hangs over the edge', () => {
    expect(block('1\t2\r\n3\t4\r\n')).toEqual([['1', '2'], ['3', '4']])
    const cells = pasted(view, { row: 1, column: 1 }, '5\t6\n7\t8', 'potential')
    expect(cells).toEqual([{ unit: 'a', product: 'y', edit: { field: 'potential', value: '5' } }])
    expect(pasted(view, { row: 0, column: 0 }, '\t6', 'current').map((one) => one.edit)).toEqual([
      { field: 'current', value: null },
      { field: 'current', value: '6' },
    ])
  })

  it('shows what is bought before what is in work, and never more than the whole', () => {
    expect(parts(100, 30, 20)).toEqual({ bought: 30, open: 20 })
    expect(parts(100, 80, 50)).toEqual({ bought: 80, open: 20 })
    expect(parts(0, 5, 5)).toBeNull()
  })
})
