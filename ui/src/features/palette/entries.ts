import type { Hit, SearchHit, SearchPlace } from '../../generated/types'
import { allActions } from '../../lib/feature'
import { highlight, type Part } from '../../lib/highlight'
import { go, type Place } from '../../lib/place.svelte'
import { select } from '../../lib/selection.svelte'
import { hasText, t } from '../../lib/text'

/** One line of the palette. */
export type Entry = {
  id: string
  group: string
  parts: Part[]
  detail: string
  keys?: string
  run: () => void
}

/** A thing found by name. */
export const hitEntry = (hit: Hit, typed: string, group: string): Entry => ({
  id: `${hit.kind}:${hit.id}`,
  group,
  parts: highlight(hit.name, typed),
  detail: [kindName(hit.kind), hit.detail].filter(Boolean).join(' · '),
  run: () => openHit(hit),
})

/** A text found, with the words in it. */
export const textEntry = (hit: SearchHit, typed: string): Entry => ({
  id: `text:${hit.kind}:${hit.id}`,
  group: t('palette-texts'),
  parts: highlight(hit.text, typed),
  detail: [hit.kind_title, hit.about].filter(Boolean).join(' · '),
  run: () => go(placeOf(hit.place)),
})

const placeOf = ({ page, id, view, shows, sheet }: SearchPlace): Partial<Place> & { page: string } => ({
  page,
  id,
  view,
  query: { ...(shows && { as: shows }), ...(sheet && { sheet }) },
})

const kindName = (kind: string) => {
  const key = `palette-kind-${kind}`
  return hasText(key) ? t(key) : ''
}

/** Places and actions whose name contains what was typed. */
export function commandEntries(places: { page: string; label: string }[], typed: string): Entry[] {
  const rows = [
    ...places.map(({ page, label }) => ({
      id: `place:${page}`,
      group: t('palette-places'),
      label,
      keys: undefined,
      run: () => go({ page }),
    })),
    ...allActions().map((action) => ({ ...action, id: `do:${action.id}`, group: t('palette-actions') })),
  ]
  return rows
    .filter(({ label }) => label.toLowerCase().includes(typed.toLowerCase()))
    .map(({ id, group, label, keys, run }) => ({
      id,
      group,
      parts: highlight(label, typed),
      detail: '',
      keys,
      run,
    }))
}

/** Goes to where a found thing lives and selects it there. */
export function openHit({ kind, id, account }: Pick<Hit, 'kind' | 'id' | 'account'>): void {
  go(homeOf(kind, id, account))
  if (kind !== 'account') select(kind, id)
}

function homeOf(kind: string, id: string, account: string | null): Partial<Place> & { page: string } {
  if (kind === 'account') return { page: 'account', id }
  if (kind === 'person' && account) return { page: 'account', id: account, view: 'people' }
  if (kind === 'opportunity') return { page: 'opportunity', id }
  if (kind === 'unit' && account) return { page: 'account', id: account }
  return { page: 'team' }
}
