import { expect, test } from 'vitest'
import { once } from './once.ts'

test('the same question is asked once, another one by itself', async () => {
  const asked: string[] = []
  const ask = once(async (question) => {
    asked.push(question)
    return question.length
  })
  expect(await Promise.all([ask('mål'), ask('mål'), ask('roller')])).toEqual([3, 3, 6])
  expect(asked).toEqual(['mål', 'roller'])
})

test('what failed is asked for again', async () => {
  let asked = 0
  const ask = once(async () => {
    asked++
    if (asked === 1) throw new Error('the line was cut')
    return asked
  })
  await expect(ask('mål')).rejects.toThrow('the line was cut')
  expect(await ask('mål')).toBe(2)
})
