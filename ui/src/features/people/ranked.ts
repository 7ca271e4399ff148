/** A list with one of it put where another stands. */
export const moved = <T>(list: readonly T[], from: number, to: number): T[] => {
  const one = list[from]
  return one === undefined ? [...list] : list.toSpliced(from, 1).toSpliced(to, 0, one)
}
