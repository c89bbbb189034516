import { FiscalNav } from '#chapters/budget/fiscal/fiscal-nav.tsx'
import type { FiscalRoom } from '#chapters/budget/fiscal/fiscal-room.web.ts'
import type { Refused } from '#core/written-form.ts'
import { path } from '#web/paths.ts'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { WhoMay } from '#web/ui/who-may/who-may.tsx'
import { Why } from '#web/ui/why/why.tsx'
import { companiesLead } from './companies-lead.ts'
import { byName, companiesTable, groupTable, planTable } from './companies-tables.web.ts'
import { companiesTexts } from './companies-texts.ts'
import { CompanyForm } from './company-forms.tsx'
import type { GroupYear } from './group-year.ts'
import { LackingList } from './lacking-list.tsx'

export interface CompaniesProps {
  readonly room: FiscalRoom
  readonly mayWrite: boolean
  readonly refused?: Refused
}

/** The companies of the group: whether the budget accounts for them, what they expect, and debt and guarantees with them. */
export function CompaniesPage({ room, mayWrite, refused }: CompaniesProps) {
  const { panel, now, language } = room
  const t = companiesTexts[language]
  const group = panel.group.find(({ year }) => year === panel.budgetYear)
  const ahead = panel.group.filter(({ year }) => year >= panel.budgetYear)
  return (
    <>
      <ProblemSummary problems={refused?.problems ?? []} language={language} />
      <LeadSentence>{companiesLead(group, language)}</LeadSentence>
      <FiscalNav here="companies" language={language} />
      {now.companies.length === 0 ? (
        <EmptyState missing={t.emptyTitle} remedy={t.emptyRemedy} />
      ) : (
        <>
          <p>{t.law}</p>
          <LackingList group={ahead} language={language} />
          {group && <BudgetYear room={room} group={group} />}
          <Later room={room} />
        </>
      )}
      {mayWrite ? (
        <CompanyForm
          action={path(language).companies()}
          title={t.newCompany}
          written={refused?.written ?? { from: String(panel.budgetYear || Number(room.day.slice(0, 4)) + 1) }}
          problems={refused?.problems ?? []}
          isOpen={refused !== undefined}
          language={language}
        />
      ) : (
        <WhoMay action="write" kind="fiscal-plan" language={language} />
      )}
    </>
  )
}

function BudgetYear({ room, group }: { readonly room: FiscalRoom; readonly group: GroupYear }) {
  const { language } = room
  const t = companiesTexts[language]
  const words = byName(group).flatMap(({ company, told }) =>
    told && told.account !== '' ? [{ name: company.name, account: told.account }] : [],
  )
  return (
    <section class="part">
      <h2 id="budgetaret">{t.yearHeading(group.year)}</h2>
      <DataTable
        table={companiesTable(room, group)}
        language={language}
        hideTitle
        exportAddress={path(language).companies()}
      />
      {words.length > 0 && (
        <>
          <h3>{t.account}</h3>
          <dl class="fiscal-facts">
            {words.map(({ name, account }) => (
              <>
                <dt>{name}</dt>
                <dd>{account}</dd>
              </>
            ))}
          </dl>
        </>
      )}
    </section>
  )
}

function Later({ room }: { readonly room: FiscalRoom }) {
  const { language } = room
  const t = companiesTexts[language]
  const exportAddress = path(language).companies()
  return (
    <>
      <section class="part">
        <h2 id="skuld">{t.group}</h2>
        <DataTable table={groupTable(room)} language={language} hideTitle exportAddress={exportAddress} />
        <Why language={language} about={t.group}>
          <p>{t.counted}</p>
        </Why>
      </section>
      <section class="part">
        <h2 id="ar-for-ar">{t.plan}</h2>
        <DataTable table={planTable(room)} language={language} hideTitle exportAddress={exportAddress} />
      </section>
    </>
  )
}
