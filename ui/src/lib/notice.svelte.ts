/**
 * One-line notices: what went wrong in a sentence, what was done, what was
 * written. They block nothing; errors stay until they are put away.
 */
import type { CallError } from '../host'

export type Notice = {
  id: number
  tone: 'plain' | 'good' | 'bad'
  text: string
  /** One thing to do about it. */
  action: { label: string; run: () => void } | null
  /** Of notices with the same slot only the last one is shown. */
  slot: string
}

type More = Partial<Pick<Notice, 'action' | 'slot'>> & {
  /** Until it is put away. */
  stays?: boolean
}

const shownFor = 6_000
let last = 0
let list = $state.raw<Notice[]>([])

export const notices = {
  get all(): readonly Notice[] {
    return list
  },
}

/** Shows a notice; the same text is never shown twice at once. */
export function notify(text: string, tone: Notice['tone'] = 'plain', { stays, ...more }: More = {}): void {
  last += 1
  const notice = { id: last, tone, text, action: null, slot: text, ...more }
  list = [...list.filter((other) => other.slot !== notice.slot), notice].slice(-3)
  if (tone !== 'bad' && !stays) setTimeout(() => dismiss(notice.id), shownFor)
}

export function dismiss(id: number): void {
  list = list.filter((notice) => notice.id !== id)
}

/** What the person wanted, or what a page asked that was closed meanwhile: not shown. */
const quiet = ['cancelled', 'no-workspace']

/** Shows why something failed. */
export function notifyError(error: unknown): void {
  if (isCallError(error) && quiet.includes(error.code)) return
  notify(sentence(error), 'bad')
}

/** Runs work; a failure becomes a notice and null. */
export async function attempt<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work
  } catch (error) {
    notifyError(error)
    return null
  }
}

/** The sentence of whatever was thrown. */
export function sentence(error: unknown): string {
  if (isCallError(error)) return error.message
  return error instanceof Error ? error.message : String(error)
}

export function isCallError(error: unknown): error is CallError {
  return typeof error === 'object' && error !== null && 'code' in error && 'message' in error
}
