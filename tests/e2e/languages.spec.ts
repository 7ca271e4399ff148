/** Each page in each language: whole sentences of that language, inside the window. */
import type { Page } from '@playwright/test'
import { pages, visit } from './support/pages'
import { expect, type Language, test } from './support/stage'

const account: Record<Language, string> = { en: 'Harbourline', 'zh-Hans': '海岚', 'zh-Hant': '海嵐' }

/** All that a person can read or hear on the page. */
const words = (page: Page) =>
  page.evaluate(() => {
    const texts = [document.body.innerText]
    for (const node of document.querySelectorAll('[aria-label],[title],[placeholder]'))
      for (const name of ['aria-label', 'title', 'placeholder']) texts.push(node.getAttribute(name) ?? '')
    for (const node of document.querySelectorAll('svg text, svg title')) texts.push(node.textContent ?? '')
    // A name in braces stands for a figure, in the same letters in every language.
    return texts.join('\n').replace(/\{[a-z-]+\}/g, '')
  })

/** Latin words that stand in Chinese text too: names, files, keys, formats, addresses. */
const latin = /^(Mainstay|Linden|Controls|CSV|TSV|Excel|OpenDocument|vCard|PNG|SVG|PDF|CNY|USD|Ctrl|Shift|Alt|Enter|Esc|Tab|Delete|Space|Home|End|IT|English|Mira|Lindqvist|UTF|GB|GBK|Big|SSO|IoT|MES|ERP|PLC|VP|CEO|CFO|CIO|CTO|DCS|AGV|LED|UPS|HVAC|SIL|API|KPI|Brier|SMART|SWOT|ics)$/i

/** Buying roles are read out by their letters. */
const roles = /^[UEDAI]+$/

test('No page overflows a small or a usual window.', async ({ page, begin, call }) => {
  test.setTimeout(240_000)
  for (const language of ['en', 'zh-Hans'] as const) {
    await begin({ language })
    for (const [width, height] of [[1024, 640], [1440, 900]] as const) {
      await page.setViewportSize({ width, height })
      for (const [name, at] of await pages(call, account[language])) {
        await visit(page, at)
        const beyond = await page.evaluate(() => {
          const root = document.scrollingElement ?? document.body
          return [root.scrollWidth - root.clientWidth, root.scrollHeight - root.clientHeight]
        })
        expect.soft(beyond, `${name}, ${language}, ${width} × ${height}`).toEqual([0, 0])
      }
    }
  }
})

for (const language of ['zh-Hans', 'zh-Hant'] as const) {
  test(`In ${language} no page shows a key or a word left in English.`, async ({ page, begin, call }) => {
    test.setTimeout(120_000)
    await begin({ language })
    for (const [name, at] of await pages(call, account[language])) {
      await visit(page, at)
      const seen = (await words(page)).replace(/\S*[@/\\]\S*|\S+\.(example|mainstay|csv)\S*/g, ' ')
      expect.soft(seen.match(/\b[a-z]+-[a-z]+(-[a-z]+)*\b/g) ?? [], `keys on ${name}`).toEqual([])
      const left = (seen.match(/[A-Za-z]{2,}/g) ?? []).filter((word) => !latin.test(word) && !roles.test(word))
      expect.soft([...new Set(left)], `English on ${name}`).toEqual([])
    }
  })
}

test('A text that is cut off says the whole in a tip.', async ({ page, begin, call }) => {
  test.setTimeout(120_000)
  await begin()
  for (const [name, at] of await pages(call, account.en)) {
    await visit(page, at)
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main *, nav *, aside *, footer *')]
        .filter((node) => getComputedStyle(node).textOverflow === 'ellipsis' && node.scrollWidth > node.clientWidth + 1)
        .filter((node) => !node.closest('[title],[aria-label],[role=option]') && node.offsetParent !== null)
        .map((node) => `${node.className}: ${node.textContent?.trim().slice(0, 60)}`),
    )
    expect.soft(cut, name).toEqual([])
  }
})
