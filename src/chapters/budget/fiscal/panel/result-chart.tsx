import type { FiscalPanel } from '#chapters/budget/fiscal/fiscal-panel.ts'
import type { FiscalPanelYear } from '#chapters/budget/fiscal/panel-years.ts'
import { formatNumber, formatPercent } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import { ChartSvg } from '#web/charts/chart-svg.tsx'
import { linear, percent, type Scale, tickDecimals, ticks } from '#web/charts/scale.ts'
import { panelTexts } from './panel-texts.ts'

interface ResultChartProps {
  readonly id: string
  readonly panel: FiscalPanel
  readonly language: Language
}

const height = 260
const area = { top: 28, bottom: 206, left: 6, right: 99 } as const

/** A year with its result as a share, where it can be told. */
interface Bar {
  readonly year: FiscalPanelYear
  readonly share: number
  /** The balance-requirement result, as a share of the same. */
  readonly balance: number
  readonly guideline: number | undefined
}

/** The result of each year as a bar from zero, the balance-requirement result as a dot, and the guideline as a line. */
export function ResultChart({ id, panel, language }: ResultChartProps) {
  const t = panelTexts[language]
  const bars = barsOf(panel)
  const values = bars.flatMap(({ share, balance, guideline }) => [share, balance, guideline ?? 0])
  const low = Math.min(0, ...values)
  const high = Math.max(0.01, ...values)
  const y = linear([low, high], [area.bottom, area.top])
  const step = (area.right - area.left) / Math.max(1, bars.length)
  const marks = ticks(low, high, 4)
  const decimals = tickDecimals(marks.map((mark) => mark * 100))
  return (
    <ChartSvg
      id={id}
      kind="fiscal-result"
      title={t.chartTitle}
      description={t.chartDescription(
        bars.map(({ year, share }) => `${year.year}: ${formatPercent(share, language)}`).join('; '),
      )}
      height={height}
    >
      {marks.map((mark) => (
        <>
          <line
            class={Math.abs(mark) < 1e-9 ? 'axis' : 'grid'}
            x1={percent(area.left)}
            x2="100%"
            y1={y(mark)}
            y2={y(mark)}
          />
          <text x={percent(area.left)} dx={-6} y={y(mark) + 5} text-anchor="end">
            {formatPercent(mark, language, { decimals })}
          </text>
        </>
      ))}
      {bars.map((bar, at) => (
        <YearBar bar={bar} from={area.left + at * step} step={step} y={y} language={language} />
      ))}
      <GuidelineSteps bars={bars} step={step} y={y} language={language} />
      {/* Over the guideline, so that both can be read. */}
      {bars.map(({ share, balance }, at) => (
        <text
          class="label"
          x={percent(area.left + (at + 0.5) * step)}
          y={Math.min(y(0), y(share), y(balance)) - 9}
          text-anchor="middle"
        >
          {formatNumber(share * 100, language, { decimals: 1 })}
        </text>
      ))}
    </ChartSvg>
  )
}

function barsOf({ years, guidelines }: FiscalPanel): readonly Bar[] {
  const result = guidelines.find(({ guideline }) => guideline.measure === 'result-share')?.guideline
  return years.flatMap((year) => {
    const share = year.measures['result-share']
    const base = year.figures.taxesAndGrantsOre
    if (share === undefined || !base) return []
    const holds =
      result && year.year >= result.from && (result.until === undefined || year.year < result.until)
    return [
      { year, share, balance: year.balanceResultOre / base, guideline: holds ? result.limit : undefined },
    ]
  })
}

interface YearBarProps {
  readonly bar: Bar
  readonly from: number
  readonly step: number
  readonly y: Scale
  readonly language: Language
}

function YearBar({ bar, from, step, y, language }: YearBarProps) {
  const { year, share, balance } = bar
  const zero = y(0)
  const top = y(share)
  const middle = percent(from + step / 2)
  const isKnown = year.stage === 'outcome'
  const name = isKnown ? 'bar' : 'bar bar-ahead'
  return (
    <g class={share < 0 ? 'deficit' : undefined}>
      <rect
        class={name}
        x={percent(from + step * 0.18)}
        width={percent(step * 0.64)}
        y={Math.min(zero, top)}
        height={Math.max(1, Math.abs(top - zero))}
      />
      <circle
        class={balance < 0 ? 'balance balance-deficit' : 'balance'}
        cx={middle}
        cy={y(balance)}
        r={4.5}
      />
      <text class="year" x={middle} y={height - 28} text-anchor="middle">
        <tspan class="wide-only">{year.year}</tspan>
        <tspan class="narrow-only">{String(year.year).slice(2)}</tspan>
      </text>
      <text class="stage wide-only" x={middle} y={height - 9} text-anchor="middle">
        {isKnown ? '' : panelTexts[language].stages[year.stage]}
      </text>
    </g>
  )
}

function GuidelineSteps({
  bars,
  step,
  y,
  language,
}: {
  readonly bars: readonly Bar[]
  readonly step: number
  readonly y: Scale
  readonly language: Language
}) {
  const last = bars.at(-1)?.guideline
  return (
    <g class="guideline">
      {bars.map(({ guideline }, at) =>
        guideline === undefined ? null : (
          <line
            x1={percent(area.left + at * step)}
            x2={percent(area.left + (at + 1) * step)}
            y1={y(guideline)}
            y2={y(guideline)}
          />
        ),
      )}
      {last !== undefined && (
        <text class="label" x={percent(area.right)} y={y(last) - 8} text-anchor="end">
          {panelTexts[language].guideline(last)}
        </text>
      )}
    </g>
  )
}
