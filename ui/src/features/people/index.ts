import type { Feature } from '../../lib/feature'

const people: Feature = {
  inspectors: {
    person: () => import('./PersonInspector.svelte'),
    link: () => import('./LinkInspector.svelte'),
    clique: () => import('./CircleInspector.svelte'),
  },
}
export default people
