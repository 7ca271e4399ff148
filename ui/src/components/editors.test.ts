import { cleanup, fireEvent, render, screen } from '@testing-library/svelte'
import { tick } from 'svelte'
import { afterEach, expect, test, vi } from 'vitest'
import { dismiss, notices } from '../lib/notice.svelte'
import EditNumber from './EditNumber.svelte'
import EditText from './EditText.svelte'
import ListEditor from './ListEditor.svelte'

afterEach(() => {
  cleanup()
  for (const notice of notices.all) dismiss(notice.id)
})

const start = async (name: RegExp) => {
  await fireEvent.keyDown(screen.getByRole('button', { name }), { key: 'F2' })
  return screen.getByRole<HTMLInputElement>('textbox')
}
const type = (field: HTMLInputElement, value: string) => fireEvent.input(field, { target: { value } })

test('F2 starts, Enter commits, the focus stays and the new value shows at once', async () => {
  const onCommit = vi.fn(() => new Promise(() => {}))
  render(EditText, { label: 'City', value: 'Harbin', onCommit })
  const field = await start(/City: Harbin/)
  await type(field, ' Qingdao ')
  await fireEvent.keyDown(field, { key: 'Enter' })
  await tick()
  expect(onCommit).toHaveBeenCalledExactlyOnceWith('Qingdao')
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'City: Qingdao' }))
})

test('Enter while composing never commits', async () => {
  const onCommit = vi.fn()
  render(EditText, { label: 'City', value: null, onCommit })
  const field = await start(/City/)
  await type(field, 'hai')
  await fireEvent.keyDown(field, { key: 'Enter', isComposing: true })
  await fireEvent.keyDown(field, { key: 'Enter', keyCode: 229 })
  expect(onCommit).not.toHaveBeenCalled()
  expect(screen.getByRole('textbox')).toBe(field)
})

test('Esc puts the value back', async () => {
  const onCommit = vi.fn()
  render(EditText, { label: 'City', value: 'Harbin', onCommit })
  const field = await start(/City/)
  await type(field, 'Qingdao')
  await fireEvent.keyDown(field, { key: 'Escape' })
  expect(screen.getByRole('button', { name: 'City: Harbin' })).toBeTruthy()
  expect(onCommit).not.toHaveBeenCalled()
})

test('an emptied value is null; a required one is not given up', async () => {
  const onCommit = vi.fn()
  const { rerender } = render(EditText, { label: 'City', value: 'Harbin', onCommit })
  let field = await start(/City/)
  await type(field, '')
  await fireEvent.blur(field)
  expect(onCommit).toHaveBeenCalledExactlyOnceWith(null)
  await rerender({ required: true, value: 'Harbin ' })
  field = await start(/City/)
  await type(field, '')
  await fireEvent.blur(field)
  expect(onCommit).toHaveBeenCalledOnce()
})

test('a refused value goes back and says why', async () => {
  const onCommit = () => Promise.reject({ code: 'taken', message: 'This name is taken.' })
  render(EditText, { label: 'Name', value: 'Orrin', onCommit })
  const field = await start(/Name/)
  await type(field, 'Tarn')
  await fireEvent.keyDown(field, { key: 'Enter' })
  await vi.waitFor(() => expect(screen.getByRole('button', { name: 'Name: Orrin' })).toBeTruthy())
  expect(notices.all.map((notice) => notice.text)).toEqual(['This name is taken.'])
})

test('a number outside its bounds is refused', async () => {
  const onCommit = vi.fn()
  render(EditNumber, { label: 'Chance', value: 40, min: 0, max: 100, onCommit })
  const field = await start(/Chance: 40/)
  await type(field, '140')
  await fireEvent.keyDown(field, { key: 'Enter' })
  expect(onCommit).not.toHaveBeenCalled()
  expect(notices.all).toHaveLength(1)
})

test('Enter adds one and a pasted list adds all; a refused one comes back', async () => {
  const onAdd = vi.fn((_names: string[]): unknown => undefined)
  render(ListEditor, { label: 'Accounts', onAdd })
  const field = screen.getByRole<HTMLInputElement>('textbox')
  await type(field, 'Orrin')
  await fireEvent.keyDown(field, { key: 'Enter', isComposing: true })
  expect(onAdd).not.toHaveBeenCalled()
  await fireEvent.keyDown(field, { key: 'Enter' })
  expect(onAdd).toHaveBeenLastCalledWith(['Orrin'])
  expect(field.value).toBe('')
  await fireEvent.paste(field, { clipboardData: { getData: () => 'Tarn\nVale' } })
  expect(onAdd).toHaveBeenLastCalledWith(['Tarn', 'Vale'])
  onAdd.mockReturnValueOnce(Promise.reject({ code: 'x', message: 'No.' }))
  await type(field, 'Again')
  await fireEvent.keyDown(field, { key: 'Enter' })
  await vi.waitFor(() => expect(field.value).toBe('Again'))
})
