import { expect, test } from 'vitest'
import { placeLabels } from './point-labels.ts'

test('a name stands to the right of its point, or to the left at the edge', () => {
  const places = placeLabels([
    { key: 'middle', text: 'Ekbacka', x: 50, y: 20 },
    { key: 'edge', text: 'Öjeby', x: 98, y: 80 },
  ])
  expect(places.get('middle')?.anchor).toBe('start')
  expect(places.get('edge')?.anchor).toBe('end')
})

test('the first in the list chooses first; one without room is left out', () => {
  const crowd = Array.from({ length: 12 }, (_, index) => ({
    key: String(index),
    text: 'Ett långt namn',
    x: 50,
    y: 50 + index / 4,
  }))
  const places = placeLabels(crowd)
  expect(places.has('0')).toBe(true)
  expect(places.size).toBeLessThan(12)
})
