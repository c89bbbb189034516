import { expect, test } from 'vitest'
import { oncePer } from './once-per.ts'

test('the same thing is asked about once, another anew, and what failed again', async () => {
  const asked: string[] = []
  const lengthOf = oncePer(async (thing: { readonly text: string }) => {
    asked.push(thing.text)
    if (asked.length === 1) throw new Error('not yet')
    return thing.text.length
  })
  const one = { text: 'mål' }
  await expect(lengthOf(one)).rejects.toThrow('not yet')
  expect(await Promise.all([lengthOf(one), lengthOf(one), lengthOf({ text: 'mål' })])).toEqual([3, 3, 3])
  expect(asked).toEqual(['mål', 'mål', 'mål'])
})
