import type { Language } from '#core/language.ts'
import { ChartSvg } from '#web/charts/chart-svg.tsx'
import { linear, percent, ticks } from '#web/charts/scale.ts'
import { boardTexts } from './board-texts.ts'

/** How long a question waited, or has waited so far. */
export interface Waited {
  readonly days: number
  readonly answered: boolean
}

interface BoardChartProps {
  readonly waited: readonly Waited[]
  /** Days that an answer may take. */
  readonly agreed: number
  readonly heading: string
  readonly language: Language
}

const radius = 6
const floor = 96
const height = 132

/** A dot a question on a line of days, stacked where several waited as long; the agreed time is a line. */
export function BoardChart({ waited, agreed, heading, language }: BoardChartProps) {
  const t = boardTexts[language].chart
  const longest = Math.max(agreed * 1.5, ...waited.map(({ days }) => days))
  const x = linear([0, longest], [3, 96])
  const said = (answered: boolean) =>
    waited
      .filter((each) => each.answered === answered)
      .map(({ days }) => days)
      .toSorted((a, b) => a - b)
      .map((days) => t.days(days))
      .join(', ') || t.nothing
  return (
    <ChartSvg
      id="svarstider-diagram"
      kind="waited-chart"
      title={heading}
      description={t.said(said(true), said(false))}
      height={height}
    >
      <line class="axis" x1="0" x2="100%" y1={floor + radius + 4} y2={floor + radius + 4} />
      {ticks(0, longest, 5).map((days) => (
        <text x={percent(x(days))} y={height - 8} text-anchor={days === 0 ? 'start' : 'middle'}>
          {days}
        </text>
      ))}
      <line class="agreed" x1={percent(x(agreed))} x2={percent(x(agreed))} y1={20} y2={floor + radius + 4} />
      <text class="label" x={percent(x(agreed))} y={13} text-anchor="middle">
        {t.agreed(agreed)}
      </text>
      {stacked(waited, x).map(({ at, up, answered }) => (
        <circle
          class={answered ? 'answered' : 'waiting'}
          cx={percent(at)}
          cy={floor - up * (2 * radius + 2)}
          r={answered ? radius : radius - 1}
        />
      ))}
    </ChartSvg>
  )
}

/** Dots nearer than two per cent of the width stand on each other: on a phone that is a dot's own width. */
function stacked(waited: readonly Waited[], x: (days: number) => number) {
  const near = 4
  return [...Map.groupBy(waited, ({ days }) => Math.round(x(days) / near)).entries()].flatMap(
    ([place, group]) =>
      group
        .toSorted((a, b) => Number(b.answered) - Number(a.answered))
        .map(({ answered }, up) => ({ at: place * near, up, answered })),
  )
}
