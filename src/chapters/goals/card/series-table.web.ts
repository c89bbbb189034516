import { decimalsOf } from '#chapters/goals/words.ts'
import type { Bilingual } from '#core/language.ts'
import type { Provenance } from '#core/provenance.ts'
import type { Table } from '#reports/table.ts'
import { cardTexts } from './card-texts.ts'
import type { MeasureSeries } from './measure-series.ts'

/** A measure's years in rows. */
export function seriesTable({ measure, years }: MeasureSeries, provenance: Provenance): Table {
  const { sv, en } = cardTexts
  const label = (key: keyof typeof sv.columns): Bilingual => ({ sv: sv.columns[key], en: en.columns[key] })
  const unit = { sv: measure.unit, en: measure.unit }
  const decimals = Math.max(
    0,
    ...years.flatMap(({ target, outcome }) => [target, outcome].map((value) => decimalsOf(value ?? 0))),
  )
  return {
    id: `bana-${measure.id}`,
    title: { sv: sv.series(measure.title), en: en.series(measure.title) },
    columns: [
      { key: 'year', label: label('year'), kind: 'year' },
      { key: 'target', label: label('target'), kind: 'number', unit, decimals },
      { key: 'outcome', label: label('outcome'), kind: 'number', unit, decimals },
      { key: 'source', label: label('source'), kind: 'text' },
    ],
    rows: years.map(({ year, target, outcome, source }) => ({
      key: String(year),
      cells: {
        year,
        target: target ?? { missing: noTarget },
        outcome: outcome ?? { missing: noOutcome },
        source: source === '' ? { sv: sv.baseline, en: en.baseline } : (source ?? ''),
      },
    })),
    provenance,
  }
}

const noTarget: Bilingual = { sv: 'ingen nivå i målbanan', en: 'no level in the target path' }
const noOutcome: Bilingual = { sv: 'inget utfall registrerat', en: 'no outcome registered' }
