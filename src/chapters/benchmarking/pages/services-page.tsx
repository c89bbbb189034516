import { texts } from '#chapters/benchmarking/texts.ts'
import type { Language } from '#core/language.ts'
import type { Table } from '#reports/table.ts'
import { path } from '#web/paths.ts'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'

interface ServicesPageProps {
  readonly sentence: string
  readonly table: Table
  /** Whether the reader may define a service. */
  readonly mayWrite: boolean
  readonly language: Language
}

/** Every service with the own municipality's place, one row each. */
export function ServicesPage({ sentence, table, mayWrite, language }: ServicesPageProps) {
  const t = texts[language].overview
  return (
    <>
      <LeadSentence>{sentence}</LeadSentence>
      <DataTable table={table} language={language} />
      <p>
        <a href={path(language).method()}>{t.method}</a>
      </p>
      {mayWrite && (
        <p>
          <a href={path(language).ownService()}>{t.own}</a>
        </p>
      )}
    </>
  )
}
