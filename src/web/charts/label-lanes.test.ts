import { expect, test } from 'vitest'
import { placeInLanes } from './label-lanes.ts'

test('names that would cover each other stand in lanes; one without room is left out', () => {
  const labels = ['a', 'b', 'c'].map((key, index) => ({ key, text: 'Ett långt namn', x: 50 + index }))
  expect([...placeInLanes(labels, 2)]).toEqual([
    ['a', 0],
    ['b', 1],
  ])
})

test('names far apart share the first lane', () => {
  const labels = [
    { key: 'right', text: 'Öjeby', x: 80 },
    { key: 'left', text: 'Ale', x: 20 },
  ]
  expect([...placeInLanes(labels, 3)]).toEqual([
    ['left', 0],
    ['right', 0],
  ])
})
