/**
 * The only door to the world outside the page: commands, events, dialogs, the
 * window. The desktop shell and the development host offer the same.
 */
import * as http from './http'
import * as tauri from './tauri'
import type { Host } from './types'

export type { CallError, Host, Progress } from './types'

const host: Host = '__TAURI_INTERNALS__' in globalThis ? tauri.host : http.host

/** Runs a command of the list in Rust. Rejects with a {@link CallError}. */
export const call = <T>(name: string, request: unknown): Promise<T> => host.call<T>(name, request)

export default host
