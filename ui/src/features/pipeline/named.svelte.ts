/** Names of the account, owner and product that a filter holds only by id. */
import { accountGet, catalogueGet } from '../../generated/commands'
import type { Ref } from '../../generated/types'
import { live } from '../../lib/live.svelte'
import type { Filter } from './query'

type Thing = 'account' | 'owner' | 'product'

export class Named {
  #filter: () => Filter
  #account
  #catalogue

  /** To be made while a component is made, for it follows the file. */
  constructor(filter: () => Filter) {
    this.#filter = filter
    this.#account = live(() => {
      const id = filter().account
      return id ? accountGet({ id }) : null
    })
    this.#catalogue = live(() => (filter().owner || filter().product ? catalogueGet() : null))
  }

  of(thing: Thing): Ref | null {
    const id = this.#filter()[thing]
    return id ? { id, name: this.#name(thing, id) ?? '…' } : null
  }

  #name(thing: Thing, id: string): string | undefined {
    if (thing === 'account') return this.#account.data?.row.name
    const list = thing === 'owner' ? this.#catalogue.data?.teammates : this.#catalogue.data?.products
    return list?.find((one) => one.id === id)?.name
  }
}
