/**
 * What a feature gives to the frame. Each `features/<area>/index.ts` exports one
 * as default; the program gathers them, so that the frame knows no feature and
 * features do not know each other.
 */
import type { Component } from 'svelte'

/** Something the person can do from the palette. */
export type Action = {
  /** Unique among all actions, e.g. `account-add`. */
  id: string
  /** Its name in the person's language. */
  label: string
  /** Keys that do the same, as tinykeys writes them. */
  keys?: string
  run: () => void
}

/** A component that is read when it is first shown. */
export type Later<C> = () => Promise<{ default: C }>

export type Feature = {
  /** Page name (see `Place`) to the component that shows it. */
  pages?: Record<string, Later<Component>>
  /** Kind of selected thing to the component that inspects it. */
  inspectors?: Record<string, Later<Inspector>>
  /** Actions for the palette; asked each time it opens. */
  actions?: () => Action[]
}

/** Shows the selected things of one kind. */
export type Inspector = Component<{ ids: readonly string[] }>

const pages = new Map<string, Later<Component>>()
const actions: (() => Action[])[] = []

export function addFeature(feature: Feature): void {
  for (const [name, page] of Object.entries(feature.pages ?? {})) pages.set(name, page)
  for (const [kind, inspector] of Object.entries(feature.inspectors ?? {})) registerInspector(kind, inspector)
  if (feature.actions) actions.push(feature.actions)
}

export const pageOf = (name: string): Later<Component> | null => pages.get(name) ?? null
export const allActions = (): Action[] => actions.flatMap((list) => list())

const inspectors = new Map<string, Later<Inspector>>()

export const inspectorOf = (kind: string | null): Later<Inspector> | null =>
  inspectors.get(kind ?? '') ?? null

export function registerInspector(kind: string, inspector: Later<Inspector>): void {
  inspectors.set(kind, inspector)
}

/** Reads every page and inspector, so that none waits when it is first gone to. */
export async function readAll(): Promise<void> {
  for (const part of [...pages.values(), ...inspectors.values()]) await part()
}
