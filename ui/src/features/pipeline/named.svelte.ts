/** Names of the account, owner, product, source and territory that a filter holds only by key. */
import { accountGet, catalogueGet, territoryRows } from '../../generated/commands'
import type { Ref } from '../../generated/types'
import { live } from '../../lib/live.svelte'
import { method } from '../../lib/method.svelte'
import type { Filter } from './query'

export type Thing = 'account' | 'owner' | 'product' | 'source' | 'territory'

export class Named {
  #filter: () => Filter
  #account
  #catalogue
  #territories

  /** To be made while a component is made, for it follows the file. */
  constructor(filter: () => Filter) {
    this.#filter = filter
    this.#account = live(() => {
      const id = filter().account
      return id ? accountGet({ id }) : null
    })
    this.#territories = live(() => (filter().territory ? territoryRows() : null))
    this.#catalogue = live(() => (filter().owner || filter().product ? catalogueGet() : null))
  }

  of(thing: Thing): Ref | null {
    const id = this.#filter()[thing]
    return id ? { id, name: this.#name(thing, id) ?? '…' } : null
  }

  #name(thing: Thing, id: string): string | undefined {
    if (thing === 'account') return this.#account.data?.row.name
    if (thing === 'source') return method.title('lead-source', id)
    if (thing === 'territory') return this.#territories.data?.rows.find((one) => one.id === id)?.name
    const list = thing === 'owner' ? this.#catalogue.data?.teammates : this.#catalogue.data?.products
    return list?.find((one) => one.id === id)?.name
  }
}
