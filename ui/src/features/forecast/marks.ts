/** Where a key leads among a chart's marks, which stand in reading order; null where nowhere. */
export function nextMark(key: string, at: number, number: number): number | null {
  const to = target(key, at, number)
  return to === null || to < 0 || to >= number ? null : to
}

function target(key: string, at: number, number: number): number | null {
  if (key === 'ArrowRight' || key === 'ArrowDown') return at + 1
  if (key === 'ArrowLeft' || key === 'ArrowUp') return at - 1
  if (key === 'Home') return 0
  return key === 'End' ? number - 1 : null
}
