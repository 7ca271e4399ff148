import { describe, expect, it } from 'vitest'
import type { BoardColumn, OpportunityBoard, OpportunityRow } from '../../generated/types'
import { beside, neighbour, withMoves } from './moved'
import { ANY, readFilter, readOpen, setFilters, writeFilter } from './query'

const money = { minor: 0, currency: 'CNY', text: '¥ 0', short: '¥ 0' }
const card = (id: string) => ({ id, name: id }) as OpportunityRow
const column = (stage: string, ...ids: string[]): BoardColumn => ({
  stage,
  count: ids.length + 10,
  sum: money,
  cards: ids.map(card),
})
const board: OpportunityBoard = {
  pipeline: 'seven-stages',
  columns: [column('lead', 'a', 'b'), column('valid'), column('consent', 'c'), column('won')],
}
const cardsOf = (columns: BoardColumn[]) => columns.map(({ cards }) => cards.map(({ id }) => id))

describe('a move shown before it is answered', () => {
  it('takes the card out of its column, puts it on top of the new one and counts it there', () => {
    const columns = withMoves(board, new Map([['b', 'consent']]))
    expect(cardsOf(columns)).toEqual([['a'], [], ['b', 'c'], []])
    expect(columns.map(({ count }) => count)).toEqual([11, 10, 12, 10])
  })

  it('changes nothing once Rust has put the card there itself', () => {
    const answered = {
      ...board,
      columns: [column('lead', 'a'), column('valid'), column('consent', 'b', 'c'), column('won')],
    }
    expect(cardsOf(withMoves(answered, new Map([['b', 'consent']])))).toEqual([['a'], [], ['b', 'c'], []])
  })

  it('is gone when it is taken back', () => {
    expect(withMoves(board, new Map())).toBe(board.columns)
  })
})

describe('keys on the board', () => {
  it.each([
    ['a', 'ArrowDown', 'b'],
    ['b', 'ArrowUp', 'a'],
    ['a', 'ArrowUp', null],
    ['b', 'ArrowRight', 'c'],
    ['c', 'ArrowLeft', 'a'],
    ['b', 'Home', 'a'],
    ['a', 'End', 'b'],
    ['a', 'x', null],
  ])('from %s, %s leads to %s', (from, key, to) => expect(neighbour(board.columns, from, key)).toBe(to))

  it('moves a card to the stage beside it, and nowhere beyond the ends', () => {
    expect(beside(board.columns, 'a', 1)).toBe('valid')
    expect(beside(board.columns, 'a', -1)).toBeNull()
    expect(beside(board.columns, 'c', 1)).toBe('won')
  })
})

describe('filters in the address', () => {
  it('come back as they were', () => {
    const filter = {
      stages: ['lead', 'valid'],
      outcomes: ['open'],
      owner: 't1',
      no_account: true,
      closes_to: '2026-09-30',
      counted: false,
    }
    expect(readFilter(writeFilter(filter))).toEqual(filter)
    expect(readFilter(writeFilter({ counted: true }))).toEqual({ counted: true })
  })

  it('leave out what is not set, and what does not concern them', () => {
    expect(writeFilter({ search: '', stages: [], owner: null, undated: false })).toEqual({})
    expect(readFilter({ mark: 'September', grain: 'month' })).toEqual({})
  })

  it.each([
    ['nothing is said', {}, ['open']],
    ['something else is said', { owner: 't1' }, ['open']],
    ['all are wanted', { outcomes: ANY }, undefined],
    ['others are wanted', { outcomes: 'won' }, ['won']],
    ['closing is asked about', { closed_from: '2026-01-01' }, undefined],
    ['a chart asks', { mark: 'September' }, undefined],
  ])('show in a table, where %s: %j gives %j', (_, query, outcomes) => {
    expect(readOpen(query as Record<string, string>).outcomes).toEqual(outcomes)
  })

  it('are counted without those shown elsewhere', () => {
    expect(setFilters({ search: 'paint', owner: 't1' }, ['search'])).toEqual(['owner'])
  })
})
