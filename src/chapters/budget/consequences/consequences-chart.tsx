import { formatMoney, formatPercent } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import { ChartSvg } from '#web/charts/chart-svg.tsx'
import { linear, percent } from '#web/charts/scale.ts'
import { consequenceTexts } from './consequences-texts.ts'
import { isLacking, type NeededConsequence } from './needed.ts'
import { qualityLine } from './quality-words.ts'

interface ChartProps {
  readonly needed: readonly NeededConsequence[]
  readonly heading: string
  readonly nameOf: (node: string) => string
  readonly language: Language
}

const row = { height: 78, label: 16, bar: 24, thick: 14, quality: 57 } as const

/**
 * Money and quality as a pair, a row a change: a bar from zero by its share of last year's budget, and under it the
 * words of what is expected. Amber and hollow where nobody has told.
 */
export function ConsequencesChart({ needed, heading, nameOf, language }: ChartProps) {
  const t = consequenceTexts[language]
  const share = ({ change }: NeededConsequence) => change.share ?? 0
  const most = Math.max(0.01, ...needed.map((each) => Math.abs(share(each))))
  const hasLess = needed.some((each) => share(each) < 0)
  const hasMore = needed.some((each) => share(each) > 0)
  const x = linear([hasLess ? -most : 0, hasMore ? most : 0], [0.4, 99.6])
  const said = needed
    .map((each) => `${each.change.name} ${percentOf(each, language)}, ${qualityLine(each, nameOf, language)}`)
    .join('. ')
  return (
    <ChartSvg
      id="konsekvenser-diagram"
      kind="consequences-chart"
      title={heading}
      description={t.said(said)}
      height={needed.length * row.height}
    >
      <line class="axis" x1={percent(x(0))} x2={percent(x(0))} y1="0" y2="100%" />
      {needed.map((each, index) => {
        const [from, to] = [x(0), x(share(each))].toSorted((a, b) => a - b)
        const top = index * row.height
        return (
          <g class={isLacking(each.status) ? 'lacking' : 'told'}>
            <text class="label" x="0" y={top + row.label}>
              {each.change.name}
            </text>
            <text class="figure" x="100%" y={top + row.label} text-anchor="end">
              {percentOf(each, language)}
              <tspan class="wide-only">
                {`, ${formatMoney(each.change.restOre, language, { signed: true })}`}
              </tspan>
            </text>
            <rect
              x={percent(from ?? 0)}
              width={percent((to ?? 0) - (from ?? 0))}
              y={top + row.bar}
              height={row.thick}
            />
            <text class="quality" x="0" y={top + row.quality}>
              {qualityLine(each, nameOf, language)}
            </text>
          </g>
        )
      })}
    </ChartSvg>
  )
}

function percentOf({ change }: NeededConsequence, language: Language): string {
  return formatPercent(change.share ?? 0, language, { signed: true })
}
