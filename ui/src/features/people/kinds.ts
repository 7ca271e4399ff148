/** The kinds of informal links: how each is drawn. Colour, dash and sign differ together, as in the export. */
import { place, setQuery } from '../../lib/place.svelte'

export const KINDS = ['influence', 'dotted', 'conflict', 'alliance', 'introduction'] as const
export type Kind = (typeof KINDS)[number]

/** Ink as a token, dashes in px; what the far end wears; what stands on the line. */
export type Looks = { ink: string; dash: string; end: string | null; sign: Kind | null }

export const LOOKS: Record<Kind, Looks> = {
  influence: { ink: 'ink-1', dash: '', end: 'influence', sign: null },
  dotted: { ink: 'ink-3', dash: '1.5 4', end: 'dotted', sign: null },
  conflict: { ink: 'bad', dash: '9 4', end: null, sign: 'conflict' },
  alliance: { ink: 'good', dash: '', end: null, sign: 'alliance' },
  introduction: { ink: 'accent', dash: '5 3', end: 'introduction', sign: 'introduction' },
}

export const kindOf = (key: string): Kind => KINDS.find((kind) => kind === key) ?? 'influence'

/** Which kinds are drawn: all where none was chosen. */
export const shownKinds = (): Kind[] => {
  const chosen = place.query.links?.split(',') ?? []
  const known = KINDS.filter((kind) => chosen.includes(kind))
  return known.length ? known : [...KINDS]
}

export const isChosen = (kind: Kind): boolean => (place.query.links?.split(',') ?? []).includes(kind)

export function toggleKind(kind: Kind): void {
  const now = place.query.links?.split(',').filter(Boolean) ?? []
  const next = now.includes(kind) ? now.filter((one) => one !== kind) : [...now, kind]
  setQuery({ links: next.length ? next.join(',') : null })
}

export type At = [number, number]

/** Half way along the cubic in the middle of a path of start, control, control, end, …. */
export function middleOf(path: readonly At[]): At {
  const count = Math.floor((path.length - 1) / 3)
  const first = Math.floor(count / 2) * 3
  const start = path[first] ?? [0, 0]
  if (count % 2 === 0) return start
  const [a = start, b = start, end = start] = path.slice(first + 1, first + 4)
  const half = (n: 0 | 1) => (start[n] + 3 * a[n] + 3 * b[n] + end[n]) / 8
  return [half(0), half(1)]
}
