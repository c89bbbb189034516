import { formatNumber, lowerFirst } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import { ChartSvg } from '#web/charts/chart-svg.tsx'
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

const scale = linear([1, 5], [4, 96])
const middle = 24

/** The two sides on a question: a line with a mark at either end, and the gap written out. */
export function Dumbbells({ comparison: { between }, rows, language }: DumbbellProps) {
  const t = pulseTexts[language].chart
  const [one, other] = between.map((group) => groupWords[group][language])
  return (
    <ol class="dumbbells">
      {rows.map(({ question, means }) => {
        const id = `gap-${question.id}`
        if (!means) {
          return (
            <li>
              <p>{question.text[language]}</p>
              <p class="of-whom">{t.hidden}</p>
            </li>
          )
        }
        const [first, second] = means
        const write = (mean: number) => formatNumber(mean, language, { decimals: 1 })
        const gap = Math.round((first - second) * 10) / 10
        const higher = lowerFirst(groupWords[gap > 0 ? between[0] : between[1]][language])
        return (
          <li>
            <p>{question.text[language]}</p>
            <ChartSvg
              id={id}
              kind="dumbbell"
              title={question.text[language]}
              description={`${t.said(one ?? '', write(first), other ?? '', write(second))} ${t.gap(gap, higher)}.`}
              height={42}
            >
              <line class="axis" x1="4%" x2="96%" y1={middle} y2={middle} />
              {[1, 2, 3, 4, 5].map((step) => (
                <line class="grid" x1={percent(scale(step))} x2={percent(scale(step))} y1={18} y2={30} />
              ))}
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
            <p class="gap-said">{t.gap(gap, higher)}</p>
          </li>
        )
      })}
    </ol>
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

/** Which mark is which group. */
export function DumbbellKey({ comparison: { between }, language }: Omit<DumbbellProps, 'rows'>) {
  const [one, other] = between
  return (
    <ul class="mark-key">
      <li>
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <circle class="side-one" cx="7" cy="7" r="6" />
        </svg>
        {groupWords[one][language]}
      </li>
      <li>
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <rect class="side-other" x="2" y="2" width="10" height="10" />
        </svg>
        {groupWords[other][language]}
      </li>
    </ul>
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
