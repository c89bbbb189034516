import { RolesNav } from '#chapters/roles/roles-nav.tsx'
import type { Language } from '#core/language.ts'
import type { Table } from '#reports/table.ts'
import { path } from '#web/paths.ts'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import type { Choice } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { descriptionTexts } from './description-texts.ts'
import type { Term } from './term.ts'

export interface DescriptionsProps {
  readonly table: Table
  readonly signed: number
  readonly term: Term
  /** Pages of departments that the reader may open. */
  readonly departments: readonly Choice[]
  readonly language: Language
}

/** How far every committee has come with its description of roles for the term. */
export function DescriptionsPage({ table, signed, term, departments, language }: DescriptionsProps) {
  const t = descriptionTexts[language]
  const to = path(language)
  const all = table.rows.length
  if (all === 0) {
    const action = { href: to.organisation(), label: t.toOrganisation }
    return (
      <>
        <RolesNav here="descriptions" language={language} />
        <EmptyState missing={t.none} remedy={t.noneRemedy} action={action} />
      </>
    )
  }
  return (
    <>
      <LeadSentence>{t.allLead(signed, all, term.from, term.to)}</LeadSentence>
      <RolesNav here="descriptions" language={language} />
      <p>{t.allIntro}</p>
      <DataTable table={table} language={language} hideTitle exportAddress={to.roleDescriptions()} />
      {departments.length > 0 && (
        <section class="part">
          <h2>{t.departments}</h2>
          <p>{t.departmentsIntro}</p>
          <ul>
            {departments.map(({ value, label }) => (
              <li>
                <a href={to.departmentPage(value)}>{label}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
