import type { Language } from '#core/language.ts'
import { ChartSvg } from '#web/charts/chart-svg.tsx'
import { linear, percent, type Scale } from '#web/charts/scale.ts'
import { overTimeTexts } from './over-time-texts.ts'
import type { Strata, Stratum, Stretch } from './strata.ts'

interface StrataChartProps {
  readonly strata: Strata
  readonly language: Language
}

const rowHeight = 44
const head = 30
const foot = 30
const narrowest = 44

/** The goals as layers over time: a row each, elections as vertical lines, signs where they were changed. */
export function StrataChart({ strata, language }: StrataChartProps) {
  const t = overTimeTexts[language]
  const x = linear([time(strata.from), time(strata.until)], [0.5, 99])
  const height = head + strata.goals.length * rowHeight + foot
  const bottom = height - foot + 6
  return (
    <ChartSvg
      id="mal-genom-aren-bild"
      kind="strata-chart"
      title={t.strata}
      description={t.strataDescription(strata.goals.length, strata.elections.length)}
      height={height}
    >
      {yearsOf(strata).map((year) => (
        <>
          <line
            class="grid"
            x1={percent(x(time(`${year}-01-01`)))}
            x2={percent(x(time(`${year}-01-01`)))}
            y1={head}
            y2={bottom}
          />
          <text
            class={year % 2 === 1 ? 'wide-only' : undefined}
            x={percent(x(time(`${year}-01-01`)))}
            dx={3}
            y={height - 8}
          >
            {year}
          </text>
        </>
      ))}
      {/* Under the words, whose edges keep them legible. */}
      {strata.elections.map(({ on, majorityShifted }) => {
        const at = x(time(on))
        return (
          <g class={majorityShifted ? 'election shifted' : 'election'}>
            <line x1={percent(at)} x2={percent(at)} y1={18} y2={bottom} />
            <text
              class="label"
              x={percent(at)}
              y={13}
              text-anchor={at > 85 ? 'end' : at < 12 ? 'start' : 'middle'}
            >
              {t.election(Number(on.slice(0, 4)))}
            </text>
          </g>
        )
      })}
      {strata.goals.map((goal, row) => (
        <Row goal={goal} x={x} top={head + row * rowHeight} until={strata.until} />
      ))}
    </ChartSvg>
  )
}

interface RowProps {
  readonly goal: Stratum
  readonly x: Scale
  readonly top: number
  readonly until: string
}

function Row({ goal, x, top, until }: RowProps) {
  const y = top + 24
  const start = x(time(goal.stretches[0]?.from ?? until))
  // A goal that began late has its words to the left of its beginning's end, so that they stay within the chart.
  const anchor = start > 60 ? 'end' : 'start'
  const at = start > 60 ? 99 : start
  return (
    <g class={goal.endedOn ? 'stratum ended' : 'stratum'} data-goal={goal.goal}>
      {goal.stretches.map((stretch) => (
        <rect
          x={percent(x(time(stretch.from)))}
          width={percent(Math.max(x(time(stretch.until ?? until)) - x(time(stretch.from)), 0.4))}
          y={y}
          height={9}
        />
      ))}
      {goal.stretches.slice(1).map((stretch) => (
        <Sign stretch={stretch} x={x(time(stretch.from))} y={y + 4.5} />
      ))}
      <text class="label wide-only" x={percent(at)} y={y - 6} text-anchor={anchor}>
        {goal.wording}
      </text>
      <text class="label narrow-only" x={start > 60 ? '100%' : '0'} y={y - 6} text-anchor={anchor}>
        {shortened(goal.wording)}
      </text>
    </g>
  )
}

function shortened(wording: string): string {
  return wording.length <= narrowest ? wording : `${wording.slice(0, narrowest - 1).trimEnd()}…`
}

/** Told apart by shape: a ring for words, a diamond for levels, a square for measures; carried over has no sign. */
function Sign({ stretch: { edit }, x, y }: { stretch: Stretch; x: number; y: number }) {
  if (edit === 'wording') return <circle class="sign" cx={percent(x)} cy={y} r={4.5} />
  if (edit === 'level')
    return (
      <svg x={percent(x)} y={y} overflow="visible" aria-hidden="true">
        <path class="sign level" d="M0 -6 6 0 0 6 -6 0z" />
      </svg>
    )
  if (edit === 'measure')
    return (
      <svg x={percent(x)} y={y} overflow="visible" aria-hidden="true">
        <rect class="sign" x={-4.5} y={-4.5} width={9} height={9} />
      </svg>
    )
  return null
}

const signs = ['wording', 'level', 'measure'] as const

/** What the signs are. */
export function SignKey({ language }: { language: Language }) {
  const t = overTimeTexts[language]
  return (
    <ul class="mark-key strata-chart">
      {signs.map((edit) => (
        <li>
          <svg viewBox="-8 -8 16 16" aria-hidden="true">
            {edit === 'wording' && <circle class="sign" r={5} />}
            {edit === 'level' && <path class="sign level" d="M0 -7 7 0 0 7 -7 0z" />}
            {edit === 'measure' && <rect class="sign" x={-5} y={-5} width={10} height={10} />}
          </svg>
          {t.marks[edit]}
        </li>
      ))}
    </ul>
  )
}

function time(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}

function yearsOf({ from, until }: Strata): number[] {
  const first = Number(from.slice(0, 4)) + (from.endsWith('-01-01') ? 0 : 1)
  const last = Number(until.slice(0, 4))
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}
