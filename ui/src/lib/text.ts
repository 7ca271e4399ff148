/**
 * Texts of the program, from the same Fluent files that Rust reads. Reading a
 * text inside a component or an effect follows the language: switching it
 * shows every text anew at once. Figures and dates come in already formatted.
 */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import { createSubscriber } from 'svelte/reactivity'
import type { TextKey } from '../generated/text'

export type { TextKey }

/** Languages the program speaks. */
export const languages = ['en', 'zh-Hans', 'zh-Hant'] as const
export type Language = (typeof languages)[number]

export type TextArgs = Record<string, FluentVariable>

const files = import.meta.glob('$ftl/**/*.ftl', { query: '?raw', import: 'default', eager: true })
const sources = files as Record<string, string>

const bundles = new Map<Language, FluentBundle>()

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

/** Shows everything in another language; an unknown one becomes English. */
export function speak(code: string): void {
  const next = languages.find((known) => known === code) ?? 'en'
  document.documentElement.lang = next
  if (next === current) return
  current = next
  announce()
}

/** The text of a key. A key without text shows itself, so that it is seen and mended. */
export function t(key: TextKey, args?: TextArgs): string {
  follow()
  const bundle = bundleOf(current)
  const pattern = bundle.getMessage(key)?.value
  if (!pattern) return key
  return bundle.formatPattern(pattern, args ?? null, [])
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
  return bundleOf(current).hasMessage(key)
}

function bundleOf(code: Language): FluentBundle {
  const ready = bundles.get(code)
  if (ready) return ready
  const bundle = new FluentBundle(code, { useIsolating: false })
  for (const [path, source] of Object.entries(sources)) {
    if (path.includes(`/${code}/`)) bundle.addResource(new FluentResource(source))
  }
  bundles.set(code, bundle)
  return bundle
}
