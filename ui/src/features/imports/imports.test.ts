import { describe, expect, it } from 'vitest'
import type { ImportPreview } from '../../generated/types'
import { changedFile, fresh, mapped, readable } from './plan'

describe('what is decided about a file', () => {
  const decided = {
    ...fresh('/deals.csv'),
    columns: { name: 0 },
    stages: { Angebot: 'consent' },
    decimal: ',',
  }

  it('is nothing at first, so that everything is guessed', () => {
    expect(Object.values(fresh('/deals.csv')).filter((value) => value !== null)).toEqual(['/deals.csv', {}])
  })

  it.each(['kind', 'sheet', 'separator', 'header_row'] as const)(
    'forgets its columns with another %s, and nothing else',
    (name) => {
      const changed = changedFile(decided, { [name]: name === 'header_row' ? 3 : 'x' })
      expect(changed.columns).toBeNull()
      expect(changed.stages).toEqual({ Angebot: 'consent' })
      expect(changed.decimal).toBe(',')
    },
  )

  it('keeps its columns when only dates are read otherwise', () => {
    expect(changedFile(decided, { date_order: 'dmy' }).columns).toEqual({ name: 0 })
  })

  it('forgets its stages with another pipeline', () => {
    expect(changedFile(decided, { pipeline: 'six-categories' }).stages).toEqual({})
  })
})

describe('a column sent into a field', () => {
  const known = { name: 0, account: 1 }
  it.each([
    ['takes it', 2, 'amount', { name: 0, account: 1, amount: 2 }],
    ['takes it from another column', 2, 'name', { account: 1, name: 2 }],
    ['leaves the field it filled before', 1, 'amount', { name: 0, amount: 1 }],
    ['may fill none', 1, null, { name: 0 }],
  ])('%s', (_, column, field, columns) => expect(mapped(known, column, field)).toEqual(columns))
})

it('leaves out files that cannot be read, and takes in the others as decided', () => {
  const files = [fresh('/deals.csv'), fresh('/broken.xlsx')]
  const preview = {
    files: [
      { plan: files[0], error: null },
      { plan: files[1], error: 'It is damaged.' },
    ],
  } as ImportPreview
  expect(readable(files, preview).map(({ kind }) => kind)).toEqual([null, 'none'])
})
