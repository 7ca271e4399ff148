/** An account's board as its page asks for it: cards, notes, units, what they come to. */
import {
  accountGet,
  boardCandidates,
  boardSummary,
  matrixView,
  noteList,
  opportunityRows,
} from '../../generated/commands'
import { live } from '../../lib/live.svelte'
import { INTERNAL, type Item, itemsOf } from './items'

/** Lives as long as the calling component. */
export function openBoard(account: string) {
  const of = { matrix: INTERNAL, context: account }
  const matrix = live(() => matrixView({ ...of, width: 900, height: 640 }))
  const notes = live(
    () => noteList(of),
    ['note', 'placement', 'unit', 'product', 'teammate', 'account', 'opportunity'],
  )
  const detail = live(() => accountGet({ id: account }))
  const deals = live(
    () => opportunityRows({ account, outcomes: ['open'] }),
    ['opportunity', 'unit', 'account'],
  )
  const summary = live(() => boardSummary(of))
  const candidates = live(() => boardCandidates(of))
  const units = $derived(detail.data?.units ?? [])
  const items = $derived<Item[]>(
    matrix.data && notes.data && detail.data
      ? itemsOf(matrix.data.cards, notes.data, units, deals.data?.rows ?? [])
      : [],
  )
  return {
    account,
    get matrix() {
      return matrix.data
    },
    get units() {
      return units
    },
    get items() {
      return items
    },
    /** Notes that are put aside. */
    get parked() {
      return (notes.data ?? []).filter((note) => note.parked)
    },
    get summary() {
      return summary.data
    },
    get candidates() {
      return candidates.data ?? []
    },
    get ready() {
      return !!(matrix.data && notes.data && detail.data)
    },
    get error() {
      return matrix.error ?? notes.error
    },
  }
}

export type OpenBoard = ReturnType<typeof openBoard>
