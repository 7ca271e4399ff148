/** What becomes of the guided start of accounts, until the program is opened again. */
import { SvelteSet } from 'svelte/reactivity'

const put = new SvelteSet<string>()
const begun = new SvelteSet<string>()

/** It was put aside. */
export const aside = (account: string): boolean => put.has(account)
export const putAside = (account: string): void => {
  put.add(account)
}
/** A step of it was still open: then it stays until the plan is printed. */
export const wasOpen = (account: string): boolean => begun.has(account)
export const keepOpen = (account: string): void => {
  begun.add(account)
}
