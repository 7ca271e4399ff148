import type { Changed, SessionView } from '../generated/types'

/** What a command rejects with: a sentence ready to show, and a code where the page must act on it. */
export type CallError = { code: string; message: string }

/** How far a long command has come. `total` 0 means unknown. */
export type Progress = { label: string; done: number; total: number }

export type FileFilter = { name: string; extensions: string[] }

/** What the page may ask of its host. Nothing else reaches outside. */
export interface Host {
  kind: 'desktop' | 'browser'
  /** The session as it was when the window was made, so that nothing waits for it; null where it must be asked for. */
  first: SessionView | null
  call<T>(name: string, request: unknown): Promise<T>
  /** Something in the file changed, by whichever window or command line. Returns how to stop listening. */
  onChanged(listen: (changed: Changed) => void): () => void
  onProgress(listen: (progress: Progress | null) => void): () => void
  /** Files dropped on the window, or null while none hovers. */
  onFiles(listen: (paths: string[]) => void): () => void
  /** Asks the running long command to stop; it then rejects with code `cancelled`. */
  cancel(): Promise<void>
  pickFile(title: string, filters: FileFilter[]): Promise<string | null>
  pickFiles(title: string, filters: FileFilter[]): Promise<string[]>
  pickSave(title: string, name: string, filters: FileFilter[]): Promise<string | null>
  pickFolder(title: string): Promise<string | null>
  /** Fills the screen or leaves it, the other way round where nothing is said; answers how it was before. */
  fillScreen(wanted?: boolean): Promise<boolean>
  setTitle(title: string): Promise<void>
}
