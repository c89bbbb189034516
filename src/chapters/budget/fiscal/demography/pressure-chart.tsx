import type { ServicePressure } from '#chapters/budget/fiscal/demography-pressure.ts'
import { formatNumber } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import { ChartSvg } from '#web/charts/chart-svg.tsx'
import { linear, percent } from '#web/charts/scale.ts'
import { demographyTexts } from './demography-texts.ts'

interface PressureChartProps {
  readonly id: string
  readonly name: string
  readonly pressure: ServicePressure
  /** Lowest and highest change of all services, in öre: small multiples share their scale. */
  readonly domain: readonly [number, number]
  readonly language: Language
}

const height = 120

/** A service's change against the first year, as bars from zero: one of several on the same scale. */
export function PressureChart({ id, name, pressure, domain, language }: PressureChartProps) {
  const t = demographyTexts[language]
  const ahead = pressure.years.slice(1)
  const y = linear([Math.min(0, domain[0]), Math.max(1, domain[1])], [94, 18])
  const step = 84 / Math.max(1, ahead.length)
  const million = (ore: number) => formatNumber(ore / 100_000_000, language, { decimals: 0, signed: true })
  const last = ahead.at(-1)
  return (
    <ChartSvg
      id={id}
      kind="pressure"
      title={t.chart(name)}
      description={t.description(
        ahead.map(({ year, changeOre }) => `${year}: ${million(changeOre)}`).join('; '),
      )}
      height={height}
    >
      <line class="axis" x1="0" x2="84%" y1={y(0)} y2={y(0)} />
      {ahead.map(({ changeOre }, at) => (
        <rect
          class="pressure-bar"
          x={percent(at * step + step * 0.15)}
          width={percent(step * 0.7)}
          y={Math.min(y(0), y(changeOre))}
          height={Math.max(1, Math.abs(y(changeOre) - y(0)))}
        />
      ))}
      <text class="year" x="0" y={height - 4}>
        {ahead[0]?.year}
      </text>
      <text class="year" x="84%" y={height - 4} text-anchor="end">
        {last?.year}
      </text>
      {last && (
        <text class="label" x="85.5%" y={y(last.changeOre) + 5}>
          {million(last.changeOre)}
        </text>
      )}
    </ChartSvg>
  )
}
