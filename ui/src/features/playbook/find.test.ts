import { expect, test } from 'vitest'
import { cardsWith } from './find'

test('Cards are found by all of the words, in the title or below it.', () => {
  const cards = [{ text: 'What service is', answer: 'It is felt' }, { text: '什么是客户服务', answer: '服务是感受' }, { text: 'Alone', answer: null }]
  expect(cardsWith(cards, 'FELT service')).toEqual([cards[0]])
  expect(cardsWith(cards, '感受')).toEqual([cards[1]])
  expect(cardsWith(cards, ' ')).toEqual(cards)
  expect(cardsWith(cards, 'felt alone')).toEqual([])
})
