/** What is left of a step as a clock shows it: `2:21`, and `+0:12` once it takes longer. */
export function clockText(ms: number): string {
  const over = ms < 0
  // Up, so that a minute reads 1:00 until its first second is gone.
  const seconds = Math.ceil(Math.abs(ms) / 1000 - (over ? 1 : 0))
  const held = Math.max(0, seconds)
  return `${over && held > 0 ? '+' : ''}${Math.floor(held / 60)}:${String(held % 60).padStart(2, '0')}`
}

/** The part of its time that is left, 0–1. */
export const shareLeft = (left: number, allotted: number): number =>
  allotted > 0 ? Math.min(1, Math.max(0, left / allotted)) : 0
