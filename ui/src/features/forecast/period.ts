/** Stretches of months to look at, named by the year of business of today. Months are `YYYY-MM`. */
export type Period = { key: string; from: string; to: string }

/** The year of business a day is in; it starts with this month. */
export function yearOf(today: string, start = 1): Period {
  const into = (Number(today.slice(5, 7)) - start + 12) % 12
  const from = addMonths(today.slice(0, 7), -into)
  return { key: `y${from.slice(0, 4)}`, from, to: addMonths(from, 11) }
}

/** What a year of business is called: `2026`, or after both its years. */
export const yearName = ({ from, to }: Period): string =>
  from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : `${from.slice(0, 4)}/${to.slice(2, 4)}`

export function periodsOf(today: string, start = 1): Period[] {
  const own = yearOf(today, start)
  const year = (by: number): Period => {
    const from = addMonths(own.from, by * 12)
    return { key: `y${from.slice(0, 4)}`, from, to: addMonths(from, 11) }
  }
  const quarters = [1, 2, 3, 4].map((quarter) => ({
    key: `q${quarter}`,
    from: addMonths(own.from, quarter * 3 - 3),
    to: addMonths(own.from, quarter * 3 - 1),
  }))
  const ahead = { key: 'ahead', from: today.slice(0, 7), to: addMonths(today.slice(0, 7), 11) }
  return [own, ...quarters, ahead, year(-1), year(1)]
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
export function sinceDays(today: string, start = 1): { key: string; day: string }[] {
  const year = yearOf(today, start)
  const into = index(today) - index(year.from)
  const first = (by: number) => `${addMonths(year.from, by)}-01`
  const week = new Date(Date.parse(`${today}T00:00:00Z`) - 7 * 86_400_000).toISOString().slice(0, 10)
  return [
    { key: 'week', day: week },
    { key: 'month', day: first(into) },
    { key: 'quarter', day: first(into - (into % 3)) },
    { key: 'year', day: first(0) },
  ]
}

/** Months around today, for a stretch of one's own. */
export const monthsAround = (today: string): string[] =>
  Array.from({ length: 61 }, (_, at) => addMonths(`${today.slice(0, 4)}-01`, at - 24))

const monthOf = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}`
