import { expect, test } from 'vitest'
import { go, goView, hrefOf, place, readPlace, setQuery } from './place.svelte'
import { select, selection } from './selection.svelte'

test.each([
  ['', { page: 'portfolio', id: null, view: null, query: {} }],
  ['#/pipeline/-/table', { page: 'pipeline', id: null, view: 'table', query: {} }],
  ['#/account/01-ab/people?x=1', { page: 'account', id: '01-ab', view: 'people', query: { x: '1' } }],
  ['#/account/%E0%A4%A', { page: 'account', id: '%E0%A4%A', view: null, query: {} }],
])('the address %j is read', (hash, expected) => {
  expect(readPlace(hash)).toEqual(expected)
})

test('an address and its place are the same thing', () => {
  const there = { page: 'account', id: 'a/b c', view: 'people', query: { name: '海岚 汽车&' } }
  expect(readPlace(hrefOf(there))).toEqual(there)
})

test('going leaves a step to go back to; a filter does not', () => {
  const before = history.length
  go({ page: 'pipeline' })
  goView('table')
  expect(history.length).toBe(before + 2)
  setQuery({ stage: 'P3', owner: null })
  expect(history.length).toBe(before + 2)
  expect([place.page, place.view, place.query]).toEqual(['pipeline', 'table', { stage: 'P3' }])
})

test('another page lets go of the selection, another view keeps it', () => {
  go({ page: 'portfolio' })
  select('account', 'a1')
  goView('table')
  expect(selection.ids).toEqual(['a1'])
  go({ page: 'pipeline' })
  expect(selection.kind).toBeNull()
})
