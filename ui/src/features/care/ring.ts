/** Arcs of a ring of equal parts, clockwise from the top. */
const GAP = 0.06

/** The path of one part, on a circle of this radius about 0, 0. */
export function arc(at: number, parts: number, radius: number): string {
  const turn = (2 * Math.PI) / parts
  const from = at * turn - Math.PI / 2 + GAP / 2
  const to = (at + 1) * turn - Math.PI / 2 - GAP / 2
  const point = (angle: number) => `${(radius * Math.cos(angle)).toFixed(2)} ${(radius * Math.sin(angle)).toFixed(2)}`
  return `M ${point(from)} A ${radius} ${radius} 0 0 1 ${point(to)}`
}

/** The middle of one part, on a circle of this radius. */
export function middle(at: number, parts: number, radius: number): { x: number; y: number } {
  const angle = ((at + 0.5) * 2 * Math.PI) / parts - Math.PI / 2
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) }
}
