import type { Bilingual, Language } from '#core/language.ts'
import type { Provenance } from '#core/provenance.ts'
import type { CheckResult, Report } from '#engine/result.ts'
import { notYetWords, verdictWords } from '#engine/words.ts'
import { recommendationById } from '#handbook/index.ts'
import type { Column, Row, Table } from '#reports/table.ts'
import type { Installation } from '#store/installation.ts'
import { path } from '#web/paths.ts'
import { texts } from './texts.ts'

function column(key: keyof typeof texts.sv.columns): Column {
  return { key, label: { sv: texts.sv.columns[key], en: texts.en.columns[key] }, kind: 'text' }
}

/** The word of a result; where the check is still to come, said as such. */
function wordOf({ verdict, planned }: CheckResult): Bilingual {
  return verdict === 'needs-review' && planned ? notYetWords : verdictWords[verdict]
}

/** Every result as a row, for the page, the CSV and the XLSX. */
export function resultsTable(report: Report, kind: Installation['kind'], language: Language): Table {
  const provenance: Provenance = {
    source: kind === 'example' ? 'exempeldata' : 'Kolada',
    mark: 'derived',
    retrievedAt: report.at,
    preliminary: false,
  }
  return {
    id: 'handboken',
    title: { sv: texts.sv.tableTitle, en: texts.en.tableTitle },
    columns: [column('id'), column('title'), column('verdict'), column('summary'), column('explained')],
    rows: report.results.map((result) => row(result, language)),
    provenance,
  }
}

function row(result: CheckResult, language: Language): Row {
  const { explained } = result
  return {
    key: result.id,
    href: path(language).recommendation(result.recommendation),
    cells: {
      id: result.recommendation,
      title: recommendationById(result.recommendation).title,
      verdict: wordOf(result),
      summary: result.summary,
      explained: explained ? `${explained.reason} (${explained.who})` : '',
    },
  }
}
