import { expect, test } from 'vitest'
import { numberOf, readFigure } from './written-figure.ts'

test('numbers are read as people write them', () => {
  expect(['2,9', '2.9', '−1 234,5', '12\u00a0000', '+3', '0'].map(numberOf)).toEqual([
    2.9, 2.9, -1234.5, 12_000, 3, 0,
  ])
  expect(['', 'två', '1,2,3', '1e5', '2 %', '--1'].map(numberOf)).toEqual(Array(6).fill(undefined))
})

test('a figure may have its per cent sign', () => {
  expect(['3,4 %', '3,4%', '3,4'].map(readFigure)).toEqual([3.4, 3.4, 3.4])
  expect(['%', '3 %%', '3 % 4'].map(readFigure)).toEqual(Array(3).fill(undefined))
})
