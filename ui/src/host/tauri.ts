/** The desktop shell. */
import { invoke } from '@tauri-apps/api/core'
import { listen } from '@tauri-apps/api/event'
import { getCurrentWebview } from '@tauri-apps/api/webview'
import { getCurrentWindow } from '@tauri-apps/api/window'
import { open, save } from '@tauri-apps/plugin-dialog'
import type { Changed, SessionView } from '../generated/types'
import type { FileFilter, Host, Progress } from './types'

/** Stops a listener that may still be starting. */
const later = (started: Promise<() => void>) => () => void started.then((stop) => stop())

const hear = <T>(name: string, heard: (value: T) => void) =>
  later(listen<T>(name, (event) => heard(event.payload)))

function onFiles(heard: (paths: string[]) => void): () => void {
  return later(
    getCurrentWebview().onDragDropEvent(({ payload }) => {
      if (payload.type === 'drop' && payload.paths.length) heard(payload.paths)
    }),
  )
}

async function fillScreen(wanted?: boolean): Promise<boolean> {
  const window = getCurrentWindow()
  const before = await window.isFullscreen()
  if (before !== (wanted ?? !before)) await window.setFullscreen(!before)
  return before
}

async function pickFiles(title: string, filters: FileFilter[]): Promise<string[]> {
  return (await open({ title, filters, multiple: true, directory: false })) ?? []
}

export const host: Host = {
  kind: 'desktop',
  first: (globalThis as { __MAINSTAY_SESSION__?: SessionView }).__MAINSTAY_SESSION__ ?? null,
  call: <T>(name: string, request: unknown) => invoke<T>('call', { name, request }),
  onChanged: (heard) => hear<Changed>('changed', heard),
  onProgress: (heard) => hear<Progress | null>('progress', heard),
  onFiles,
  cancel: () => invoke('cancel'),
  pickFile: (title, filters) => open({ title, filters, multiple: false, directory: false }),
  pickFiles,
  pickSave: (title, defaultPath, filters) => save({ title, defaultPath, filters }),
  pickFolder: (title) => open({ title, multiple: false, directory: true }),
  fillScreen,
  setTitle: (title) => getCurrentWindow().setTitle(title),
}
