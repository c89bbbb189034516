import { expect, test } from 'vitest'
import { aBook, aGoal, aMeasure } from '#chapters/goals/__fixtures__/goal-builders.ts'
import { pearson } from '#numerics/pearson.ts'
import { associationPoints } from './association-points.ts'
import { conflictPairs } from './conflict-pairs.ts'

const codes = Array.from({ length: 40 }, (_, index) => String(1000 + index))
const series: Readonly<Record<string, (index: number) => number>> = {
  N00954: (index) => Math.sin(index * 0.7),
  N01982: (index) => Math.sin(index * 1.9),
  K1: (index) => Math.sin(index * 2.3) + Math.sin(index * 0.7),
  K2: (index) => -Math.sin(index * 2.3) + Math.sin(index * 1.9),
}
const figures = Object.entries(series).flatMap(([kpi, of]) =>
  codes.map((municipality, index) => ({ kpi, municipality, year: 2024, value: of(index) })),
)

test('the points of an association have its correlation, turned the way that the goals want', () => {
  for (const better of ['higher', 'lower'] as const) {
    const book = aBook({
      versions: [
        aGoal('a', { measures: [aMeasure({ id: 'm', kpi: 'K2', better })] }),
        aGoal('b', { measures: [aMeasure({ id: 'm', kpi: 'K1' })] }),
      ],
    })
    const [pair] = conflictPairs(book, figures, '2026-03-01', { significance: 0.05, least: 30 })
    const association = pair?.associations[0]
    const points = association ? associationPoints(figures, association) : []
    expect(points.map(({ municipality }) => municipality)).toEqual(codes)
    const r = pearson(
      points.map(({ x }) => x),
      points.map(({ y }) => y),
    )
    expect(r).toBeCloseTo(association?.r ?? Number.NaN, 12)
    expect(Math.sign(r ?? 0)).toBe(better === 'higher' ? -1 : 1)
  }
})
