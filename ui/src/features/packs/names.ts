/** Keys of the method as words: colours, groups, levels, and the paths that say what is ours. */
import { getContext, setContext } from 'svelte'
import type { Option } from '../../components/menu'
import { method } from '../../lib/method.svelte'
import { hasText, language, t, textOf } from '../../lib/text'
import { type FieldSpec, type Fields, formOf, type Kind } from './forms'

const ITEM = Symbol('item')

/** The item being written: its kind and its fields, for fields that name other parts of it. */
type Written = { kind: Kind; fields: Fields }

export const writeItem = (item: () => Written) => setContext(ITEM, item)
export const writtenItem = (): (() => Written) => getContext(ITEM)

const wordsOf = (part: Fields, name: string) => {
  const words = (part[name] ?? {}) as Record<string, string>
  return words[language()] || words['en'] || ''
}
const partsOf = (value: unknown): Fields[] => (Array.isArray(value) ? (value as Fields[]) : [])
const titleOf = (part: Fields): string =>
  wordsOf(part, 'title') || wordsOf(part, 'name') || wordsOf(part, 'text')

/** The groups of an item by their titles; one that is saved has a key. */
export const groupOptions = ({ fields }: Written, of: 'group' | 'column' = 'group'): Option[] =>
  partsOf(fields[`${of}s`])
    .filter((group) => typeof group['key'] === 'string')
    .map((group) => ({ value: String(group['key']), label: titleOf(group) || String(group['key']) }))

/** Levels of a scale, to tick. */
export const levelOptions = (scale: string): Option[] =>
  method.levels(scale).map(({ key, title }) => ({ value: key, label: title }))

/** Every field that can be named as ours, in two steps at most, and those that are named already. */
export function oursOptions(item: Written, named: readonly string[]): Option[] {
  const fields = formOf(item.kind).filter(({ name }) => name !== 'source')
  const inner = ({ name, form, of }: FieldSpec) =>
    form === 'parts' || form === 'group' ? (of ?? []).map((one) => `${name}.${one.name}`) : []
  const offered = ['all', ...fields.flatMap((spec) => [spec.name, ...inner(spec)])]
  const all = [...new Set([...offered, ...named])]
  const shown = named.length > 0 ? all : offered
  return shown.map((value) => ({ value, label: pathName(item, value) }))
}

/** `levels.mentor.sign` as words: each step by the field's label, or by the title of the part it names. */
export function pathName({ fields }: Written, path: string): string {
  if (path === 'all') return t('packs-ours-all')
  const steps = path.split('.')
  const parts = partsOf(fields[steps[0] ?? ''])
  const step = (name: string) => {
    const part = parts.find(({ key }) => key === name)
    if (part) return titleOf(part) || name
    const key = `packs-label-${name.replaceAll('_', '-')}`
    return hasText(key) ? textOf(key) : name
  }
  return steps.map(step).join(' › ')
}
