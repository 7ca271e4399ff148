/**
 * The only door to the world outside the page: commands, events, dialogs, the
 * window. The desktop shell and the development host offer the same.
 */
import type { Changed } from '../generated/types'
import * as http from './http'
import * as tauri from './tauri'
import type { Host } from './types'

export type { CallError, Host, Progress } from './types'

const host: Host = '__TAURI_INTERNALS__' in globalThis ? tauri.host : http.host

/** What was asked and has no answer yet. */
const asked = new Set<Promise<unknown>>()

/** Runs a command of the list in Rust. Rejects with a {@link CallError}. */
export function call<T>(name: string, request: unknown): Promise<T> {
  const answer = host.call<T>(name, request)
  const settled = answer.catch(() => null)
  asked.add(settled)
  void settled.then(() => asked.delete(settled))
  return answer
}

/** Waits for what was asked before, and tells what it changed: nothing that takes back may overtake that. */
export async function answered(): Promise<Changed[]> {
  const answers = await Promise.all(asked)
  return answers.filter(isOutcome).map((answer) => answer.changed).toSorted((a, b) => (a.seq ?? 0) - (b.seq ?? 0))
}

/** Whether an answer tells what changed; some views have a field of that name that says yes or no. */
const isOutcome = (answer: unknown): answer is { changed: Changed } =>
  typeof (answer as { changed?: unknown } | null)?.changed === 'object' && (answer as { changed: unknown }).changed !== null

export default host
