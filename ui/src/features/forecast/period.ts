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

/** How many months a stretch holds, both ends included. */
export const monthsBetween = (from: string, to: string): number => index(to) - index(from) + 1

const index = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7))

/** Days from which changes are looked at, before today. */
export function sinceDays(today: string): { key: string; day: string }[] {
  const [year, month] = [today.slice(0, 4), Number(today.slice(5, 7))]
  const first = (number: number) => `${monthOf(Number(year), number)}-01`
  const week = new Date(Date.parse(`${today}T00:00:00Z`) - 7 * 86_400_000).toISOString().slice(0, 10)
  return [
    { key: 'week', day: week },
    { key: 'month', day: first(month) },
    { key: 'quarter', day: first(month - ((month - 1) % 3)) },
    { key: 'year', day: first(1) },
  ]
}

/** Months around today, for a stretch of one's own. */
export const monthsAround = (today: string): string[] =>
  Array.from({ length: 61 }, (_, at) => addMonths(`${today.slice(0, 4)}-01`, at - 24))

const monthOf = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}`
