/**
 * Gaps around what fills a text, as Rust treats them: a text leaves a space around what is filled in, as figures and Latin
 * words want it between Chinese ones; between two Chinese words it is a slip. Fluent's isolation marks tell where
 * something was filled in, and are taken out again.
 */
const MARKS = /[\u2068\u2069]/g
/** Characters and signs as wide as one. */
const WIDE = '[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uff60\\u{20000}-\\u{3ffff}]'
const BEFORE = new RegExp(`(${WIDE}[\\u2068\\u2069]*) (?=\\u2068[\\u2068\\u2069]*${WIDE})`, 'gu')
const AFTER = new RegExp(`(${WIDE}[\\u2068\\u2069]*\\u2069) (?=[\\u2068\\u2069]*${WIDE})`, 'gu')

/** The text without marks, and in Chinese without a gap between Chinese and what was filled in, where that is Chinese. */
export function closed(text: string, chinese: boolean): string {
  if (!text.includes('\u2068')) return text
  const tight = chinese ? text.replace(BEFORE, '$1').replace(AFTER, '$1') : text
  return tight.replace(MARKS, '')
}
