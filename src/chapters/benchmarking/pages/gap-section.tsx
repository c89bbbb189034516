import type { Gap } from '#chapters/benchmarking/efficiency/gap.ts'
import { texts } from '#chapters/benchmarking/texts.ts'
import { formatMoney } from '#core/format.ts'
import { type Ore, toOre } from '#core/money.ts'
import type { Table } from '#reports/table.ts'
import { Waterfall } from '#web/charts/waterfall.tsx'
import { path } from '#web/paths.ts'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { Figure } from '#web/ui/figure/figure.tsx'
import type { MunicipalityPageProps } from './municipality-props.web.ts'

/** What the distance to the best quartile is worth a year, from what structure predicts to where the best are. */
export function GapSection({ gap, result, language }: MunicipalityPageProps) {
  const t = texts[language].municipality
  if (!gap) {
    return (
      <EmptyState
        missing={t.gapMissing}
        remedy={t.gapMissingWhy}
        action={{ href: path(language).dataSources(), label: texts[language].service.toDataSources }}
      />
    )
  }
  const [low, high] = gap.gapIntervalOre
  const amount = (ore: Ore) => formatMoney(ore, language)
  const heading = gap.gapOre >= 0 ? t.gap(amount(gap.gapOre)) : t.gapNone(amount(toOre(-gap.gapOre)))
  return (
    <Figure
      id="avstand"
      heading={heading}
      description={`${t.gapInterval(amount(low), amount(high))} ${t.gapBasis(gap.year, gap.best.length)}`}
      table={gapTable(gap, result.provenance)}
      provenance={result.provenance}
      language={language}
    >
      <Waterfall
        id="avstand-bild"
        title={heading}
        description={t.gapBasis(gap.year, gap.best.length)}
        from={{ label: t.waterfall.expected, amount: kronor(gap.expectedOre) }}
        steps={[
          { key: 'deviation', label: t.waterfall.deviation, amount: kronor(gap.deviationOre) },
          { key: 'gap', label: t.waterfall.gap, amount: -kronor(gap.gapOre) },
        ]}
        toLabel={t.waterfall.best}
        language={language}
      />
    </Figure>
  )
}

function kronor(ore: number): number {
  return ore / 100
}

function gapTable(gap: Gap, provenance: Table['provenance']): Table {
  const t = { sv: texts.sv.municipality.waterfall, en: texts.en.municipality.waterfall }
  const row = (key: keyof typeof t.sv, ore: number) => ({
    key,
    cells: { step: { sv: t.sv[key], en: t.en[key] }, amount: kronor(ore) },
  })
  return {
    id: 'avstand-tabell',
    title: {
      sv: texts.sv.municipality.gap(formatMoney(gap.gapOre, 'sv')),
      en: texts.en.municipality.gap(formatMoney(gap.gapOre, 'en')),
    },
    columns: [
      { key: 'step', label: { sv: 'Steg', en: 'Step' }, kind: 'text' },
      { key: 'amount', label: { sv: 'Belopp', en: 'Amount' }, kind: 'kronor' },
    ],
    rows: [
      row('expected', gap.expectedOre),
      row('deviation', gap.deviationOre),
      row('actual', gap.expectedOre + gap.deviationOre),
      row('gap', -gap.gapOre),
      row('best', gap.expectedOre + gap.deviationOre - gap.gapOre),
    ],
    provenance,
  }
}
