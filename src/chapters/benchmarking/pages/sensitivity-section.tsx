import type { Specification } from '#chapters/benchmarking/efficiency/sensitivity.ts'
import { columnLabel } from '#chapters/benchmarking/tables.web.ts'
import { texts } from '#chapters/benchmarking/texts.ts'
import { formatList, formatPercent } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { Table } from '#reports/table.ts'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import type { MunicipalityPageProps } from './municipality-props.web.ts'

/** What equally reasonable choices would do to the place. */
export function SensitivitySection({ sensitivity, result, language }: MunicipalityPageProps) {
  if (!sensitivity) return null
  const t = texts[language].municipality
  const [low, high] = sensitivity.range
  const table: Table = {
    id: 'kanslighet',
    title: { sv: texts.sv.municipality.changeTitle, en: texts.en.municipality.changeTitle },
    columns: [
      { key: 'change', label: columnLabel('change'), kind: 'text' },
      { key: 'rank', label: columnLabel('rank'), kind: 'rank' },
    ],
    rows: sensitivity.single.map(({ specification, rank }, index) => ({
      key: String(index),
      cells: { change: { sv: changeText(specification, 'sv'), en: changeText(specification, 'en') }, rank },
    })),
    provenance: result.provenance,
  }
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
      <DataTable table={table} language={language} />
    </section>
  )
}

/** What differs from the reader's own choice, in words. */
function changeText({ choice, differs }: Specification, language: Language): string {
  const t = texts[language].municipality.changes
  const words: Record<Specification['differs'][number], () => string> = {
    indicators: () =>
      t.without(
        formatList(
          choice.quality.map(({ name }) => name[language].toLowerCase()),
          language,
        ),
      ),
    weight: () => t.weight(choice.weight),
    window: () => (choice.window ? t.window(...choice.window) : t.noWindow),
    structure: () => t.structure,
    method: () => t.method(texts[language].service.presets[choice.preset]),
  }
  return differs.map((each) => words[each]()).join(', ')
}
