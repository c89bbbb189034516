import { formatNumber, lowerFirst } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import { ChartSvg } from '#web/charts/chart-svg.tsx'
import { DumbbellKey, Dumbbells } from '#web/charts/dumbbell.tsx'
import { linear, percent, ticks } from '#web/charts/scale.ts'
import type { GapOverRounds } from './gap-over-rounds.ts'
import type { Comparison } from './pulse-props.web.ts'
import { pulseTexts } from './pulse-texts.ts'
import { groupWords } from './questions.ts'

interface DumbbellProps {
  readonly comparison: Comparison
  readonly rows: Comparison['rows']
  readonly language: Language
}

/** The two sides on each question, with which mark is which. */
export function GapDumbbells({ comparison: { between }, rows, language }: DumbbellProps) {
  const t = pulseTexts[language].chart
  const sides = [groupWords[between[0]][language], groupWords[between[1]][language]] as const
  return (
    <>
      <DumbbellKey sides={sides} />
      <Dumbbells
        {...{ sides, language }}
        rows={rows.map(({ question: { id, text }, means }) => ({
          ...{ id: `gap-${id}`, label: text[language] },
          ...(means ? { means } : {}),
        }))}
        hidden={t.hidden}
        sayGap={(gap, higher) => t.gap(gap, lowerFirst(sides[higher]))}
      />
    </>
  )
}

interface OverRoundsProps {
  readonly pair: GapOverRounds
  readonly heading: string
  readonly language: Language
}

const rowHeight = 34

/** The gap in each round with how certain it is, around the line where both sides answer alike. */
export function OverRoundsChart({ pair: { between, gaps }, heading, language }: OverRoundsProps) {
  const t = pulseTexts[language].rounds
  const furthest = Math.max(1, ...gaps.flatMap(({ gap }) => [Math.abs(gap.low), Math.abs(gap.high)]))
  const x = linear([-furthest, furthest], [8, 92])
  const height = gaps.length * (rowHeight + 14) + 40
  const write = (gap: number) => formatNumber(gap, language, { decimals: 1, signed: true })
  const names = gaps.map(({ round }) => pulseTexts[language].roundName(round.opens, round.closes))
  return (
    <ChartSvg
      id="over-rounds-chart"
      kind="over-rounds"
      title={heading}
      description={`${gaps.map(({ gap }, at) => t.said(names[at] ?? '', write(gap.gap))).join('; ')}.`}
      height={height}
    >
      <text x={percent(x(0) + 2)} y={12}>
        {t.higher(groupWords[between[0]][language])}
      </text>
      <line class="axis" x1={percent(x(0))} x2={percent(x(0))} y1={4} y2={height - 20} />
      {gaps.map(({ gap }, at) => {
        const top = 24 + at * (rowHeight + 14)
        return (
          <g>
            <text x="0" y={top + 8}>
              {names[at]}
            </text>
            <line
              class="interval"
              x1={percent(x(gap.low))}
              x2={percent(x(gap.high))}
              y1={top + 24}
              y2={top + 24}
            />
            <circle class="side-one" cx={percent(x(gap.gap))} cy={top + 24} r={6} />
            <text class="label" x={percent(x(gap.high) + 2)} y={top + 29}>
              {write(gap.gap)}
            </text>
          </g>
        )
      })}
      {ticks(-furthest, furthest, 4).map((step) => (
        <text x={percent(x(step))} y={height - 4} text-anchor="middle">
          {formatNumber(step, language, { decimals: 1, signed: true })}
        </text>
      ))}
    </ChartSvg>
  )
}
