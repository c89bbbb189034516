import type { Language } from '#core/language.ts'
import type { Table } from '#reports/table.ts'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { whyTexts } from './why-texts.ts'

interface TableOpensProps {
  readonly table: Table
  readonly address: string
  readonly language: Language
}

/** A table that few need at once: opens in place, and goes to a file as any other. */
export function TableOpens({ table, address, language }: TableOpensProps) {
  return (
    <details class="disclosure figure-table">
      <summary>
        {whyTexts[language].asTable}
        <span class="ds-sr-only">: {table.title[language]}</span>
      </summary>
      <div class="disclosed">
        <DataTable table={table} language={language} hideTitle exportAddress={address} />
      </div>
    </details>
  )
}
