/**
 * Dates and plain counts in the person's language. Money, percentages and
 * every computed figure arrive from Rust already formatted; they never pass here.
 */
import { language, type TextArgs, t, textOf } from './text'

const noDay = ''

/** A plain count with grouping, e.g. `12,480`. Below a thousand nothing groups, and the formatter is slow to wake. */
export const count = (value: number): string =>
  value >= 0 && value < 1000 ? String(value) : new Intl.NumberFormat(language()).format(value)

/** An ISO date as people write it: `12 Sep 2026`, `2026年9月12日`. Anything else is given back as it is. */
export function date(iso: string | null | undefined): string {
  const day = parse(iso)
  return day ? t('format-date', parts(day)) : (iso ?? noDay)
}

/** An ISO date without the year where it is this year's: `12 Sep`. */
export function shortDate(iso: string | null | undefined, today?: string): string {
  const day = parse(iso)
  if (!day) return iso ?? noDay
  return today && iso?.slice(0, 4) !== today.slice(0, 4) ? date(iso) : t('format-day', parts(day))
}

/** An ISO date-time in local time: `12 Sep 2026, 14:05`. */
export function dateTime(stamp: string): string {
  const at = new Date(stamp)
  if (Number.isNaN(at.getTime())) return stamp
  return t('format-date-time', { date: date(localDay(at)), time: time(stamp) })
}

/** Hour and minute in local time. */
export function time(stamp: string): string {
  const at = new Date(stamp)
  if (Number.isNaN(at.getTime())) return ''
  return new Intl.DateTimeFormat(locale(), { hour: '2-digit', minute: '2-digit', hour12: false }).format(at)
}

/** How long ago a moment was: `5 minutes ago`, `3 天前`; the date where it is more than a month. */
export function ago(stamp: string, now: number = Date.now()): string {
  const seconds = (new Date(stamp).getTime() - now) / 1000
  if (Number.isNaN(seconds)) return stamp
  const step = steps.find(([, size]) => Math.abs(seconds) >= size)
  if (!step) return relative().format(0, 'second')
  const [unit, size] = step
  if (unit === 'month') return date(stamp.slice(0, 10))
  return relative().format(Math.round(seconds / size), unit)
}

/** `2026-09` as `Sep 2026`. */
export function month(value: string): string {
  const day = parse(`${value}-01`)
  return day ? t('format-month', parts(day)) : value
}

/** The local calendar day of a moment, as ISO. */
export function localDay(stamp: string | Date): string {
  const at = new Date(stamp)
  if (Number.isNaN(at.getTime())) return String(stamp)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}

/** Day, month and year as the texts take them; figures as text, so that no year is grouped. */
const parts = (day: Date): TextArgs => ({
  day: String(day.getUTCDate()),
  month: textOf(`format-month-${day.getUTCMonth() + 1}`),
  year: String(day.getUTCFullYear()),
})

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['month', 30 * 86_400],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
]

/** Day before month in English, as the method's texts write it. */
const locale = () => (language() === 'en' ? 'en-GB' : language())

const relative = () => new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' })

/** Midnight UTC of an ISO date, so that no time zone moves the day. */
function parse(iso: string | null | undefined): Date | null {
  const found = iso?.match(/^(\d{4})-(\d{2})-(\d{2})/)
  return found ? new Date(Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3]))) : null
}
