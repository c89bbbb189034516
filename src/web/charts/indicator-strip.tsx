import { html } from 'hono/html'
import type { Language } from '#core/language.ts'
import { ChartSvg } from './chart-svg.tsx'
import type { Standing } from './mark-key.tsx'
import { extent, linear, percent } from './scale.ts'

export interface StripMark {
  /** Four-digit code. */
  readonly municipality: string
  readonly name: string
  readonly value: number
  readonly standing?: Standing
}

export interface IndicatorStripProps {
  readonly id: string
  /** Name of the indicator, with year. */
  readonly title: string
  /** 'Ekbacka 12 300 kr, median 11 900 kr …' for those who don't see it. */
  readonly description: string
  readonly marks: readonly StripMark[]
  /** In the middle of all: half lie below. */
  readonly median: number
  /** Which end is the good one; `neither` for what only describes. */
  readonly better: 'high' | 'low' | 'neither'
  /** Value with its unit as shown. */
  readonly write: (value: number) => string
  readonly language: Language
}

const words = {
  sv: { better: 'bättre', median: 'median' },
  en: { better: 'better', median: 'median' },
} as const satisfies Record<Language, unknown>

const height = 74
const line = { top: 28, bottom: 46 } as const

/**
 * One indicator: a thin line per municipality, those we compare with longer and darker, ours a blue dot with its value.
 * The lines' density shows where the country lies. Made to stand in a row of several.
 */
export function IndicatorStrip({
  id,
  title,
  description,
  marks,
  median,
  better,
  write,
  language,
}: IndicatorStripProps) {
  const own = marks.find((mark) => mark.standing === 'own')
  const [low, high] = extent(marks.map((mark) => mark.value))
  const x = linear([low, high], [1, 99])
  const w = words[language]
  return (
    <ChartSvg id={id} kind="indicator-strip" title={title} description={description} height={height}>
      <line class="axis" x1="1%" x2="99%" y1={line.bottom} y2={line.bottom} />
      <g class="marks">
        {marks.map((mark) => mark.standing !== 'own' && lineOf(mark, percent(x(mark.value))))}
      </g>
      <text class="median" x={percent(x(median))} y={height - 8} text-anchor={anchorAt(x(median))}>
        {w.median} {write(median)}
      </text>
      <line
        class="median-tick"
        x1={percent(x(median))}
        x2={percent(x(median))}
        y1={line.bottom}
        y2={line.bottom + 7}
      />
      {better !== 'neither' && (
        <text
          class="better wide-only"
          x={better === 'high' ? '100%' : '0'}
          y={14}
          text-anchor={better === 'high' ? 'end' : 'start'}
        >
          {better === 'high' ? `${w.better} →` : `← ${w.better}`}
        </text>
      )}
      {own && (
        <g class="mark own" data-municipality={own.municipality}>
          <circle cx={percent(x(own.value))} cy={(line.top + line.bottom) / 2 + 2} r={6.5} />
          <text class="label label-own" x={percent(x(own.value))} y={16} text-anchor={anchorAt(x(own.value))}>
            {write(own.value)}
          </text>
        </g>
      )}
    </ChartSvg>
  )
}

/** A template and not JSX, as in the ranking: there are 290 of them in each of several strips. */
function lineOf({ municipality, standing }: StripMark, at: string) {
  const top = standing === 'peer' ? line.top - 3 : line.top + 6
  return html`<line class="${standing ?? 'rest'}" data-municipality="${municipality}" x1="${at}" x2="${at}" y1="${top}" y2="${line.bottom}"/>`
}

/** Keeps a label within the chart. */
function anchorAt(x: number): 'start' | 'middle' | 'end' {
  return x < 15 ? 'start' : x > 85 ? 'end' : 'middle'
}
