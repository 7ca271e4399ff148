/** Which sensitive scales the workspace switched on; off they are seen by nobody. */
import { peopleSettingsGet } from '../../generated/commands'
import type { PeopleSettings } from '../../generated/types'
import { live } from '../../lib/live.svelte'

let settings = $state.raw<PeopleSettings | null>(null)

export const switchedOn = (scale: string): boolean => settings?.scales_on.includes(scale) ?? false

/** Asks for the settings while the calling component lives. */
export function followSettings(): void {
  const answer = live(() => peopleSettingsGet())
  $effect(() => {
    settings = answer.data
  })
}
