import { cleanup, fireEvent, render, screen } from '@testing-library/svelte'
import { createRawSnippet, tick } from 'svelte'
import { afterEach, expect, test, vi } from 'vitest'
import NoteBoard from './NoteBoard.svelte'
import type { BoardNote, Draft } from './note'

afterEach(cleanup)

const ground = createRawSnippet(() => ({ render: () => '<i></i>' }))
const note = (id: string, x: number, y: number): BoardNote => ({ id, kind: 'note', text: id, x, y })

/** A board of notes with one selected, and the field that holds its focus. */
function shown(notes: BoardNote[], selected: string[], more: object = {}) {
  const onadd = vi.fn(async (_: Draft[]) => ['new'])
  const onedit = vi.fn()
  const onmove = vi.fn()
  const props = {
    notes,
    selected: new Set(selected),
    label: 'Ideas',
    ground,
    onselect: () => {},
    onadd,
    onedit,
    onmove,
    ...more,
  }
  render(NoteBoard, props)
  const field = screen.getByRole<HTMLTextAreaElement>('textbox')
  return { onadd, onedit, onmove, field }
}
const type = (field: HTMLTextAreaElement, value: string) => fireEvent.input(field, { target: { value } })

test('a letter typed anywhere begins a note, Enter commits it and waits for the next', async () => {
  const { field, onadd } = shown([], [])
  expect(field.hasAttribute('data-waiting')).toBe(true)
  await type(field, 'S')
  await type(field, 'Spares')
  expect(field.hasAttribute('data-waiting')).toBe(false)
  await fireEvent.keyDown(field, { key: 'Enter' })
  await tick()
  expect(onadd.mock.calls[0]?.[0]).toMatchObject([{ text: 'Spares' }])
  expect([field.value, field.hasAttribute('data-waiting')]).toEqual(['', false])
})

test('the Enter that confirms a candidate commits nothing', async () => {
  const { field, onadd } = shown([], [])
  await fireEvent.compositionStart(field)
  await type(field, 'bei jian')
  await fireEvent.keyDown(field, { key: 'Enter', isComposing: true })
  await fireEvent.keyDown(field, { key: 'Enter', keyCode: 229 })
  expect(onadd).not.toHaveBeenCalled()
  await type(field, '备件')
  await fireEvent.keyDown(field, { key: 'Enter' })
  expect(onadd.mock.calls[0]?.[0]).toMatchObject([{ text: '备件' }])
})

test('what is typed on the selected note is added to its text; Esc leaves it as it was', async () => {
  const { field, onedit } = shown([note('Energy', 50, 50)], ['Energy'])
  expect(field.value).toBe('Energy')
  await type(field, 'Energy!')
  await fireEvent.keyDown(field, { key: 'Escape' })
  await tick()
  expect([field.value, onedit.mock.calls]).toEqual(['Energy', []])
  await type(field, 'Energy!')
  await fireEvent.keyDown(field, { key: 'F2' })
  expect(onedit.mock.calls).toEqual([['Energy', 'Energy!']])
})

test('a pasted list makes a note for each line, with the cells of its row', async () => {
  const { field, onadd } = shown([], [])
  const data = { getData: () => 'Spares\tBody\nTraining\tPaint' }
  await fireEvent.paste(field, { clipboardData: data })
  expect(onadd.mock.calls[0]?.[0]).toMatchObject([
    { text: 'Spares', cells: ['Spares', 'Body'] },
    { text: 'Training', cells: ['Training', 'Paint'] },
  ])
})

test('every note says what it is and where it stands', () => {
  shown(
    [
      {
        ...note('Energy', 60, 71.4),
        heading: 'Body',
        amount: '¥ 4 M',
        locked: true,
        missing: ['no owner'],
        votes: { count: 3, mine: 1 },
      },
    ],
    ['Energy'],
    {
      zone: () => 'Main market',
    },
  )
  expect(screen.getByRole('option').getAttribute('aria-label')).toBe(
    'Note, Energy, Body, ¥ 4 M, 3 votes, 1 of them mine, locked, no owner, Main market, 60 across, 71 up',
  )
})

test('keys alone move a note, in one step when they are let go', async () => {
  const { field, onmove } = shown([note('a', 50, 50)], ['a'])
  await fireEvent.keyDown(field, { key: 'ArrowRight' })
  await fireEvent.keyDown(field, { key: 'ArrowRight', shiftKey: true })
  await fireEvent.keyUp(field, { key: 'ArrowRight' })
  expect(onmove.mock.calls).toEqual([[[{ id: 'a', x: 56, y: 50 }]]])
})
