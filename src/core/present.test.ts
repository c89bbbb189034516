import { expect, test } from 'vitest'
import { present } from './present.ts'

test('null columns are left out, everything else stays as it is', () => {
  expect(present({ id: 1, until: null, text: '', done: false, count: 0 })).toEqual({
    id: 1,
    text: '',
    done: false,
    count: 0,
  })
})
