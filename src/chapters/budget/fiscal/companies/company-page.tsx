import { FiscalNav } from '#chapters/budget/fiscal/fiscal-nav.tsx'
import { fiscalRoomTexts } from '#chapters/budget/fiscal/fiscal-room-texts.ts'
import { type Difference, differences } from '#chapters/budget/newer-version.tsx'
import { formatDay } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { Refused, Written } from '#core/written-form.ts'
import type { Table } from '#reports/table.ts'
import { path } from '#web/paths.ts'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { WhoMay } from '#web/ui/who-may/who-may.tsx'
import { companyAsWritten, companyYearAsWritten } from './as-written.ts'
import { companiesTexts, figureName } from './companies-texts.ts'
import { CompanyForm, CompanyYearForm } from './company-forms.tsx'
import { type CompanyVersion, type CompanyYearVersion, companyFigures } from './model.ts'
import { figureField } from './written-company.ts'

export interface CompanyProps {
  readonly company: CompanyVersion
  /** Versions of the company and of its years, the latest first. */
  readonly versions: readonly CompanyVersion[]
  readonly told: readonly CompanyYearVersion[]
  readonly table: Table
  /** The year that is shown, and written. */
  readonly year: number
  readonly budgetYear: number
  /** Years that can be chosen. */
  readonly years: readonly number[]
  readonly mayWrite: boolean
  /** Which of the two forms came back. */
  readonly refused?: Refused & { readonly form: 'company' | 'year' }
  readonly language: Language
}

/** One company: how much of it is owned, its years, and the forms. */
export function CompanyPage(props: CompanyProps) {
  const { company, told, table, year, mayWrite, refused, language } = props
  const t = companiesTexts[language]
  const result = told.find((each) => each.year === year)?.figures.resultOre
  return (
    <>
      <ProblemSummary problems={refused?.problems ?? []} language={language} />
      <LeadSentence>
        {t.one.lead(company.name, company.shareOwned)}{' '}
        {result === undefined ? t.one.untold(year) : t.one.result(year, result)}
      </LeadSentence>
      <FiscalNav here="companies" language={language} />
      {company.until !== undefined && <p>{t.one.gone(company.until)}</p>}
      {table.rows.length > 0 && (
        <DataTable table={table} language={language} exportAddress={path(language).company(company.id)} />
      )}
      <Account {...props} />
      {mayWrite ? <Forms {...props} /> : <WhoMay action="write" kind="fiscal-plan" language={language} />}
      <Versions {...props} />
    </>
  )
}

/** What the company says of the year in words. */
function Account({ told, year, language }: CompanyProps) {
  const account = told.find((each) => each.year === year)?.account ?? ''
  if (account === '') return null
  return (
    <section class="part">
      <h2>
        {companiesTexts[language].account}, {year}
      </h2>
      <p>{account}</p>
    </section>
  )
}

function Forms({ company, told, year, budgetYear, years, refused, language }: CompanyProps) {
  const t = companiesTexts[language]
  const to = path(language)
  const ofYear = told.find((each) => each.year === year)
  const sent = (form: 'company' | 'year') => (refused?.form === form ? refused : undefined)
  const stage = year > budgetYear ? 'plan' : 'budget'
  const writtenYear = ofYear ? companyYearAsWritten(ofYear) : { year: String(year), stage }
  const [yearSent, companySent] = [sent('year'), sent('company')]
  return (
    <section class="part">
      <h2>{t.one.forms}</h2>
      <p>
        {t.one.others}:{' '}
        {years
          .filter((each) => each !== year)
          .map((each, at) => (
            <>
              {at > 0 && ', '}
              <a href={to.company(company.id, { ar: each })}>{each}</a>
            </>
          ))}
      </p>
      <CompanyYearForm
        action={to.companyYear(company.id)}
        title={`${t.one.yearForm} ${year}`}
        written={yearSent?.written ?? writtenYear}
        problems={yearSent?.problems ?? []}
        isOpen={yearSent !== undefined}
        {...(ofYear ? { latest: ofYear } : {})}
        differences={yearSent ? yearDifferences(writtenYear, yearSent.written, language) : []}
        language={language}
      />
      <CompanyForm
        action={to.editCompany(company.id)}
        title={t.one.companyForm}
        written={companySent?.written ?? companyAsWritten(company)}
        problems={companySent?.problems ?? []}
        isOpen={companySent !== undefined}
        latest={company}
        differences={companySent ? companyDifferences(companyAsWritten(company), companySent.written) : []}
        language={language}
      />
    </section>
  )
}

const { sv, en } = companiesTexts

function yearDifferences(saved: Written, written: Written, language: Language): readonly Difference[] {
  const stages: Readonly<Record<string, string>> = fiscalRoomTexts[language].stages
  const fields = [
    { name: 'stage', label: { sv: sv.stage, en: en.stage }, say: (value: string) => stages[value] ?? value },
    ...companyFigures.map((figure) => ({ name: figureField(figure), label: figureName(figure) })),
    { name: 'account', label: { sv: sv.form.account, en: en.form.account } },
    { name: 'source', label: { sv: sv.form.source, en: en.form.source } },
  ]
  return differences(fields, saved, written)
}

function companyDifferences(saved: Written, written: Written): readonly Difference[] {
  const names = ['name', 'share', 'from', 'until'] as const
  const fields = names.map((name) => ({ name, label: { sv: sv.form[name], en: en.form[name] } }))
  return differences(fields, saved, written)
}

/** What the company and its years have been before. */
function Versions({ versions, told, language }: CompanyProps) {
  const t = companiesTexts[language].one
  const words = fiscalRoomTexts[language]
  return (
    <section class="part">
      <h2>{t.versions}</h2>
      <ul>
        {versions.map(({ version, at, who, reason }) => (
          <li>
            {t.version(version, formatDay(at, language), who)}. {reason}
          </li>
        ))}
        {told.map(({ year, version, at, who, stage, source }) => (
          <li>
            {t.inYear(year, version, formatDay(at, language), who)}: {words.stages[stage]} ({source})
          </li>
        ))}
      </ul>
    </section>
  )
}
