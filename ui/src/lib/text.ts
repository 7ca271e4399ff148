/**
 * Texts of the program, from the same Fluent files that Rust reads. Reading a
 * text inside a component or an effect follows the language: switching it
 * shows every text anew at once. Figures and dates come in already formatted.
 * Only the language spoken is loaded, and of it only the files asked for are read.
 */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import { createSubscriber } from 'svelte/reactivity'
import type { TextKey } from '../generated/text'
import { closed } from './gaps'

export type { TextKey }

/** Languages the program speaks. */
export const languages = ['en', 'zh-Hans', 'zh-Hant'] as const
export type Language = (typeof languages)[number]

export type TextArgs = Record<string, FluentVariable>

/** Fluent files by path. */
type Sources = Record<string, string>

const loaders: Record<Language, () => Promise<{ default: Sources }>> = {
  en: () => import('./texts/en'),
  'zh-Hans': () => import('./texts/zh-Hans'),
  'zh-Hant': () => import('./texts/zh-Hant'),
}

type Book = { bundle: FluentBundle; unread: Map<string, string> }
const books = new Map<Language, Book>()

let current: Language = 'en'
let announce = () => {}
const follow = createSubscriber((update) => {
  announce = update
  return () => {
    announce = () => {}
  }
})

/** Language now shown. */
export function language(): Language {
  follow()
  return current
}

const known = (code: string): Language => languages.find((one) => one === code) ?? 'en'

/** Has the texts of a language at hand before it is spoken; of an unknown one, English. */
export async function fetchTexts(code: string): Promise<void> {
  const wanted = known(code)
  if (books.has(wanted)) return
  const { default: sources } = await loaders[wanted]()
  if (!books.has(wanted)) books.set(wanted, open(wanted, sources))
}

/** Shows everything in another language, whose texts are at hand; an unknown one becomes English. */
export function speak(code: string): void {
  const next = known(code)
  document.documentElement.lang = next
  if (next === current) return
  current = next
  announce()
}

/** The text of a key. A key without text shows itself, so that it is seen and mended. */
export function t(key: TextKey, args?: TextArgs): string {
  follow()
  const bundle = bundleFor(key)
  const pattern = bundle?.getMessage(key)?.value
  if (!bundle || !pattern) return key
  return closed(bundle.formatPattern(pattern, args ?? null, []), current !== 'en')
}

/**
 * The text of a key that is put together from what only Rust knows, such as the
 * name of a field or a filter. Any other key goes through {@link t}, which checks it.
 */
export function textOf(key: string, args?: TextArgs): string {
  return t(key as TextKey, args)
}

/** Whether a key has a text in the language now shown. */
export function hasText(key: string): key is TextKey {
  follow()
  return bundleFor(key)?.hasMessage(key) ?? false
}

/** The texts of the language now shown, the file of this key among them: its name begins all its keys. */
function bundleFor(key: string): FluentBundle | null {
  const book = books.get(current)
  if (!book) return null
  const area = key.slice(0, key.indexOf('-'))
  const source = book.unread.get(area)
  if (source !== undefined) {
    book.unread.delete(area)
    book.bundle.addResource(new FluentResource(source))
  }
  return book.bundle
}

function open(code: Language, sources: Sources): Book {
  const named = Object.entries(sources).map(([path, source]) => [nameOf(path), source] as const)
  return { bundle: new FluentBundle(code), unread: new Map(named) }
}

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1).replace(/\.ftl$/, '')
