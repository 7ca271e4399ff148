import { expect, test } from 'vitest'
import { namesOf } from './names'

test('a pasted list gives one name per line, without signs, blanks and further columns', () => {
  expect(namesOf('Alder Mills\r\n\n  - Birch Works \n2. Cedar & Sons\nDogwood\t12\t34')).toEqual([
    'Alder Mills',
    'Birch Works',
    'Cedar & Sons',
    'Dogwood',
  ])
})

test('a name that holds a hyphen or a number stays whole', () => {
  expect(namesOf('3-D Works\n7 Oaks')).toEqual(['3-D Works', '7 Oaks'])
})
