import { formatKronor, type KronorScale, kronorScale } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import { ChartSvg } from './chart-svg.tsx'
import { extent, linear, percent, type Scale } from './scale.ts'

/** One step between two amounts, in words. */
export interface WaterfallStep {
  readonly key: string
  /** What the step is, in a few words: 'Lägre lärartäthet'. */
  readonly label: string
  /** Kronor; positive adds. */
  readonly amount: number
}

export interface WaterfallProps {
  readonly id: string
  readonly title: string
  readonly description: string
  /** Where the steps begin. Absent where the steps themselves make up the whole. */
  readonly from?: { readonly label: string; readonly amount: number }
  readonly steps: readonly WaterfallStep[]
  /** What they end in; the amount is the sum. */
  readonly toLabel: string
  readonly language: Language
}

const rowHeight = 50
const bar = { top: 22, height: 16 } as const
/** Per cent of the width that bars may take: the amounts beside them are longer in English. */
const widest = { sv: 74, en: 60 } as const satisfies Record<Language, number>

interface Bar {
  readonly key: string
  readonly label: string
  readonly start: number
  readonly end: number
  readonly kind: 'whole' | 'more' | 'less'
}

/**
 * From one amount to another by steps, each with its words above and its kronor beside the bar. The scale begins at
 * zero, since length speaks.
 */
export function Waterfall(props: WaterfallProps) {
  const { id, title, description, language } = props
  const bars = waterfallBars(props)
  const x = linear(extent([0, ...bars.flatMap((each) => [each.start, each.end])]), [0.3, widest[language]])
  const scale = kronorScale(bars.map((each) => each.end - each.start))
  return (
    <ChartSvg
      id={id}
      kind="waterfall"
      title={title}
      description={description}
      height={bars.length * rowHeight}
    >
      {bars.map((each, index) => (
        <WaterfallBar
          bar={each}
          x={x}
          top={index * rowHeight}
          scale={scale}
          last={index === bars.length - 1}
          language={language}
        />
      ))}
    </ChartSvg>
  )
}

/** The bars with their ends, so that each begins where the one before ended. */
export function waterfallBars({
  from,
  steps,
  toLabel,
}: Pick<WaterfallProps, 'from' | 'steps' | 'toLabel'>): Bar[] {
  let reached = from?.amount ?? 0
  const bars: Bar[] = from
    ? [{ key: 'from', label: from.label, start: 0, end: from.amount, kind: 'whole' }]
    : []
  for (const { key, label, amount } of steps) {
    bars.push({ key, label, start: reached, end: reached + amount, kind: amount < 0 ? 'less' : 'more' })
    reached += amount
  }
  return [...bars, { key: 'to', label: toLabel, start: 0, end: reached, kind: 'whole' }]
}

interface WaterfallBarProps {
  readonly bar: Bar
  readonly x: Scale
  readonly top: number
  readonly scale: KronorScale
  readonly last: boolean
  readonly language: Language
}

function WaterfallBar({ bar: each, x, top, scale, last, language }: WaterfallBarProps) {
  const left = Math.min(x(each.start), x(each.end))
  const right = Math.max(x(each.start), x(each.end))
  const amount = formatKronor(each.end - each.start, language, { scale, signed: each.kind !== 'whole' })
  return (
    <g class={`step ${each.kind}`} data-step={each.key}>
      <text class="label step-label" x="0" y={top + 14}>
        {each.label}
      </text>
      <rect
        x={percent(left)}
        width={percent(Math.max(right - left, 0.3))}
        y={top + bar.top}
        height={bar.height}
      />
      <line
        class="axis"
        x1={percent(x(0))}
        x2={percent(x(0))}
        y1={top + bar.top - 4}
        y2={top + bar.top + bar.height + 4}
      />
      {!last && (
        <line
          class="thread"
          x1={percent(x(each.end))}
          x2={percent(x(each.end))}
          y1={top + bar.top + bar.height}
          y2={top + rowHeight + bar.top}
        />
      )}
      <text class="label step-amount" x={percent(right)} dx={8} y={top + bar.top + 13}>
        {amount}
      </text>
    </g>
  )
}
