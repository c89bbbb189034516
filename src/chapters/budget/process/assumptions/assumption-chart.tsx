import type { Language } from '#core/language.ts'
import { ChartSvg } from '#web/charts/chart-svg.tsx'
import { extent, linear, percent } from '#web/charts/scale.ts'
import type { AssumptionSeries } from './assumption-bias.ts'
import { sayBias, sayValue } from './say-bias.ts'

const height = 176
/** Room above and below for the figures of the year that stands last. */
const area = { top: 30, bottom: 126, left: 6, right: 94 } as const

/** An assumption's years: a ring for what was assumed, a dot for what came, and the miss as the line between them. */
export function AssumptionChart({
  series,
  language,
}: {
  readonly series: AssumptionSeries
  readonly language: Language
}) {
  const { id, years, unit, title } = series
  const values = years.flatMap(({ assumed, outcome }) => [
    assumed.value,
    ...(outcome === undefined ? [] : [outcome]),
  ])
  const x = linear(extent(years.map(({ year }) => year)), [area.left, area.right])
  const y = linear(extent(values), [area.bottom, area.top])
  const write = (value: number) => sayValue(value, unit, language)
  const said = years.map(({ year, assumed, outcome }) =>
    [`${year}: ${write(assumed.value)}`, ...(outcome === undefined ? [] : [write(outcome)])].join(' → '),
  )
  const last = years.findLast(({ outcome }) => outcome !== undefined)
  const isEnd = (year: number, at: number) => at === 0 || at === years.length - 1 || year === last?.year
  return (
    <ChartSvg
      id={`chart-${id}`}
      kind="assumption-chart"
      title={sayBias(series, language)}
      description={`${title}. ${said.join('; ')}.`}
      height={height}
    >
      <line class="axis" x1="0" x2="100%" y1={150} y2={150} />
      {years.map(({ year, assumed, outcome }, at) => (
        <g>
          {outcome !== undefined && (
            <>
              <line
                class="miss"
                x1={percent(x(year))}
                x2={percent(x(year))}
                y1={y(assumed.value)}
                y2={y(outcome)}
              />
              <circle class="came" cx={percent(x(year))} cy={y(outcome)} r={5} />
            </>
          )}
          <circle class="assumed" cx={percent(x(year))} cy={y(assumed.value)} r={5.5} />
          {year === last?.year && outcome !== undefined && (
            <text
              class="label label-own wide-only"
              x={percent(x(year))}
              y={y(outcome) + (outcome >= assumed.value ? -12 : 20)}
              text-anchor={x(year) > 80 ? 'end' : 'middle'}
            >
              {write(outcome)}
            </text>
          )}
          <text
            class={isEnd(year, at) ? 'year' : 'year wide-only'}
            x={percent(x(year))}
            y={height - 8}
            text-anchor="middle"
          >
            {year}
          </text>
        </g>
      ))}
    </ChartSvg>
  )
}
