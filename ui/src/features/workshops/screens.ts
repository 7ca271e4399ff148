/** Where in the program a step or a card's help is. */
const SCREENS = [
  'portfolio',
  'criteria',
  'time',
  'account',
  'segmentation',
  'people',
  'opportunity',
  'pipeline',
  'forecast',
] as const
export type ScreenName = (typeof SCREENS)[number]
export type Screen = { name: ScreenName; page: string; id?: string; view?: string }

const known = (name: string): name is ScreenName => SCREENS.some((one) => one === name)

/** The place of a screen; what is inside an account leads to the portfolio where there is none. */
export function placeOf(name: string, account: string | null): Screen | null {
  if (!known(name)) return null
  if (name === 'portfolio') return { name, page: 'portfolio' }
  if (name === 'criteria' || name === 'time') return { name, page: 'portfolio', view: name }
  if (name === 'pipeline' || name === 'opportunity') return { name, page: 'pipeline' }
  if (name === 'forecast') return { name, page: 'forecast' }
  if (!account) return { name, page: 'portfolio' }
  return name === 'account'
    ? { name, page: 'account', id: account }
    : { name, page: 'account', id: account, view: name }
}
