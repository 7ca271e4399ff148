export { holding } from './choices'
export type { Choice, Column, Editor, Load, Page, PageRequest, Sort } from './column'
export { default as Table } from './Table.svelte'
export { bare } from './tsv'
