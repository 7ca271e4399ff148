import type { Feature } from '../../lib/feature'
import MixedInspector from './MixedInspector.svelte'
import NoteInspector from './NoteInspector.svelte'
import UnitInspector from './UnitInspector.svelte'

export default {
  inspectors: { note: NoteInspector, unit: UnitInspector, mixed: MixedInspector },
} satisfies Feature
