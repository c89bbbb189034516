import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type RankedMark, rankingLayout } from './ranking-layout.ts'

const plot = { top: 30, bottom: 300 }

function mark(municipality: string, score: number, standing?: 'own' | 'peer'): RankedMark {
  const base = { municipality, name: municipality, score, low: score - 0.1, high: score + 0.1 }
  return standing ? { ...base, standing } : base
}

test('the best stands furthest to the left, and high scores high', () => {
  const { places } = rankingLayout([mark('a', 0.5), mark('b', 0.9), mark('c', 0.7)], plot)
  const byName = new Map(places.map((place) => [place.mark.municipality, place]))
  expect(byName.get('b')?.x).toBe(1)
  expect(byName.get('a')?.x).toBe(92)
  expect(byName.get('b')?.y).toBeLessThan(byName.get('a')?.y ?? 0)
})

test('ours is drawn last, on top of those we compare with, on top of the rest', () => {
  const { places } = rankingLayout(
    [mark('own', 0.9, 'own'), mark('peer', 0.8, 'peer'), mark('rest', 0.7)],
    plot,
  )
  expect(places.map((place) => place.mark.municipality)).toEqual(['rest', 'peer', 'own'])
})

test('rank ticks begin at one and stay within the ranks', () => {
  const marks = Array.from({ length: 290 }, (_, index) => mark(String(index), index))
  expect(rankingLayout(marks, plot).rankTicks.map((tick) => tick.value)).toEqual([1, 50, 100, 150, 200, 250])
})

test('every mark lies within the drawing, whatever the scores', () => {
  const scores = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(scores, (values) => {
      for (const place of rankingLayout(
        values.map((score, index) => mark(String(index), score)),
        plot,
      ).places) {
        expect(place.x).toBeGreaterThanOrEqual(0)
        expect(place.x).toBeLessThanOrEqual(92)
        expect(place.yHigh).toBeGreaterThanOrEqual(plot.top)
        expect(place.yLow).toBeLessThanOrEqual(plot.bottom)
        expect(place.yHigh).toBeLessThanOrEqual(place.y)
        expect(place.y).toBeLessThanOrEqual(place.yLow)
      }
    }),
  )
})
