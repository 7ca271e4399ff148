import type { Feature } from '../../lib/feature'

export default {
  inspectors: {
    note: () => import('./NoteInspector.svelte'),
    unit: () => import('./UnitInspector.svelte'),
    mixed: () => import('./MixedInspector.svelte'),
  },
} satisfies Feature
