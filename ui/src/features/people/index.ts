import type { Feature } from '../../lib/feature'
import LinkInspector from './LinkInspector.svelte'
import PersonInspector from './PersonInspector.svelte'

const people: Feature = {
  inspectors: { person: PersonInspector, link: LinkInspector },
}
export default people
