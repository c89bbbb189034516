import { formatNumber, formatPercent } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { SurvivalCurve } from '#numerics/kaplan-meier.ts'
import { ChartSvg } from '#web/charts/chart-svg.tsx'
import { linear, percent, ticks } from '#web/charts/scale.ts'
import { overTimeTexts } from './over-time-texts.ts'

interface SurvivalChartProps {
  readonly curve: SurvivalCurve
  /** The longest that any goal has been followed, in years. */
  readonly longest: number
  readonly language: Language
}

const height = 280
const area = { left: 6, right: 99, top: 16, bottom: 236 } as const

/** The share left after so many years, as steps, with the interval as a field. */
export function SurvivalChart({ curve, longest, language }: SurvivalChartProps) {
  const t = overTimeTexts[language]
  const x = linear([0, longest], [area.left, area.right])
  const y = linear([0, 1], [area.bottom, area.top])
  const steps = stepsOf(curve, longest)
  const points = curve.steps.map(({ time, survival }) => t.after(time, survival)).join('; ')
  return (
    <ChartSvg
      id="overlevnad-kurva"
      kind="survival-chart"
      title={t.survival}
      description={t.survivalDescription(`${points}.`)}
      height={height}
    >
      {[0, 0.5, 1].map((share) => (
        <>
          <line class="grid" x1={percent(area.left)} x2={percent(area.right)} y1={y(share)} y2={y(share)} />
          <text x={percent(area.left)} dx={-6} y={y(share) + 5} text-anchor="end">
            {formatPercent(share, language, { decimals: 0 })}
          </text>
        </>
      ))}
      {steps.map(({ from, until, interval }) =>
        interval ? (
          <rect
            class="band"
            x={percent(x(from))}
            width={percent(x(until) - x(from))}
            y={y(interval[1])}
            height={y(interval[0]) - y(interval[1])}
          />
        ) : null,
      )}
      <g class="curve">
        {steps.map(({ from, until, survival }, index) => {
          const before = steps[index - 1]
          return (
            <>
              {before && (
                <line x1={percent(x(from))} x2={percent(x(from))} y1={y(before.survival)} y2={y(survival)} />
              )}
              <line x1={percent(x(from))} x2={percent(x(until))} y1={y(survival)} y2={y(survival)} />
            </>
          )
        })}
      </g>
      {curve.median !== null && (
        <g class="median">
          <line x1={percent(x(curve.median))} x2={percent(x(curve.median))} y1={y(0.5)} y2={area.bottom} />
          <text class="label label-own" x={percent(x(curve.median))} dx={8} y={area.bottom - 10}>
            {t.half}: {formatNumber(curve.median, language, { decimals: 1 })} {t.yearsAxis}
          </text>
        </g>
      )}
      {ticks(0, longest, 6).map((year) => (
        <text x={percent(x(year))} y={height - 14} text-anchor={year === 0 ? 'start' : 'middle'}>
          {formatNumber(year, language)} {year === 0 ? t.yearsAxis : ''}
        </text>
      ))}
    </ChartSvg>
  )
}

interface Step {
  readonly from: number
  readonly until: number
  readonly survival: number
  readonly interval: readonly [number, number] | null
}

/** From the beginning, where all are there, to the longest that any has been followed. */
function stepsOf({ steps }: SurvivalCurve, longest: number): readonly Step[] {
  const first: Step = { from: 0, until: steps[0]?.time ?? longest, survival: 1, interval: null }
  const rest = steps.map(({ time, survival, interval }, index) => ({
    from: time,
    until: steps[index + 1]?.time ?? longest,
    ...{ survival, interval },
  }))
  return [first, ...rest]
}
