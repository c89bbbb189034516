import { formatInScale, formatPercent, kronorScale, kronorUnit } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import { ChartSvg } from '#web/charts/chart-svg.tsx'
import { linear, percent } from '#web/charts/scale.ts'

/** Somebody who wins or loses. */
export interface StripRow {
  readonly key: string
  readonly label: string
  /** Kronor; positive wins. */
  readonly amount: number
  /** Of what they had, where they had anything. */
  readonly share?: number
}

interface DivergingStripProps {
  readonly id: string
  /** The finding in one sentence. */
  readonly title: string
  readonly description: string
  readonly rows: readonly StripRow[]
  readonly language: Language
}

const rowHeight = 46
/** Of the line over the bars with the unit: beside each bar of a phone there is room for the figure alone. */
const unitHeight = 22
const bar = { top: 22, height: 14 } as const
/** Room on both sides for the amount beside the longest bar. */
const span = [26, 74] as const

/**
 * What each wins or loses from a common middle: more to the right, outlined; less to the left, filled. The same pattern
 * as in the waterfall, so that more and less look alike everywhere.
 */
export function DivergingStrip({ id, title, description, rows, language }: DivergingStripProps) {
  const most = Math.max(1, ...rows.map(({ amount }) => Math.abs(amount)))
  // Where nobody gets less, nothing is drawn to the left, and the bars begin where the words do.
  const isOneSided = rows.every(({ amount }) => amount >= 0)
  const x = isOneSided ? linear([0, most], [0.3, span[1]]) : linear([-most, most], span)
  const scale = kronorScale(rows.map(({ amount }) => amount))
  const height = unitHeight + rows.length * rowHeight
  return (
    <ChartSvg id={id} kind="diverging" title={title} description={description} height={height}>
      <text class="label unit-label" x={percent(x(0))} y={14} text-anchor={isOneSided ? 'start' : 'middle'}>
        {kronorUnit(scale, language)}
      </text>
      {rows.map(({ key, label, amount, share }, index) => {
        const top = unitHeight + index * rowHeight
        const [left, right] = [x(Math.min(0, amount)), x(Math.max(0, amount))]
        const shown = formatInScale(amount, scale, language, true)
        const isMore = amount > 0
        return (
          <g class={isMore ? 'more' : amount < 0 ? 'less' : 'same'} data-row={key}>
            <text class="label" x={percent(x(0))} y={top + 14} text-anchor={isOneSided ? 'start' : 'middle'}>
              {label}
            </text>
            <line
              class="axis"
              x1={percent(x(0))}
              x2={percent(x(0))}
              y1={top + bar.top - 3}
              y2={top + bar.top + bar.height + 3}
            />
            <rect
              x={percent(left)}
              width={percent(Math.max(right - left, 0.3))}
              y={top + bar.top}
              height={bar.height}
            />
            <text
              class="label amount"
              x={percent(isMore ? right : left)}
              dx={isMore ? 8 : -8}
              y={top + bar.top + 12}
              text-anchor={isMore ? 'start' : 'end'}
            >
              {shown}
              {share !== undefined && (
                <tspan class="wide-only share"> ({formatPercent(share, language, { signed: true })})</tspan>
              )}
            </text>
          </g>
        )
      })}
    </ChartSvg>
  )
}
