import { cardTexts } from '#chapters/goals/card-texts.ts'
import type { MeasureSeries, SeriesYear } from '#chapters/goals/measure-series.ts'
import { writeLevel } from '#chapters/goals/words.ts'
import type { Language } from '#core/language.ts'
import { ChartSvg } from '#web/charts/chart-svg.tsx'
import { extent, linear, percent, type Scale } from '#web/charts/scale.ts'

interface TargetChartProps extends MeasureSeries {
  readonly id: string
  readonly language: Language
}

const height = 190
const area = { top: 30, bottom: 152, left: 7, right: 90 } as const

type Point = { readonly year: number; readonly value: number }

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
      <line class="axis" x1="0" x2="100%" y1={area.bottom + 14} y2={area.bottom + 14} />
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
      <EndLabel points={targets} others={outcomes} word={t.target} write={write} x={x} y={y} />
      <EndLabel points={outcomes} others={targets} word={t.outcome} write={write} x={x} y={y} own />
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

interface EndLabelProps {
  readonly points: readonly Point[]
  readonly others: readonly Point[]
  readonly word: string
  readonly write: (value: number) => string
  readonly x: Scale
  readonly y: Scale
  readonly own?: boolean
}

/** The last point carries its name and value; above it, or below where the other series passes above. */
function EndLabel({ points, others, word, write, x, y, own = false }: EndLabelProps) {
  const last = points.at(-1)
  if (!last) return null
  const rival = others.find(({ year }) => year === last.year) ?? others.at(-1)
  const below = rival !== undefined && y(rival.value) < y(last.value)
  const at = x(last.year)
  return (
    <text
      class={own ? 'label label-own' : 'label'}
      x={percent(at)}
      y={y(last.value) + (below ? 22 : -12)}
      text-anchor={at > 80 ? 'end' : at < 20 ? 'start' : 'middle'}
    >
      {word} {write(last.value)}
    </text>
  )
}
