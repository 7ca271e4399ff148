import { expect, test } from 'vitest'
import { fitNote, forgetFits } from './fit'
import { brokenInto } from './lines'
import type { BoardNote } from './note'

/** Ten px a character, whatever it is. */
const tens = (text: string) => 10 * Array.from(text).length
const note = (text: string, more: Partial<BoardNote> = {}): BoardNote => ({
  id: 'a',
  kind: 'note',
  text,
  x: 0,
  y: 0,
  ...more,
})

test.each<[string, string, string[]]>([
  ['words stay whole', 'the new depot plan', ['the new', 'depot plan']],
  [
    'Chinese breaks anywhere but before its punctuation',
    '一二三四五六七八九十，后来',
    ['一二三四五六七八九', '十，后来'],
  ],
  ['nothing opens at the end of a line', '一二三四五六七八九（十）', ['一二三四五六七八九', '（十）']],
  ['Latin within Chinese stays whole', '接口与系统一二三MES 端口', ['接口与系统一二三', 'MES 端口']],
  [
    'what fits nowhere is cut, and nothing is lost',
    'abcdefghijklmnopqrstuvw',
    ['abcdefghij', 'klmnopqrst', 'uvw'],
  ],
  ['lines that were written stay lines', 'one\n\ntwo', ['one', '', 'two']],
])('%s', (_, text, lines) => {
  expect(brokenInto(text, 100, tens)).toEqual(lines)
})

test('short text is large, longer text smaller, and then the card grows; every letter is kept', () => {
  forgetFits()
  const short = fitNote(note('Spares'))
  const long = fitNote(note('Spares for all of the lines under a yearly contract'))
  const endless = fitNote(note('续签时的价格与接口'.repeat(20)))
  expect([short.font, short.h]).toEqual([15, 82])
  expect(long.font).toBeLessThan(15)
  expect(endless.font).toBe(12)
  expect(endless.h).toBeGreaterThan(82)
  expect(endless.lines.join('')).toBe('续签时的价格与接口'.repeat(20))
})

test('a text is measured once', () => {
  forgetFits()
  let asked = 0
  const counting = () => (text: string) => {
    asked += 1
    return tens(text)
  }
  fitNote(note('Energy monitoring'), counting)
  const first = asked
  fitNote(note('Energy monitoring', { id: 'b', x: 40, votes: null }), counting)
  expect([first > 0, asked]).toEqual([true, first])
})

test('a card that lies face down gives nothing away', () => {
  expect(fitNote(note('secret', { faceDown: true, heading: 'Body' })).lines).toEqual([''])
})
