import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { AnswerSaved, AnswerView } from '../../generated/types'
import { Saving } from './saving.svelte'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A file with one section in it, that others may write to. */
function file(text: string) {
  const at = { text, writes: 0, online: true }
  const write = async (next: string, base: string): Promise<AnswerSaved | null> => {
    if (!at.online) return null
    if (base !== at.text) return { stamp: at.text, moved: { text: at.text, stamp: at.text } as AnswerView }
    at.text = next
    at.writes += 1
    return { stamp: next, moved: null }
  }
  return { at, saving: new Saving(text, text, write) }
}

test('What is typed is written once, after a pause.', async () => {
  const { at, saving } = file('')
  for (const text of ['a', 'ab', 'abc']) saving.typed(text)
  expect(at.writes).toBe(0)
  await vi.runAllTimersAsync()
  expect([at.text, at.writes, saving.state]).toEqual(['abc', 1, 'rest'])
})

test('Words of somebody else are never written over, and nothing is lost.', async () => {
  const { at, saving } = file('one')
  at.text = 'theirs'
  saving.typed('mine')
  await saving.flush()
  expect([at.text, saving.draft, saving.state, saving.moved?.text]).toEqual([
    'theirs',
    'mine',
    'moved',
    'theirs',
  ])
  await saving.settle('both')
  expect(at.text).toBe('mine\n\ntheirs')
})

test('The other words are taken where they are wanted, or where nothing was typed.', async () => {
  const { at, saving } = file('one')
  at.text = 'two'
  expect(saving.follow('two', 'two')).toBe(true)
  saving.typed('mine')
  at.text = 'three'
  expect(saving.follow('three', 'three')).toBe(false)
  await saving.flush()
  expect(await saving.settle('theirs')).toBe('three')
  expect([at.text, saving.dirty]).toEqual(['three', false])
})

test('What could not be written stays, and is written with the next key.', async () => {
  const { at, saving } = file('one')
  at.online = false
  saving.typed('two')
  await saving.flush()
  expect([saving.state, saving.draft]).toEqual(['failed', 'two'])
  at.online = true
  saving.typed('two!')
  await vi.runAllTimersAsync()
  expect(at.text).toBe('two!')
})
