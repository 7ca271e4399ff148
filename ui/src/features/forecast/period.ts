/** Stretches of months to look at, named by the calendar year of today. Months are `YYYY-MM`. */
export type Period = { key: string; from: string; to: string }

export function periodsOf(today: string): Period[] {
  const year = Number(today.slice(0, 4))
  const years = [year, year - 1, year + 1].map((one) => ({
    key: `y${one}`,
    from: `${one}-01`,
    to: `${one}-12`,
  }))
  const quarters = [1, 2, 3, 4].map((quarter) => ({
    key: `q${quarter}`,
    from: monthOf(year, quarter * 3 - 2),
    to: monthOf(year, quarter * 3),
  }))
  const ahead = { key: 'ahead', from: today.slice(0, 7), to: addMonths(today.slice(0, 7), 11) }
  return [...years.slice(0, 1), ...quarters, ahead, ...years.slice(1)]
}

export function addMonths(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const index = year * 12 + number - 1 + by
  return monthOf(Math.floor(index / 12), (index % 12) + 1)
}

/** Months around today, for a stretch of one's own. */
export const monthsAround = (today: string): string[] =>
  Array.from({ length: 61 }, (_, at) => addMonths(`${today.slice(0, 4)}-01`, at - 24))

const monthOf = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}`
