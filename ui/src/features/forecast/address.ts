/** What the forecast reads from its address; what cannot be read there counts as not said. */

/** The ways to forecast, as commands and charts take them. */
export const WAYS = ['by-history', 'by-stage'] as const
export type Way = (typeof WAYS)[number]

/** A whole percentage from 0 to 90. */
export function percentOf(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,2}$/.test(text) && Number(text) <= 90 ? Number(text) : null
}

/** A month, a quarter or a year as it is written. */
export function periodOf(text: string | undefined): string | null {
  return text !== undefined && /^\d{4}(\/\d{2})?(-(0[1-9]|1[0-2]|Q[1-4]))?$/.test(text) ? text : null
}

/** One of some words, else the first. */
export function oneOf<T extends string>(text: string | undefined, words: readonly [T, ...T[]]): T {
  return words.find((word) => word === text) ?? words[0]
}
