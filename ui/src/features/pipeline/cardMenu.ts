import type { MenuEntry } from '../../components/menu'
import { session } from '../../lib/session.svelte'
import { t } from '../../lib/text'
import type { BoardState } from './board.svelte'
import { placesOf } from './columns'
import { remove } from './edits'

/** What can be done with a card, or with all selected ones. */
export function cardMenu(board: BoardState, id: string, pipeline: string): MenuEntry[] {
  const ids = board.together(id)
  const here = board.columns.find((column) => column.cards.some((card) => card.id === id))?.stage
  const places = placesOf(pipeline).map((place) => ({
    label: place.name,
    checked: place.id === here,
    disabled: session.readOnly,
    run: () => void board.move(ids, place.id),
  }))
  return [
    { heading: t('pipeline-move-to') },
    ...places,
    'line',
    {
      label: t('common-delete'),
      tone: 'bad',
      keys: 'Delete',
      disabled: session.readOnly,
      run: () => void remove(ids),
    },
  ]
}
