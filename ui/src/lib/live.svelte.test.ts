import { flushSync } from 'svelte'
import { expect, test, vi } from 'vitest'
import type { Changed } from '../generated/types'
import { live, touches } from './live.svelte'

const { heard } = vi.hoisted(() => ({ heard: new Set<(changed: Changed) => void>() }))
vi.mock('../host', () => ({
  default: {
    onChanged(listen: (changed: Changed) => void) {
      heard.add(listen)
      return () => heard.delete(listen)
    },
  },
}))

const changed = (...tables: string[]): Changed => ({ seq: 1, tables, steps: { undo: null, redo: null } })
const settle = () => new Promise((done) => setTimeout(done))

/** A query whose answers arrive when the test says so. */
function asked<T>(request: () => unknown = () => null, tables?: string[]) {
  const answers: { give: (data: T) => void; fail: (error: unknown) => void }[] = []
  let query!: ReturnType<typeof live<T>>
  const stop = $effect.root(() => {
    query = live<T>(() => {
      request()
      return new Promise<T>((give, fail) => answers.push({ give, fail }))
    }, tables)
  })
  flushSync()
  return { query, answers, stop }
}

test('an old answer never replaces a newer one', async () => {
  const { query, answers, stop } = asked<string>()
  query.reload()
  answers[1]?.give('new')
  await settle()
  answers[0]?.give('old')
  await settle()
  expect(query.data).toBe('new')
  stop()
})

test('a changed request asks again and keeps showing what was there', async () => {
  let search = $state('a')
  const { query, answers, stop } = asked<string>(() => search)
  answers[0]?.give('answer to a')
  await settle()
  search = 'b'
  flushSync()
  expect(answers).toHaveLength(2)
  expect([query.data, query.loading]).toEqual(['answer to a', true])
  answers[1]?.give('answer to b')
  await settle()
  expect([query.data, query.loading]).toEqual(['answer to b', false])
  stop()
})

test('a change of the file asks again where it touches what was read', () => {
  const { answers, stop } = asked<string>(undefined, ['account'])
  for (const listen of heard) listen(changed('target'))
  expect(answers).toHaveLength(1)
  for (const listen of heard) listen(changed('account'))
  expect(answers).toHaveLength(2)
  stop()
})

test('a failure is said in its sentence and leaves the data alone', async () => {
  const { query, answers, stop } = asked<string>()
  answers[0]?.give('data')
  await settle()
  query.reload()
  answers[1]?.fail({ code: 'gone', message: 'The file is gone.' })
  await settle()
  expect([query.data, query.error]).toEqual(['data', 'The file is gone.'])
  stop()
})

test('nothing is heard any more after its end', () => {
  const { stop } = asked<string>()
  stop()
  expect(heard.size).toBe(0)
})

test('another file touches everything', () => {
  expect(touches(changed(), ['account'])).toBe(true)
  expect(touches(changed('person'), undefined)).toBe(true)
})
