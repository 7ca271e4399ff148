/**
 * An import as it is being prepared. It holds only what the person decided; every
 * guess, row and count comes from Rust with each preview. It outlives the page, so
 * that leaving and coming back loses nothing.
 */
import { importPreview, importRun } from '../../generated/commands'
import type { FilePreview, ImportFile, ImportPreview, ImportReport } from '../../generated/types'
import { isCallError, sentence } from '../../lib/notice.svelte'
import { changedFile, fresh, mapped, readable } from './plan'

export type Step = 'files' | 'map' | 'report'

class Draft {
  step = $state<Step>('files')
  files = $state.raw<ImportFile[]>([])
  preview = $state.raw<ImportPreview | null>(null)
  report = $state.raw<ImportReport | null>(null)
  /** The import's entry in the journal, while it can be undone. */
  seq = $state<number | null>(null)
  /** Which file is looked at. */
  at = $state(0)
  /** Why the last preview or run failed. */
  error = $state<string | null>(null)
  reading = $state(false)
  running = $state(false)
  #asked = 0

  readonly ready = $derived(
    this.preview?.files.some((file) => !file.error && file.plan.kind !== 'none' && file.total > 0) ?? false,
  )

  get shown(): FilePreview | null {
    return this.preview?.files[this.at] ?? null
  }

  add(paths: readonly string[]): void {
    const known = new Set(this.files.map((file) => file.path))
    const news = paths.filter((path) => !known.has(path))
    if (this.step === 'report') this.step = 'files'
    if (news.length === 0) return
    this.files = [...this.files, ...news.map(fresh)]
    void this.#read()
  }

  drop(index: number): void {
    this.files = this.files.filter((_, at) => at !== index)
    this.at = Math.max(0, Math.min(this.at, this.files.length - 1))
    void this.#read()
  }

  change(changes: Partial<ImportFile>): void {
    this.files = this.files.map((file, at) => (at === this.at ? changedFile(file, changes) : file))
    void this.#read()
  }

  /** Sends a column of the file into a field, or nowhere. */
  map(column: number, field: string | null): void {
    const known = this.shown?.plan.columns ?? {}
    this.change({ columns: mapped(known, column, field) })
  }

  mapStage(word: string, stage: string): void {
    this.change({ stages: { ...this.files[this.at]?.stages, [word]: stage } })
  }

  async run(): Promise<void> {
    this.running = true
    this.error = null
    try {
      const { value, changed } = await importRun({ files: readable(this.files, this.preview) })
      this.report = value
      this.seq = changed.seq
      this.step = 'report'
    } catch (error) {
      this.error = isCallError(error) && error.code === 'cancelled' ? null : sentence(error)
    } finally {
      this.running = false
    }
  }

  clear(): void {
    this.#asked += 1
    this.step = 'files'
    this.files = []
    this.preview = this.report = this.error = null
    this.at = 0
  }

  /** The latest question wins; what was shown stays until its answer. */
  async #read(): Promise<void> {
    const asked = ++this.#asked
    if (this.files.length === 0) return this.clear()
    this.reading = true
    try {
      const preview = await importPreview({ files: this.files })
      if (asked === this.#asked) [this.preview, this.error] = [preview, null]
    } catch (error) {
      if (asked === this.#asked) this.error = sentence(error)
    } finally {
      if (asked === this.#asked) this.reading = false
    }
  }
}

export const draft = new Draft()
