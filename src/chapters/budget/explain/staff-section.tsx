import { formatPercent } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { Table } from '#reports/table.ts'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import type { StaffShare } from './staff-share.ts'
import { whyTexts } from './why-texts.ts'

interface StaffProps {
  readonly planned: { readonly year: number; readonly staff: StaffShare } | undefined
  readonly table: Table | undefined
  readonly address: string
  readonly language: Language
}

/** How much is staff, what is bound, and what can be moved; or what is missing for knowing it. */
export function StaffSection({ planned, table, address, language }: StaffProps) {
  const t = whyTexts[language]
  return (
    <section class="part" id="personal">
      <h2>{t.staff}</h2>
      {planned && table ? (
        <>
          <p>{t.staffLead(formatPercent(planned.staff.share, language), planned.year)}</p>
          <DataTable table={table} language={language} hideTitle exportAddress={address} />
        </>
      ) : (
        <p>
          {t.staffEmpty}. {t.staffRemedy}
        </p>
      )}
    </section>
  )
}
