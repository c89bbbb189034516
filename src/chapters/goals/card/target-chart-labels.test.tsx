import { expect, test } from 'vitest'
import { linear } from '#web/charts/scale.ts'
import { EndLabels } from './target-chart-labels.tsx'

const x = linear([2022, 2026], [7, 76])
const y = linear([0, 100], [132, 30])
const words = { target: 'mål', outcome: 'utfall' }

function labels(targets: readonly [number, number][], outcomes: readonly [number, number][]): string[] {
  const points = (of: readonly [number, number][]) => of.map(([year, value]) => ({ year, value }))
  const svg = String(
    <g>
      <EndLabels
        targets={points(targets)}
        outcomes={points(outcomes)}
        words={words}
        write={(value) => `${value}`}
        {...{ x, y }}
      />
    </g>,
  )
  return svg.match(/<text.*?<\/text>/g) ?? []
}

function top(label: string | undefined): number {
  return Number(/ y="([\d.]+)"/.exec(label ?? '')?.[1])
}

test('the series that goes on says its end to the right, the one that stops above or under its own', () => {
  const [target, above] = labels(
    [
      [2025, 45],
      [2026, 50],
    ],
    [
      [2024, 40],
      [2025, 56],
    ],
  )
  expect(target).toContain('<tspan x="76%" dx="12">mål</tspan><tspan x="76%" dx="12" dy="17">50</tspan>')
  expect(above).toContain('text-anchor="end">utfall 56')
  expect(top(above)).toBeLessThan(y(56))
  const [, below] = labels(
    [
      [2025, 60],
      [2026, 70],
    ],
    [
      [2024, 58],
      [2025, 56],
    ],
  )
  expect(top(below)).toBeGreaterThan(y(56))
})

test('two that end in the same year keep apart, however close they come', () => {
  for (const outcome of [50, 51, 49, 60]) {
    const [target, own] = labels([[2026, 50]], [[2026, outcome]])
    expect(Math.abs(top(target) - top(own))).toBeGreaterThanOrEqual(38 - 1e-9)
  }
})

test('a series without points says nothing', () => {
  expect(labels([], [])).toEqual([])
  expect(labels([[2026, 50]], [])).toHaveLength(1)
})
