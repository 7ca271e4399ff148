import { afterEach, expect, test, vi } from 'vitest'
import { always, listenKeys, unlessTyping } from './keys'

const undo = vi.fn()
const palette = vi.fn()
const stop = listenKeys(window, { '$mod+z': unlessTyping(undo), '$mod+k': always(palette) })
afterEach(() => {
  undo.mockClear()
  palette.mockClear()
  document.body.replaceChildren()
})

const press = (key: string, target: EventTarget = window, more: KeyboardEventInit = {}) => {
  const code = `Key${key.toUpperCase()}`
  const event = new KeyboardEvent('keydown', {
    key,
    code,
    ctrlKey: true,
    bubbles: true,
    cancelable: true,
    ...more,
  })
  target.dispatchEvent(event)
  return event
}
const field = () => document.body.appendChild(document.createElement('input'))

test('Ctrl-Z undoes', () => {
  expect(press('z').defaultPrevented).toBe(true)
  expect(undo).toHaveBeenCalledOnce()
})

test('Ctrl-Z on a board that waits for a first letter is the page’s', () => {
  const waiting = field()
  waiting.setAttribute('data-waiting', '')
  expect(press('z', waiting).defaultPrevented).toBe(true)
})

test('Ctrl-Z in a text field stays the field’s own', () => {
  expect(press('z', field()).defaultPrevented).toBe(false)
  expect(undo).not.toHaveBeenCalled()
})

test('a checkbox is no place to type', () => {
  const box = field()
  box.type = 'checkbox'
  press('z', box)
  expect(undo).toHaveBeenCalledOnce()
})

test('Ctrl-K works also where people type', () => {
  press('k', field())
  expect(palette).toHaveBeenCalledOnce()
})

test('nothing fires while an input method composes', () => {
  press('k', field(), { isComposing: true })
  press('k', field(), { keyCode: 229 })
  expect(palette).not.toHaveBeenCalled()
})

test('a key that something nearer used is left alone', () => {
  const inner = field()
  inner.addEventListener('keydown', (event) => event.preventDefault())
  press('k', inner)
  expect(palette).not.toHaveBeenCalled()
})

test('keys are heard no more after stopping', () => {
  stop()
  press('k')
  expect(palette).not.toHaveBeenCalled()
})
