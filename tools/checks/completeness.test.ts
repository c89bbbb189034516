import { expect, test } from 'vitest'
import { type Handbook, whatIsIncomplete } from './completeness.ts'
import type { FoundCheck } from './find-checks.ts'

const check: FoundCheck = {
  id: 'goals/few',
  chapter: 'goals',
  folder: 'few',
  exportName: 'fewGoals',
  recommends: 'MAL-1',
  threshold: 'MAL-1.goals',
  title: { sv: 'Få mål', en: 'Few goals' },
}
const handbook: Handbook = {
  recommendations: [
    { id: 'MAL-1', home: 'goals' },
    { id: 'MAL-2', home: 'goals' },
  ],
  thresholds: [{ id: 'MAL-1.goals' }],
}

test('checks and handbook that fit together have no problems', () => {
  expect(whatIsIncomplete([check], handbook)).toEqual([])
})

test('a check that cites an unknown recommendation or threshold is refused', () => {
  expect(whatIsIncomplete([{ ...check, recommends: 'MAL-99', threshold: 'MAL-99.x' }], handbook)).toEqual([
    "src/chapters/goals/checks/few/check.ts cites 'MAL-99', which is not a recommendation in src/handbook.",
    "src/chapters/goals/checks/few/check.ts measures against 'MAL-99.x', which is not in src/handbook/thresholds.ts.",
  ])
})

test('two checks may not be exported under the same name', () => {
  expect(whatIsIncomplete([check, { ...check, id: 'goals/other', folder: 'other' }], handbook)).toEqual([
    "src/chapters/goals/checks/other/check.ts and goals/few both export 'fewGoals'; rename one.",
  ])
})

test('a recommendation that no check asks for must name the chapter that will bring it', () => {
  const recommendations = handbook.recommendations.map(({ id }) => ({ id, home: '' as 'goals' }))
  expect(whatIsIncomplete([check], { ...handbook, recommendations })).toEqual([
    'MAL-2 has neither a check nor a home chapter that will bring it; name one in src/handbook.',
  ])
})
