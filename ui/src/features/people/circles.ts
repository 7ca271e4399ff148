/** Small circles: people who pull the same way (C-25). */
import { cliqueAdd } from '../../generated/commands'
import type { CliqueView, MapClique } from '../../generated/types'
import { attempt } from '../../lib/notice.svelte'
import { select } from '../../lib/selection.svelte'
import { t } from '../../lib/text'
import { shownMap } from './shown.svelte'

/** The kind of selection, and how a circle is marked among the things of the board. */
export const CIRCLE = 'clique'
export const ON_BOARD = 'circle:'
export const TONES = ['c-1', 'c-2', 'c-3', 'c-4', 'c-5', 'c-6'] as const

/** The first tone that no circle on the map has. */
const freeTone = (taken: readonly MapClique[]) => TONES.find((tone) => taken.every(({ colour }) => colour !== tone)) ?? 'c-1'

/** Makes a circle of people and opens it, to be named. */
export async function makeCircle(account: string, people: readonly string[], name = t('relations-circle-unnamed')): Promise<void> {
  const colour = freeTone(shownMap.now?.cliques ?? [])
  const done = await attempt(cliqueAdd({ account, opportunity: null, name, colour, people: [...people] }))
  const id = done?.value.ids[0]
  if (id) select(CIRCLE, id)
}

export const holds = (circle: CliqueView): boolean => circle.until_on === null
