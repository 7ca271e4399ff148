import { expect, test } from 'vitest'
import { linesOf } from './turning'

test('Lines of an answer are plain words.', () => {
  const text = '# Aims\n\n- **Energy** price\n2. [Li Wei](#/person/1) asks\n\n| a | b |\n|---|---|\n> said'
  expect(linesOf(text)).toEqual(['Aims', 'Energy price', 'Li Wei asks', '| a | b |', 'said'])
  expect(linesOf('')).toEqual([])
  expect(linesOf('x\n'.repeat(50))).toHaveLength(20)
})
