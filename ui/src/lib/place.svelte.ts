/**
 * Where the person is. Kept in the address hash, so that back and forward work
 * and a place can be named by a link: `#/account/<id>/people?key=value`.
 */
import { clearSelection } from './selection.svelte'

export type Place = {
  /** Name of a page that a feature registers. */
  page: string
  /** The record the page is about. */
  id: string | null
  /** Which view of the page; the page's first where none. */
  view: string | null
  /** Filters and the like, as the page defines them. */
  query: Record<string, string>
}

const blank = '-'

/** Reads an address hash. What cannot be read is the portfolio. */
export function readPlace(hash: string): Place {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?')
  const [page, id, view] = path.split('/').map((part) => decoded(part))
  return {
    page: page || 'portfolio',
    id: id && id !== blank ? id : null,
    view: view || null,
    query: Object.fromEntries(new URLSearchParams(search)),
  }
}

/** The address of a place, for a link. */
export function hrefOf(to: Partial<Place> & { page: string }): string {
  const parts = [to.page]
  if (to.id || to.view) parts.push(to.id ?? blank)
  if (to.view) parts.push(to.view)
  const search = new URLSearchParams(to.query ?? {}).toString()
  return `#/${parts.map(encodeURIComponent).join('/')}${search ? `?${search}` : ''}`
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

let now = $state.raw<Place>(readPlace(globalThis.location?.hash ?? ''))

globalThis.addEventListener?.('hashchange', () => arrive(location.hash))
globalThis.addEventListener?.('popstate', () => arrive(location.hash))

/** The place now. Read its fields in a component to follow it. */
export const place = {
  get page() {
    return now.page
  },
  get id() {
    return now.id
  },
  get view() {
    return now.view
  },
  get query() {
    return now.query
  },
}

/** Goes to a place and leaves a step to go back to. */
export function go(to: Partial<Place> & { page: string }): void {
  visit(hrefOf(to), true)
}

/** Another view of the same page. */
export function goView(view: string | null): void {
  go({ ...now, view })
}

/** Sets or drops (null) filters of the page, without a step to go back to. */
export function setQuery(changes: Record<string, string | null>): void {
  const merged = Object.entries({ ...now.query, ...changes })
  const query = Object.fromEntries(merged.filter((entry): entry is [string, string] => entry[1] !== null))
  visit(hrefOf({ ...now, query }), false)
}

export const back = (): void => history.back()
export const forward = (): void => history.forward()

function visit(href: string, step: boolean): void {
  if (href === location.hash) return
  if (step) history.pushState(null, '', href)
  else history.replaceState(null, '', href)
  arrive(href)
}

/** Another page or another record: what was selected there is selected no more. */
function arrive(href: string): void {
  const next = readPlace(href)
  if (next.page !== now.page || next.id !== now.id) clearSelection()
  now = next
}
