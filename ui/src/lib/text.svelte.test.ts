import { flushSync } from 'svelte'
import { expect, test } from 'vitest'
import { language, languages, speak, t, textOf } from './text'

test('every language has the texts of the frame', () => {
  for (const code of languages) {
    speak(code)
    for (const key of [
      'frame-find',
      'welcome-title',
      'settings-title',
      'log-title',
      'palette-hint',
      'parts-empty',
    ] as const)
      expect(t(key), `${key} in ${code}`).not.toBe(key)
  }
})

test('a text takes its arguments, without marks around them', () => {
  speak('en')
  expect(t('frame-undo-step', { step: 'move Orrin Rail Group' })).toBe('Undo: move Orrin Rail Group')
  expect(t('common-count-accounts', { count: 1 })).toBe('1 account')
  expect(t('common-count-accounts', { count: 2 })).toBe('2 accounts')
})

test('a key without text shows itself', () => {
  expect(textOf('no-such-text')).toBe('no-such-text')
})

test('switching the language shows texts anew and marks the page', () => {
  speak('en')
  const shown: string[] = []
  const stop = $effect.root(() => {
    $effect(() => void shown.push(t('frame-settings')))
  })
  flushSync()
  speak('zh-Hant')
  flushSync()
  stop()
  expect(shown).toEqual(['Settings', '設定'])
  expect(document.documentElement.lang).toBe('zh-Hant')
})

test('an unknown language is English', () => {
  speak('fr')
  expect(language()).toBe('en')
})
