import type { Gap } from '#chapters/benchmarking/efficiency/gap.ts'
import { texts } from '#chapters/benchmarking/texts.ts'
import { formatMoney } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import { type Ore, toOre } from '#core/money.ts'
import type { Table } from '#reports/table.ts'
import { Waterfall } from '#web/charts/waterfall.tsx'
import { path } from '#web/paths.ts'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { Figure } from '#web/ui/figure/figure.tsx'
import { type MunicipalityPageProps, municipalityAddress } from './municipality-props.web.ts'

/** What the distance to the best quartile is worth a year, from what structure predicts to where the best are. */
export function GapSection(props: MunicipalityPageProps) {
  const { gap, result, language } = props
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
  const heading = headingOf(gap, language)
  return (
    <Figure
      id="avstand"
      heading={heading}
      description={`${t.gapInterval(amount(low), amount(high))} ${t.gapBasis(gap.year, gap.best.length)} ${t.gapFixed}`}
      table={gapTable(gap, result.provenance)}
      exportAddress={municipalityAddress(props)}
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

/** An amount only where the interval leaves no doubt of its sign. */
function headingOf({ gapOre, gapIntervalOre: [low, high] }: Gap, language: Language): string {
  const t = texts[language].municipality
  if (low <= 0 && high >= 0) return t.gapUnsure
  return gapOre > 0 ? t.gap(formatMoney(gapOre, language)) : t.gapNone(formatMoney(toOre(-gapOre), language))
}

function kronor(ore: number): number {
  return ore / 100
}

/** From what structure predicts to the level of the best, step by step. */
export function gapTable(gap: Gap, provenance: Table['provenance']): Table {
  const t = { sv: texts.sv.municipality.waterfall, en: texts.en.municipality.waterfall }
  const row = (key: keyof typeof t.sv, ore: number) => ({
    key,
    cells: { step: { sv: t.sv[key], en: t.en[key] }, amount: kronor(ore) },
  })
  return {
    id: 'avstand-tabell',
    title: { sv: headingOf(gap, 'sv'), en: headingOf(gap, 'en') },
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
