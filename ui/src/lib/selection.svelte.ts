/**
 * What is selected, anywhere: one kind of thing and its ids. The inspector
 * shows it; the foot tells it in one line. Leaving a page clears it.
 */
type Selected = {
  kind: string | null
  ids: readonly string[]
  /** The same ids: each of ten thousand cards asks whether it is among them. */
  among: ReadonlySet<string>
}

const nothing: Selected = { kind: null, ids: [], among: new Set() }

let now = $state.raw<Selected>(nothing)
let line = $state<string | null>(null)

export const selection = {
  get kind() {
    return now.kind
  },
  get ids() {
    return now.ids
  },
  /** The only selected thing of a kind, if it is one. */
  one(kind: string): string | null {
    return now.kind === kind && now.ids.length === 1 ? (now.ids[0] ?? null) : null
  },
  has(kind: string, id: string): boolean {
    return now.kind === kind && now.among.has(id)
  },
  /** The line the foot shows: what is selected and its sums. */
  get summary() {
    return line
  },
}

/** Selects things of one kind instead of what was selected. The same again changes nothing. */
export function select(kind: string, ids: string | readonly string[]): void {
  const list = typeof ids === 'string' ? [ids] : [...ids]
  if (kind === now.kind && list.join() === now.ids.join()) return
  now = list.length ? { kind, ids: list, among: new Set(list) } : nothing
}

/** Adds a thing to the selection or takes it out, as Shift or Ctrl click does. */
export function toggle(kind: string, id: string): void {
  const ids = now.kind === kind ? now.ids : []
  select(kind, ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id])
}

export function clearSelection(): void {
  now = nothing
}

/** Shows a line in the foot while the calling component lives, e.g. `() => '3 selected, ¥ 9.6 M'`. */
export function footLine(text: () => string | null): void {
  $effect(() => {
    line = text()
    return () => {
      line = null
    }
  })
}
