import { halvesInShort, qualityCentre } from '#chapters/benchmarking/place.ts'
import { columnLabel } from '#chapters/benchmarking/tables.web.ts'
import { texts } from '#chapters/benchmarking/texts.ts'
import { normal95 } from '#numerics/normal-95.ts'
import type { Table } from '#reports/table.ts'
import { Quadrant } from '#web/charts/quadrant.tsx'
import { Figure } from '#web/ui/figure/figure.tsx'
import { type MunicipalityPageProps, municipalityAddress } from './municipality-props.web.ts'

/** Cost × quality with the yearly trail; the ellipse is the uncertainty of the window mean. */
export function QuadrantFigure(props: MunicipalityPageProps) {
  const { own, result, chosen, language } = props
  const t = texts[language].municipality
  const { ranked, choice } = result.ranking
  const isPeer = new Set(chosen.map(({ code }) => code))
  const middle = choice.preset === 'index' ? { x: 0, y: 0 } : middleOf(ranked)
  return (
    <Figure
      id="kostnad-kvalitet"
      heading={`${t.quadrant}: ${halvesInShort(own, qualityCentre(result.ranking), language).toLowerCase()}`}
      description={t.quadrantDescription}
      table={yearlyTable(props)}
      exportAddress={municipalityAddress(props)}
      provenance={result.provenance}
      language={language}
    >
      <Quadrant
        id="kostnad-kvalitet-bild"
        title={t.quadrantTitle(own.municipality.name)}
        description={t.quadrantDescription}
        points={ranked.map(({ code, municipality, cost, quality }) => ({
          municipality: code,
          name: municipality.name,
          x: cost,
          y: quality,
          ...(code === own.code
            ? { standing: 'own' as const }
            : isPeer.has(code)
              ? { standing: 'peer' as const }
              : {}),
        }))}
        trail={own.years.map(({ year, cost, quality }) => ({ year, x: cost, y: quality }))}
        uncertainty={{ x: normal95 * own.costError, y: normal95 * own.qualityError }}
        middle={middle}
        xLabel={`${t.cheaper} →`}
        yLabel={`${t.better} ↑`}
        language={language}
      />
    </Figure>
  )
}

function middleOf(ranked: MunicipalityPageProps['result']['ranking']['ranked']) {
  const total = ranked.reduce((sum, { cost, quality }) => ({ x: sum.x + cost, y: sum.y + quality }), {
    x: 0,
    y: 0,
  })
  return { x: total.x / ranked.length, y: total.y / ranked.length }
}

/** One row a year of the period. */
export function yearlyTable({ own: { years }, result }: MunicipalityPageProps): Table {
  // Only the index has its average at 0, so that a plus says something.
  const signed = result.ranking.choice.preset === 'index'
  return {
    id: 'ar-for-ar',
    title: { sv: texts.sv.municipality.yearly, en: texts.en.municipality.yearly },
    columns: [
      { key: 'year', label: columnLabel('year'), kind: 'year' },
      { key: 'deviation', label: columnLabel('deviation'), kind: 'percent', signed: true },
      { key: 'cost', label: columnLabel('costScore'), kind: 'number', decimals: 2, signed },
      { key: 'quality', label: columnLabel('qualityScore'), kind: 'number', decimals: 2, signed },
      { key: 'efficiency', label: columnLabel('efficiency'), kind: 'number', decimals: 2, signed },
    ],
    rows: years.map((year) => ({
      key: String(year.year),
      cells: {
        year: year.year,
        deviation: year.deviation,
        cost: year.cost,
        quality: year.quality,
        efficiency: year.efficiency,
      },
    })),
    provenance: result.provenance,
  }
}
