import { expect, test } from 'vitest'
import { littleTree } from './__fixtures__/small-municipality.ts'
import { commonPath } from './common-path.ts'

test('between two goals decides the nearest place that both belong to', () => {
  const [top] = littleTree.places
  const unit = littleTree.places.find(({ kind }) => kind === 'unit')
  const above = unit?.path.slice(0, -1) ?? []
  expect(commonPath(littleTree, [unit?.node ?? '', above.at(-1) ?? ''])).toEqual(above)
  expect(commonPath(littleTree, [unit?.node ?? ''])).toEqual(unit?.path)
  expect(commonPath(littleTree, [unit?.node ?? '', 'nedlagd'])).toEqual(top?.path)
  expect(commonPath(littleTree, [])).toEqual([])
})
