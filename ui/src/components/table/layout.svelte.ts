import { typeScale } from '../../lib/theme'

/** What of a column the layout needs to know. */
type Sized = { key: string; width: number; off?: boolean }

type Kept = { widths: Record<string, number>; shown: Record<string, boolean> }

const NARROWEST = 48

/** Widths and choice of columns of one table, kept on this machine. */
export class Layout {
  #name: string
  #kept = $state<Kept>({ widths: {}, shown: {} })

  constructor(name: string) {
    this.#name = `table:${name}`
    this.#kept = { ...this.#kept, ...read(this.#name) }
  }

  width(column: Sized): number {
    return this.#kept.widths[column.key] ?? Math.round(column.width * typeScale())
  }

  /** Whether its width was set by hand. */
  set(column: Sized): boolean {
    return column.key in this.#kept.widths
  }

  widen(key: string, width: number): void {
    this.#kept.widths[key] = Math.max(NARROWEST, Math.round(width))
    this.#keep()
  }

  shows(column: Sized): boolean {
    return this.#kept.shown[column.key] ?? !column.off
  }

  show(key: string, shown: boolean): void {
    this.#kept.shown[key] = shown
    this.#keep()
  }

  reset(): void {
    this.#kept = { widths: {}, shown: {} }
    this.#keep()
  }

  #keep(): void {
    try {
      localStorage.setItem(this.#name, JSON.stringify(this.#kept))
    } catch {
      // A full or forbidden store costs the layout, not the work.
    }
  }
}

function read(name: string): Partial<Kept> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? '{}')
    return typeof kept === 'object' && kept ? (kept as Partial<Kept>) : {}
  } catch {
    return {}
  }
}
