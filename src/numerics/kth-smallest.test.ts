import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kthSmallest } from './kth-smallest.ts'

test('is what stands there in the sorted list, ties and all', () => {
  const lists = fc.array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ noNaN: true })), {
    minLength: 1,
  })
  fc.assert(
    fc.property(lists, fc.nat(), (list, any) => {
      const place = any % list.length
      const sorted = Float64Array.from(list).sort()
      // Zero and minus zero are the same value in either order.
      expect(kthSmallest(Float64Array.from(list), place) === sorted[place]).toBe(true)
    }),
  )
})

test('a place outside the list is a fault', () => {
  expect(() => kthSmallest(Float64Array.of(1), 1)).toThrow('no place 1 in a list of 1')
})
