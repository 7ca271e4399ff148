/**
 * What of the frame is folded or open. Remembered on this machine, apart for
 * wide and narrow windows: in narrow ones both sides begin folded and float.
 */
import { untrack } from 'svelte'

type Folds = { rail: boolean; inspector: boolean }

const store = 'mainstay.folds'
const narrowBelow = '(max-width: 1139px)'
const wideFolds: Folds = { rail: false, inspector: false }
const narrowFolds: Folds = { rail: true, inspector: true }

const query = globalThis.matchMedia?.(narrowBelow)
let narrow = $state(query?.matches ?? false)
query?.addEventListener('change', (event) => {
  narrow = event.matches
})

const kept = readFolds()
const folds = $state({ wide: { ...wideFolds, ...kept?.wide }, narrow: { ...narrowFolds } })
let roomFor = $state(0)

export const frame = $state({
  palette: false,
  shortcuts: false,
  newWorkspace: false,
})

/** Opens one of the things that lie over the page. */
export function open(part: keyof typeof frame): void {
  frame[part] = true
}

export const sides = {
  get narrow() {
    return narrow
  },
  get railFolded() {
    return here().rail
  },
  get inspectorFolded() {
    return here().inspector
  },
  /** The page keeps room for the inspector although nothing is selected. */
  get keepsInspector() {
    return roomFor > 0
  },
}

export function foldRail(folded = !here().rail): void {
  here().rail = folded
  keep()
}

export function foldInspector(folded = !here().inspector): void {
  here().inspector = folded
  keep()
}

/** Keeps room for the inspector while the calling component lives, so that a board does not jump on selection. */
export function keepInspector(wanted: () => boolean): void {
  $effect(() => {
    if (!wanted()) return
    untrack(() => (roomFor += 1))
    return () => (roomFor -= 1)
  })
}

function here(): Folds {
  return narrow ? folds.narrow : folds.wide
}

function keep(): void {
  localStorage.setItem(store, JSON.stringify({ wide: folds.wide }))
}

function readFolds(): { wide?: Partial<Folds> } | null {
  try {
    return JSON.parse(globalThis.localStorage?.getItem(store) ?? 'null')
  } catch {
    return null
  }
}
