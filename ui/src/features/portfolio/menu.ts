import type { MenuEntry } from '../../components/menu'
import { placeComputed, placementLock } from '../../generated/commands'
import { method } from '../../lib/method.svelte'
import { attempt } from '../../lib/notice.svelte'
import { session } from '../../lib/session.svelte'
import { t } from '../../lib/text'
import type { Cards } from './cards.svelte'
import { removeAccounts, setCategory, spotsIn } from './verbs'

type Doings = { cards: Cards; ids: string[]; open: (id: string) => void; rename: () => void; add: () => void }

/** The menu of the matrix: for the selected accounts, or for the empty spot under the pointer. */
export function matrixMenu({ cards, ids, open, rename, add }: Doings): MenuEntry[] {
  if (session.readOnly)
    return ids[0] ? [{ label: t('common-open'), keys: 'Enter', run: () => open(ids[0] ?? '') }] : []
  if (!ids.length) return [{ label: t('portfolio-add-here'), run: add }]
  const first = ids[0] ?? ''
  const single: MenuEntry[] = [
    { label: t('common-open'), keys: 'Enter', run: () => open(first) },
    { label: t('common-rename'), keys: 'F2', run: rename },
    'line',
  ]
  return [
    ...(ids.length === 1 ? single : []),
    ...zoneEntries(cards, ids),
    ...handEntries(cards, ids),
    {
      label: t('portfolio-take-off'),
      run: () => cards.takeOff(ids),
      disabled: !ids.some((id) => cards.byId.has(id)),
    },
    'line',
    { heading: method.scale('category')?.title ?? '' },
    ...method
      .levels('category')
      .map((level) => ({ label: level.title, run: () => attempt(setCategory(ids, level.key)) })),
    'line',
    { label: t('common-delete'), keys: 'Delete', tone: 'bad', run: () => removeAccounts(ids) },
  ]
}

/** Back to the score, and the lock. */
function handEntries(cards: Cards, ids: string[]): MenuEntry[] {
  const known = ids.map((id) => cards.byId.get(id)).filter((card) => card !== undefined)
  const byHand = known.filter((card) => card.by_hand).map((card) => card.id)
  const locked = known.length > 0 && known.every((card) => card.locked)
  const matrix = cards.key
  return [
    {
      label: t('matrix-back-to-score'),
      run: () => attempt(placeComputed({ matrix, ids: byHand })),
      disabled: !byHand.length,
    },
    {
      label: t(locked ? 'matrix-unlock' : 'matrix-lock'),
      run: () => attempt(placementLock({ matrix, ids: known.map((card) => card.id), locked: !locked })),
      disabled: !known.length,
    },
  ]
}

/** Placing without a pointer: by zone. */
export const zoneEntries = (cards: Cards, ids: readonly string[]): MenuEntry[] => [
  { heading: t('portfolio-place-in') },
  ...(cards.matrix?.zones ?? []).map((zone) => ({
    label: zone.name,
    run: () => cards.put(spotsIn(zone, ids)),
  })),
]
