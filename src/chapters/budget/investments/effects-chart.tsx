import { formatInScale, formatKronor, kronorScale, kronorUnit } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import { ChartSvg } from '#web/charts/chart-svg.tsx'
import { linear, percent } from '#web/charts/scale.ts'
import { effectWords, investmentTexts } from './investment-texts.ts'
import type { YearlyEffect } from './yearly-effects.ts'

interface EffectsChartProps {
  readonly effects: readonly YearlyEffect[]
  readonly years: readonly number[]
  readonly language: Language
}

const kinds = ['depreciation', 'interest', 'running'] as const
const rowHeight = 34
const bar = 18

/** Yearly costs from zero, a bar a year in three parts, with the sum at its end. Savings are below zero, and the sum says so. */
export function EffectsChart({ effects, years, language }: EffectsChartProps) {
  const t = investmentTexts[language].chart
  const rows = years.map((year) => ({ year, parts: kinds.map((kind) => sumOf(effects, year, kind)) }))
  const sums = rows.map(({ parts }) => parts.reduce((sum, each) => sum + each, 0))
  const lengths = rows.map(({ parts }) => parts.reduce((sum, each) => sum + Math.max(0, each), 0))
  const lowest = Math.min(0, ...rows.map(({ parts }) => Math.min(...parts)))
  const x = linear([lowest, Math.max(1, ...lengths)], [9, 82])
  const scale = kronorScale(sums)
  return (
    <>
      <ul class="mark-key">
        {kinds.map((kind) => (
          <li>
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <rect class={`effect-${kind}`} width="12" height="12" />
            </svg>
            {effectWords[kind][language]}
          </li>
        ))}
      </ul>
      <ChartSvg
        id="arliga-kostnader-diagram"
        kind="effects-chart"
        title={t.heading}
        description={`${rows.map(({ year }, at) => t.said(year, formatKronor(sums[at] ?? 0, language))).join('; ')}.`}
        height={rows.length * rowHeight + 24}
      >
        <text x={percent(x(0))} y={12}>
          {kronorUnit(scale, language)}
        </text>
        {rows.map(({ year, parts }, at) => (
          <Bar
            {...{ year, parts, x }}
            top={20 + at * rowHeight}
            sum={formatInScale(sums[at] ?? 0, scale, language)}
          />
        ))}
        <line class="axis" x1={percent(x(0))} x2={percent(x(0))} y1={16} y2={rows.length * rowHeight + 20} />
      </ChartSvg>
    </>
  )
}

/** Kronor of a kind in a year. */
function sumOf(effects: readonly YearlyEffect[], year: number, kind: YearlyEffect['kind']): number {
  const own = effects.filter((each) => each.year === year && each.kind === kind)
  return own.reduce((sum, { amountOre }) => sum + amountOre, 0) / 100
}

interface BarProps {
  readonly year: number
  readonly parts: readonly number[]
  readonly x: (value: number) => number
  readonly top: number
  readonly sum: string
}

function Bar({ year, parts, x, top, sum }: BarProps) {
  const ends = parts.map((_, at) => parts.slice(0, at + 1).reduce((all, each) => all + Math.max(0, each), 0))
  return (
    <g>
      <text x="0" y={top + 14}>
        {year}
      </text>
      {parts.map((part, at) => {
        const from = part < 0 ? part : (ends[at] ?? 0) - part
        const to = part < 0 ? 0 : (ends[at] ?? 0)
        return part === 0 ? null : (
          <rect
            class={`effect-${kinds[at]}`}
            x={percent(x(from))}
            y={top}
            width={percent(x(to) - x(from))}
            height={bar}
          />
        )
      })}
      <text class="label label-own" x={percent(x(Math.max(0, ends.at(-1) ?? 0)))} dx={6} y={top + 14}>
        {sum}
      </text>
    </g>
  )
}
