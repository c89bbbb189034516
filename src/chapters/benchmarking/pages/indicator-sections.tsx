import type { IndicatorComparison } from '#chapters/benchmarking/profile.ts'
import { columnLabel } from '#chapters/benchmarking/tables.web.ts'
import { texts } from '#chapters/benchmarking/texts.ts'
import { formatNumber } from '#core/format.ts'
import type { Cell, Table } from '#reports/table.ts'
import { IndicatorStrip } from '#web/charts/indicator-strip.tsx'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { type MunicipalityPageProps, municipalityAddress } from './municipality-props.web.ts'

/** Whole figures from here on: a cost needs no decimals, a grade does. */
const wholeFrom = 1000

function decimalsOf({ values }: IndicatorComparison): number {
  return Math.max(...values.values()) >= wholeFrom ? 0 : 1
}

/** The service's indicators one by one: where the own figure lies among all municipalities. */
export function IndicatorSection(props: MunicipalityPageProps) {
  const { comparisons, own, result, similar, language } = props
  const t = texts[language].municipality
  const names = new Map(result.panel.municipalities.map(({ code, name }) => [code, name]))
  const isSimilar = new Set(similar.map(({ municipality }) => municipality.code))
  const { choice } = result.ranking
  const used = new Set([choice.cost, ...choice.quality].map(({ kpi }) => kpi))
  return (
    <section class="part">
      <h2>{t.indicators}</h2>
      <p>{t.indicatorsLead}</p>
      <div class="small-multiples">
        {comparisons
          .filter(({ indicator, own: value }) => used.has(indicator.kpi) && value !== undefined)
          .map((comparison) => (
            <div>
              <h3>{t.strip(comparison.indicator.name[language], comparison.year)}</h3>
              <IndicatorStrip
                id={`strip-${comparison.indicator.kpi}`}
                title={t.strip(comparison.indicator.name[language], comparison.year)}
                description={t.indicatorsLead}
                median={comparison.median}
                better={comparison.indicator.better === 'higher' ? 'high' : 'low'}
                write={(value) =>
                  `${formatNumber(value, language, { decimals: decimalsOf(comparison) })} ${comparison.indicator.unit[language]}`
                }
                language={language}
                marks={[...comparison.values].map(([code, value]) => ({
                  municipality: code,
                  name: names.get(code) ?? code,
                  value,
                  ...(code === own.code
                    ? { standing: 'own' as const }
                    : isSimilar.has(code)
                      ? { standing: 'peer' as const }
                      : {}),
                }))}
              />
            </div>
          ))}
      </div>
      <DataTable
        table={indicatorTable(props)}
        language={language}
        exportAddress={municipalityAddress(props)}
      />
    </section>
  )
}

/** Every indicator of the set: the own figure, and the means of the others. */
export function indicatorTable({ comparisons, result }: MunicipalityPageProps): Table {
  const figure = (value: number | undefined, comparison: IndicatorComparison): Cell =>
    value === undefined ? null : Number(value.toFixed(decimalsOf(comparison)))
  return {
    id: 'nyckeltal',
    title: { sv: texts.sv.municipality.indicatorsTitle, en: texts.en.municipality.indicatorsTitle },
    columns: [
      { key: 'indicator', label: columnLabel('indicator'), kind: 'text' },
      { key: 'unit', label: { sv: 'Enhet', en: 'Unit' }, kind: 'text' },
      { key: 'year', label: columnLabel('year'), kind: 'year' },
      { key: 'own', label: columnLabel('own'), kind: 'number', decimals: 1 },
      { key: 'similar', label: columnLabel('similar'), kind: 'number', decimals: 1 },
      { key: 'best', label: columnLabel('best'), kind: 'number', decimals: 1 },
      { key: 'others', label: columnLabel('others'), kind: 'number', decimals: 1 },
    ],
    rows: comparisons.map((comparison) => ({
      key: comparison.indicator.kpi,
      cells: {
        indicator: comparison.indicator.name,
        unit: comparison.indicator.unit,
        year: comparison.year,
        own: figure(comparison.own, comparison),
        similar: figure(comparison.similar, comparison),
        best: figure(comparison.best, comparison),
        others: figure(comparison.others, comparison),
      },
    })),
    provenance: result.provenance,
  }
}

/** What sets the best quartile apart, as differences in standard deviations: association, never cause. */
export function CommonSection(props: MunicipalityPageProps) {
  const table = commonTable(props)
  if (!table) return null
  const { language } = props
  const t = texts[language].municipality
  return (
    <section class="part">
      <h2>{t.common}</h2>
      <p>{t.commonLead}</p>
      <DataTable table={table} language={language} hideTitle exportAddress={municipalityAddress(props)} />
    </section>
  )
}

/** Where the best quartile differs from the others, the most first; nothing where no figures can be compared. */
export function commonTable({ comparisons, result }: MunicipalityPageProps): Table | undefined {
  const rows = comparisons
    .flatMap((each) =>
      each.bestDifference === undefined ? [] : [{ ...each, difference: each.bestDifference }],
    )
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference))
  if (rows.length === 0) return undefined
  return {
    id: 'gemensamt',
    title: { sv: texts.sv.municipality.commonTitle, en: texts.en.municipality.commonTitle },
    columns: [
      { key: 'indicator', label: columnLabel('indicator'), kind: 'text' },
      {
        key: 'difference',
        label: { sv: 'Skillnad, standardavvikelser', en: 'Difference, standard deviations' },
        kind: 'number',
        decimals: 2,
        signed: true,
      },
      { key: 'year', label: columnLabel('year'), kind: 'year' },
    ],
    rows: rows.map(({ indicator, difference, year }) => ({
      key: indicator.kpi,
      cells: { indicator: indicator.name, difference, year },
    })),
    provenance: result.provenance,
  }
}
