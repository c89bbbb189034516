import { expect, test } from 'vitest'
import { inTurns, median } from './bench.ts'

test('the median is the middle value, or the mean of the two in the middle', () => {
  expect(median([9, 1, 5])).toBe(5)
  expect(median([4, 1, 3, 2])).toBe(2.5)
  expect(median([])).toBeNaN()
})

test('sides take turns', async () => {
  const order: string[] = []
  const side = (name: string) => async () => order.push(name)
  expect(await inTurns(2, [side('a'), side('b')])).toEqual([
    [1, 3],
    [2, 4],
  ])
  expect(order).toEqual(['a', 'b', 'a', 'b'])
})
