import type { MenuEntry } from '../../components/menu'
import { method } from '../../lib/method.svelte'
import { attempt } from '../../lib/notice.svelte'
import { t } from '../../lib/text'
import { chairing } from './chairing.svelte'
import { judgeAll, STATUS, toggleCore } from './judging'
import type { People } from './people.svelte'
import { removeLinks, removePeople, setOutside } from './verbs'

type Doings = {
  people: People
  ids: string[]
  links: string[]
  rename: (id: string) => void
  addReport: (id: string) => void
  addColleague: (id: string) => void
  link: () => void
  addHere: () => void
  readonly: boolean
  fold: (ids: string[]) => void
  /** A chart from text, below somebody or nobody. */
  paste: (manager: string | null) => void
  /** Links from a file. */
  tie: () => void
  circle: () => void
}

/** The menu of the map: for the selected people or links, or for the empty spot under the pointer. */
export function mapMenu(doings: Doings): MenuEntry[] {
  const { ids, links, addHere, paste, tie, readonly } = doings
  if (readonly) return []
  if (links.length)
    return [{ label: t('common-delete'), keys: 'Delete', tone: 'bad', run: () => removeLinks(links) }]
  if (!ids.length)
    return [
      { label: t('people-add-here'), run: addHere },
      { label: t('people-paste'), run: () => paste(null) },
      { label: t('people-ties'), run: tie },
    ]
  return [...(ids.length === 1 ? forOne(doings, ids[0] ?? '') : []), ...forAll(doings)]
}

const forOne = ({ rename, addReport, addColleague, link, paste }: Doings, id: string): MenuEntry[] => [
  { label: t('common-rename'), keys: 'F2', run: () => rename(id) },
  { label: t('people-add-colleague'), keys: 'Enter', run: () => addColleague(id) },
  { label: t('people-add-report'), keys: 'Tab', run: () => addReport(id) },
  { label: t('people-paste'), run: () => paste(id) },
  { label: t('people-link-to'), keys: 'L', run: link },
  { label: t('relations-chair-succeed'), run: () => chairing.ask('succeed') },
  'line',
]

function forAll({ people, ids, fold, circle }: Doings): MenuEntry[] {
  const nodes = ids.map((id) => people.byId.get(id)).filter((node) => node !== undefined)
  const outside = nodes.every((node) => node.outside)
  return [
    { heading: method.scale(STATUS)?.title ?? '' },
    ...method.levels(STATUS).map(({ key, title }, index) => ({
      label: title,
      keys: String(index + 1),
      run: () => attempt(judgeAll(ids, STATUS, [key])),
      checked: nodes.every((node) => node.status === key),
    })),
    'line',
    { label: t('people-core'), keys: 'C', run: () => attempt(toggleCore(nodes)), checked: nodes.every((node) => node.core) },
    ...(ids.length > 1 ? [{ label: t('relations-circle-make'), keys: 'G', run: circle }] : []),
    {
      label: t(nodes.every((node) => node.folded) ? 'people-unfold-reports' : 'people-fold-reports'),
      keys: 'H',
      run: () => fold(ids),
      disabled: !nodes.some((node) => node.below > 0),
    },
    {
      label: t('people-release'),
      keys: 'R',
      run: () => attempt(people.release(ids)),
      disabled: !nodes.some((node) => node.by_hand),
    },
    {
      label: t('people-top'),
      run: () => attempt(people.report(ids, null)),
      disabled: !nodes.some((node) => node.manager),
    },
    { label: t(outside ? 'people-inside' : 'people-outside'), run: () => setOutside(ids, !outside) },
    'line',
    { label: t('relations-chair-leave', { count: ids.length }), run: () => chairing.ask('leave') },
    { label: t('common-delete'), keys: 'Delete', tone: 'bad', run: () => removePeople(ids) },
  ]
}
