import type { Sensitivity, Specification } from '#chapters/benchmarking/efficiency/sensitivity.ts'
import { columnLabel } from '#chapters/benchmarking/tables.web.ts'
import { texts } from '#chapters/benchmarking/texts.ts'
import { formatInterval, formatList, formatPercent, lowerFirst } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import type { RankInterval } from '#numerics/rank-sets.ts'
import type { Table } from '#reports/table.ts'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { type MunicipalityPageProps, municipalityAddress } from './municipality-props.web.ts'

/** What other choices would do to the place. */
export function SensitivitySection(props: MunicipalityPageProps) {
  const { sensitivity, own, result, language } = props
  if (!sensitivity) return null
  const t = texts[language].municipality
  const [low, high] = sensitivity.range
  return (
    <section class="part">
      <h2>{t.change}</h2>
      <p>
        {t.changeLead(
          Math.round(sensitivity.medianRank),
          Math.round(low),
          Math.round(high),
          sensitivity.specifications,
        )}{' '}
        {t.changeTop(formatPercent(sensitivity.topDecileShare, language, { decimals: 0 }))}
      </p>
      <DataTable
        table={changeTable(sensitivity, own.rankInterval, result.provenance)}
        language={language}
        exportAddress={municipalityAddress(props)}
      />
    </section>
  )
}

/** Each changed place, never bare: with how many are ranked, and whether the own interval already holds it. */
export function changeTable(
  { single }: Sensitivity,
  [low, high]: RankInterval,
  provenance: Table['provenance'],
): Table {
  const both = (
    text: (t: (typeof texts)['sv']['municipality'], language: Language) => string,
  ): Bilingual => ({
    sv: text(texts.sv.municipality, 'sv'),
    en: text(texts.en.municipality, 'en'),
  })
  return {
    id: 'kanslighet',
    title: both((t) => t.changeTitle),
    columns: [
      { key: 'change', label: columnLabel('change'), kind: 'text' },
      { key: 'place', label: columnLabel('rank'), kind: 'text' },
      {
        key: 'within',
        label: both((t, language) => t.changeAgainst(formatInterval(low, high, language))),
        kind: 'text',
      },
    ],
    rows: single.map(({ specification, rank, of }, index) => ({
      key: String(index),
      cells: {
        change: { sv: changeText(specification, 'sv'), en: changeText(specification, 'en') },
        place: both((t) => t.changedPlace(rank, of)),
        within: both((t) => (rank >= low && rank <= high ? t.changeWithin : t.changeOutside)),
      },
    })),
    provenance,
  }
}

/** What differs from the reader's own choice, in words. */
function changeText({ choice, years, differs }: Specification, language: Language): string {
  const t = texts[language].municipality.changes
  const words: Record<Specification['differs'][number], () => string> = {
    indicators: () =>
      t.without(
        formatList(
          choice.quality.map(({ name }) => lowerFirst(name[language])),
          language,
        ),
      ),
    weight: () => t.weight(choice.weight),
    window: () => t.window(texts[language].years(years)),
    structure: () => t.structure,
    method: () => t.method(texts[language].service.presets[choice.preset]),
  }
  return differs.map((each) => words[each]()).join(', ')
}
