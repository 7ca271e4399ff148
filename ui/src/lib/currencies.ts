import type { Ref } from '../generated/types'
import { language } from './text'

/** Currencies offered first; every other known one is found by typing. */
const common = [
  'CNY',
  'USD',
  'EUR',
  'HKD',
  'TWD',
  'GBP',
  'JPY',
  'KRW',
  'SGD',
  'CHF',
  'AUD',
  'CAD',
  'INR',
  'MYR',
  'THB',
  'VND',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'AED',
  'BRL',
  'MXN',
  'ZAR',
]

/** A currency by its code, with its name in the language shown. */
export function currency(code: string): Ref {
  const name = new Intl.DisplayNames(language(), { type: 'currency' }).of(code)
  return { id: code, name: name && name !== code ? `${code} – ${name}` : code }
}

/** Currencies whose code or name contains the text. */
export async function findCurrencies(text: string): Promise<Ref[]> {
  const wanted = text.trim().toLowerCase()
  if (!wanted) return common.map(currency)
  const rest = Intl.supportedValuesOf('currency').filter((code) => !common.includes(code))
  return [...common, ...rest]
    .map(currency)
    .filter(({ name }) => name.toLowerCase().includes(wanted))
    .slice(0, 40)
}
