import type { FiscalYearVersion } from '#chapters/budget/fiscal/book.ts'
import { NewerVersion } from '#chapters/budget/newer-version.tsx'
import type { Language } from '#core/language.ts'
import type { Table } from '#reports/table.ts'
import { path } from '#web/paths.ts'
import { Callout } from '#web/ui/callout/callout.tsx'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { type WrittenYear, writtenYear } from './written-year.ts'
import { yearDifferences } from './year-differences.ts'
import { yearFields } from './year-fields.ts'
import { yearFormTexts } from './year-form-texts.ts'

interface ClosedYearProps {
  /** The outcome that closes the year. */
  readonly closing: FiscalYearVersion
  /** What was sent to the year, where it was closed meanwhile. */
  readonly sent?: WrittenYear
  readonly language: Language
}

/** The figures of a closed year, to read, and the way to open it again. */
export function ClosedYear({ closing, sent, language }: ClosedYearProps) {
  const t = yearFormTexts[language]
  const year = String(closing.year)
  return (
    <>
      {sent && (
        <NewerVersion
          {...{ latest: closing, language }}
          differences={yearDifferences(closing, sent, language)}
        />
      )}
      <Callout>
        <p>{t.closedHow}</p>
        <p>
          <a href={path(language).reopenYear({ ar: year })}>{t.toReopen(year)}</a>
        </p>
      </Callout>
      <section class="part">
        <h2>{t.figures}</h2>
        <DataTable table={figuresTable(closing)} language={language} hideTitle source={false} />
      </section>
    </>
  )
}

function figuresTable(closing: FiscalYearVersion): Table {
  const { sv, en } = yearFormTexts
  const written = writtenYear(closing)
  return {
    id: 'siffror',
    title: { sv: sv.figures, en: en.figures },
    columns: [
      { key: 'line', kind: 'text', label: { sv: sv.figure, en: en.figure } },
      { key: 'amount', kind: 'text', label: { sv: sv.amount, en: en.amount } },
    ],
    rows: yearFields.flatMap(({ name, label, unit }) => {
      const amount = written[name] ?? ''
      const say = (language: Language) => `${amount}\u00a0${yearFormTexts[language].units[unit]}`
      return amount === ''
        ? []
        : [{ key: name, cells: { line: label, amount: { sv: say('sv'), en: say('en') } } }]
    }),
    provenance: { source: 'register', mark: 'raw', retrievedAt: closing.at, preliminary: false },
  }
}
