/** The development host: the same commands over HTTP on this machine, for a browser and its tests. */
import type { Changed } from '../generated/types'
import { fetchTexts, language, t } from '../lib/text'
import { askFiles, askPath } from './prompt'
import type { CallError, Host, Progress } from './types'

async function call<T>(name: string, request: unknown): Promise<T> {
  const answer = await post('/call', { name, request }).catch(() => null)
  if (!answer) throw await unreachable()
  const body = await answer.json().catch(() => null)
  if (answer.ok) return body as T
  throw (body as CallError | null) ?? (await unreachable())
}

async function unreachable(): Promise<CallError> {
  // It may be the very first call that fails, before any text is there.
  await fetchTexts(language())
  return { code: 'unreachable', message: t('parts-unreachable') }
}

const post = (path: string, body: unknown) =>
  fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

let stream: EventSource | null = null

function listen<T>(name: string, heard: (value: T) => void): () => void {
  stream ??= new EventSource('/events')
  const handler = (event: MessageEvent<string>) => heard(JSON.parse(event.data) as T)
  stream.addEventListener(name, handler)
  return () => stream?.removeEventListener(name, handler)
}

async function fillScreen(wanted?: boolean): Promise<boolean> {
  const before = document.fullscreenElement !== null
  if (before === (wanted ?? !before)) return before
  if (before) await document.exitFullscreen()
  else await document.documentElement.requestFullscreen()
  return before
}

export const host: Host = {
  kind: 'browser',
  first: null,
  call,
  onChanged: (heard) => listen<Changed>('changed', heard),
  onProgress: (heard) => listen<Progress | null>('progress', heard),
  onFiles: () => () => {},
  cancel: async () => void (await post('/cancel', {})),
  pickFile: (title) => askPath(title, ''),
  pickFiles: (title) => askFiles(title),
  pickSave: (title, name) => askPath(title, name),
  pickFolder: (title) => askPath(title, ''),
  fillScreen,
  setTitle: async (title) => {
    document.title = title
  },
}
