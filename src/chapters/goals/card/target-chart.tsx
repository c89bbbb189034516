import { writeLevel } from '#chapters/goals/words.ts'
import type { Language } from '#core/language.ts'
import { ChartSvg } from '#web/charts/chart-svg.tsx'
import { extent, linear, percent, type Scale } from '#web/charts/scale.ts'
import { cardTexts } from './card-texts.ts'
import type { MeasureSeries, SeriesYear } from './measure-series.ts'
import { EndLabels, type Point } from './target-chart-labels.tsx'

interface TargetChartProps extends MeasureSeries {
  readonly id: string
  readonly language: Language
}

const height = 190
/** Room to the right for what the series end in, and under the points for a label. */
const area = { top: 30, bottom: 132, left: 7, right: 76 } as const
const axis = 162

/** What was aimed at, as rings on a broken line, and what came of it, as dots on a solid one. */
export function TargetChart({ id, measure, years, language }: TargetChartProps) {
  const t = cardTexts[language]
  const targets = pointsOf(years, 'target')
  const outcomes = pointsOf(years, 'outcome')
  const x = linear(extent(years.map(({ year }) => year)), [area.left, area.right])
  const y = linear(extent([...targets, ...outcomes].map(({ value }) => value)), [area.bottom, area.top])
  const write = (value: number) => writeLevel(value, measure.unit, language)
  const said = [
    ...outcomes.map((each) => `${each.year}: ${t.outcome} ${write(each.value)}`),
    ...targets.map((each) => `${each.year}: ${t.target} ${write(each.value)}`),
  ]
  return (
    <ChartSvg
      id={id}
      kind="target-chart"
      title={t.series(measure.title)}
      description={t.chartDescription(`${said.join('; ')}.`)}
      height={height}
    >
      <line class="axis" x1="0" x2="100%" y1={axis} y2={axis} />
      {years.map(({ year }) => (
        <text class="year" x={percent(x(year))} y={height - 6} text-anchor="middle">
          {year}
        </text>
      ))}
      <g class="target">
        <Line points={targets} x={x} y={y} />
        {targets.map((point) => (
          <circle cx={percent(x(point.year))} cy={y(point.value)} r={5} />
        ))}
      </g>
      <g class="outcome">
        <Line points={outcomes} x={x} y={y} />
        {outcomes.map((point) => (
          <circle cx={percent(x(point.year))} cy={y(point.value)} r={4.5} />
        ))}
      </g>
      <EndLabels {...{ targets, outcomes, x, y, write }} words={t} />
    </ChartSvg>
  )
}

function pointsOf(years: readonly SeriesYear[], what: 'target' | 'outcome'): Point[] {
  return years.flatMap((each) => {
    const value = each[what]
    return value === undefined ? [] : { year: each.year, value }
  })
}

function Line({ points, x, y }: { points: readonly Point[]; x: Scale; y: Scale }) {
  return (
    <>
      {points.slice(1).map((point, index) => {
        const before = points[index] ?? point
        return (
          <line
            x1={percent(x(before.year))}
            y1={y(before.value)}
            x2={percent(x(point.year))}
            y2={y(point.value)}
          />
        )
      })}
    </>
  )
}
