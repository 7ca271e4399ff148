import { flushSync } from 'svelte'
import { expect, test } from 'vitest'
import { fetchTexts, language, languages, speak, t, textOf } from './text'

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

test('between Chinese words there is no gap, beside figures and Latin words there is', async () => {
  await fetchTexts('zh-Hans')
  speak('zh-Hans')
  expect(t('people-change-joined', { name: '林曼' })).toBe('林曼加入')
  expect(t('people-change-joined', { name: 'Mara' })).toBe('Mara 加入')
  expect(t('people-change-joined', { name: '林 曼' })).toBe('林 曼加入')
  expect(t('people-change-manager', { name: '甲', after: '乙', before: '丙' })).toBe('甲向乙汇报，之前向丙')
  expect(t('common-count-accounts', { count: 2 })).toBe('2 家客户')
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
