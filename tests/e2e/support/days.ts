/** Days counted from today, as the pages in English show them. */
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** So many days from today, without its year. */
export function dayIn(days = 0): string {
  const day = new Date()
  day.setDate(day.getDate() + days)
  return `${day.getDate()} ${MONTHS[day.getMonth()]}`
}

/** So many days from today, with its year. */
export function dateIn(days = 0): string {
  const day = new Date()
  day.setDate(day.getDate() + days)
  return `${dayIn(days)} ${day.getFullYear()}`
}
