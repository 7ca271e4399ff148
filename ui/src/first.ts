/**
 * The first picture of the window: the rail with its words, drawn by hand from
 * what the shell hands over, before the program that keeps it is read. It does
 * nothing; the real rail takes its place. The shell runs it as one script before
 * anything is fetched; elsewhere the page itself does. Invariant: it imports no
 * more than names, so that nothing is waited for, draws nothing from data as
 * HTML, and draws once.
 */
import { mainNames, moreNames, type PlaceName } from './features/frame/placeNames'
import type { SessionView } from './generated/types'

type Handed = {
  __MAINSTAY_SESSION__?: SessionView
  __MAINSTAY_WORDS__?: Record<string, string>
  __MAINSTAY_DRAWN__?: boolean
}
const handed = globalThis as Handed
const { __MAINSTAY_SESSION__: session, __MAINSTAY_WORDS__: words } = handed

function element(name: string, className: string, ...inside: (Node | string)[]): HTMLElement {
  const made = document.createElement(name)
  made.className = className
  made.append(...inside)
  return made
}

function row({ page, key, count }: PlaceName): HTMLElement {
  const number = count && session?.workspace?.counts[count]
  const counted = number === undefined ? [] : [element('span', 'count', number.toLocaleString('en'))]
  const on = page === (location.hash.slice(2).split(/[/?]/)[0] || 'portfolio')
  return element('div', on ? 'row on' : 'row', element('span', 'icon'), words?.[key] ?? '', ...counted)
}

function draw(name: string): void {
  const rail = element('div', 'first-rail', element('div', 'name', element('span', 'icon'), name))
  rail.append(element('div', 'find', element('span', 'icon'), words?.['frame-find'] ?? ''))
  rail.append(...mainNames.map(row), element('div', 'end', ...moreNames.map(row), element('div', 'row')))
  rail.setAttribute('aria-hidden', 'true')
  document.getElementById('first')?.replaceChildren(rail)
}

/** The rail is folded on narrow windows, and where the person folded it. */
function folded(): boolean {
  const kept = localStorage.getItem('mainstay.folds') ?? ''
  return matchMedia('(max-width: 1139px)').matches || /"rail":true/.test(kept)
}

function look(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)').matches
  document.documentElement.lang = session?.language ?? 'en'
  document.documentElement.dataset.theme = session?.settings.theme ?? (dark ? 'dark' : 'light')
  if (session?.workspace && words && !folded()) draw(session.workspace.name)
}

/** Does something as soon as the place for the picture has been read. */
function whenThere(then: () => void): void {
  if (document.getElementById('first')) {
    then()
    return
  }
  const seen = new MutationObserver(() => {
    if (!document.getElementById('first')) return
    seen.disconnect()
    then()
  })
  seen.observe(document, { childList: true, subtree: true })
}

if (!handed.__MAINSTAY_DRAWN__) {
  handed.__MAINSTAY_DRAWN__ = true
  whenThere(look)
}
