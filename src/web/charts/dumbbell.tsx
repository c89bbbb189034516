import { formatNumber } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import { ChartSvg } from './chart-svg.tsx'
import { linear, percent } from './scale.ts'

/** A question with what the two sides answer on the scale 1–5. */
export interface DumbbellRow {
  /** Unique on the page. */
  readonly id: string
  readonly label: string
  /** Means of the one and the other; absent where either is hidden. */
  readonly means?: readonly [number, number]
}

interface DumbbellProps {
  /** The one, a filled circle, and the other, a hollow square. */
  readonly sides: readonly [string, string]
  readonly rows: readonly DumbbellRow[]
  /** In the place of a row that can't be shown. */
  readonly hidden: string
  /** The gap written out: '0,7 steg, enhetschefer högre'. @param higher index of the higher side */
  readonly sayGap: (gap: number, higher: 0 | 1) => string
  readonly language: Language
}

const scale = linear([1, 5], [4, 96])
const middle = 24

/** Two sides on each question: a line with a mark at either end, and the gap written out. */
export function Dumbbells({ sides, rows, hidden, sayGap, language }: DumbbellProps) {
  return (
    <ol class="dumbbells">
      {rows.map(({ id, label, means }) => (
        <li>
          <p>{label}</p>
          {means ? (
            <Pair {...{ id, label, means, sides, sayGap, language }} />
          ) : (
            <p class="of-whom">{hidden}</p>
          )}
        </li>
      ))}
    </ol>
  )
}

type PairProps = Required<DumbbellRow> & Pick<DumbbellProps, 'sides' | 'sayGap' | 'language'>

function Pair({ id, label, means: [first, second], sides, sayGap, language }: PairProps) {
  const write = (mean: number) => formatNumber(mean, language, { decimals: 1 })
  const gap = Math.round((first - second) * 10) / 10
  const said = sayGap(gap, gap > 0 ? 0 : 1)
  return (
    <>
      <ChartSvg
        id={id}
        kind="dumbbell"
        title={label}
        description={`${sides[0]} ${write(first)}, ${sides[1]} ${write(second)}. ${said}.`}
        height={42}
      >
        <line class="axis" x1="4%" x2="96%" y1={middle} y2={middle} />
        {[1, 2, 3, 4, 5].map((step) => (
          <line class="grid" x1={percent(scale(step))} x2={percent(scale(step))} y1={18} y2={30} />
        ))}
        <text class="scale-end" x="0%" y={middle + 5}>
          1
        </text>
        <text class="scale-end" x="100%" y={middle + 5} text-anchor="end">
          5
        </text>
        <line
          class="between"
          x1={percent(scale(first))}
          x2={percent(scale(second))}
          y1={middle}
          y2={middle}
        />
        <circle class="side-one" cx={percent(scale(first))} cy={middle} r={7} />
        <SquareAt x={percent(scale(second))} />
        <text
          class="label label-own"
          x={percent(scale(first))}
          y={12}
          text-anchor={gap >= 0 ? 'start' : 'end'}
        >
          {write(first)}
        </text>
        <text class="label" x={percent(scale(second))} y={12} text-anchor={gap >= 0 ? 'end' : 'start'}>
          {write(second)}
        </text>
      </ChartSvg>
      <p class="gap-said">{said}</p>
    </>
  )
}

/** A hollow square. A line as wide as it is long, since a rectangle can't be centred on a place in per cent. */
function SquareAt({ x }: { readonly x: string }) {
  return (
    <>
      <line class="square" x1={x} x2={x} y1={middle - 6} y2={middle + 6} stroke-width={12} />
      <line class="square-inside" x1={x} x2={x} y1={middle - 4} y2={middle + 4} stroke-width={8} />
    </>
  )
}

/** Which mark is which side. */
export function DumbbellKey({ sides: [one, other] }: Pick<DumbbellProps, 'sides'>) {
  return (
    <ul class="mark-key">
      <li>
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <circle class="side-one" cx="7" cy="7" r="6" />
        </svg>
        {one}
      </li>
      <li>
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <rect class="side-other" x="2" y="2" width="10" height="10" />
        </svg>
        {other}
      </li>
    </ul>
  )
}
