import { BudgetNav } from '#chapters/budget/budget-nav.tsx'
import { formatDay } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import type { Written } from '#core/written-form.ts'
import type { Table } from '#reports/table.ts'
import { path } from '#web/paths.ts'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { SelectField, SubmitButton, TextField } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { alternativesTexts } from './alternatives-texts.ts'
import type { TaxRate } from './tax-rate.store.ts'

/** A group of the reader's own, with its drafts. */
export interface OwnGroup {
  readonly id: string
  readonly name: string
  readonly drafts: readonly {
    readonly id: string
    readonly title: string
    readonly year: number
    /** ISO instant. */
    readonly savedAt: string
  }[]
}

export interface AlternativesPageProps {
  readonly lead: string
  /** Absent where no year has frames. */
  readonly year: number | undefined
  readonly years: readonly number[]
  /** Absent where nothing is tabled. */
  readonly table?: Table
  readonly address: string
  readonly groups: readonly OwnGroup[]
  /** Elected, and in no group. */
  readonly isOutside: boolean
  readonly keepsGroups: boolean
  /** Absent for those who don't write it. */
  readonly taxes?: readonly TaxRate[]
  readonly written: Written
  readonly problems: readonly Problem[]
  readonly language: Language
}

/** The tabled budgets of a year, and a group's own drafts for its members. */
export function AlternativesPage(props: AlternativesPageProps) {
  const { year, table, language, problems } = props
  const t = alternativesTexts[language]
  const to = path(language)
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      <LeadSentence>{props.lead}</LeadSentence>
      <BudgetNav here="alternatives" language={language} />
      {props.years.length > 1 && <YearChoice {...props} />}
      {year !== undefined && table && (
        <section class="part">
          <DataTable table={table} language={language} exportAddress={props.address} />
          <p>
            <a class="ds-button" href={to.compareAlternatives({ ar: year })}>
              {t.compare}
            </a>
          </p>
        </section>
      )}
      {!table && <EmptyState missing={t.noneTitle} remedy={t.noneRemedy} />}
      {props.groups.map((group) => (
        <Drafts {...props} group={group} />
      ))}
      {props.isOutside && <EmptyState missing={t.notMember} remedy={t.notMemberRemedy} />}
      {props.taxes && <Taxes {...props} taxes={props.taxes} />}
      {props.keepsGroups && (
        <p>
          <a href={to.partyGroups()}>{t.groupsLink}</a>
        </p>
      )}
    </>
  )
}

function YearChoice({ year, years, language }: AlternativesPageProps) {
  const t = alternativesTexts[language]
  return (
    <form class="alternative-year" method="get" action={path(language).budgetAlternatives()}>
      <SelectField
        name="ar"
        label={t.year}
        choices={years.map((each) => ({ value: String(each), label: String(each) }))}
        chosen={String(year)}
        language={language}
      />
      <SubmitButton secondary>{t.show}</SubmitButton>
    </form>
  )
}

function Drafts({
  group,
  years,
  year,
  written,
  problems,
  language,
}: AlternativesPageProps & { group: OwnGroup }) {
  const t = alternativesTexts[language]
  const to = path(language)
  const shared = { problems, language }
  return (
    <section class="part own-drafts">
      <h2>{t.draftsOf(group.name)}</h2>
      <p class="hint">{t.draftsNote}</p>
      {group.drafts.length === 0 ? (
        <p>{t.noDrafts}</p>
      ) : (
        <ul class="draft-list">
          {group.drafts.map((draft) => (
            <li>
              <a href={to.budgetAlternative(draft.id)}>{draft.title}</a>{' '}
              <span class="effects-note">{t.draftRow(draft.year, formatDay(draft.savedAt, language))}</span>
            </li>
          ))}
        </ul>
      )}
      <details class="disclosure" open={problems.length > 0}>
        <summary>{t.newDraft}</summary>
        <form class="disclosed form" method="post" action={to.budgetAlternatives()}>
          <input type="hidden" name="group" value={group.id} />
          <TextField
            {...shared}
            name="title"
            label={t.newTitle}
            input={{ value: written.title ?? '', maxlength: 120 }}
          />
          <SelectField
            {...shared}
            name="year"
            label={t.newYear}
            choices={years.map((each) => ({ value: String(each), label: String(each) }))}
            chosen={written.year ?? String(year)}
          />
          <SubmitButton>{t.begin}</SubmitButton>
        </form>
      </details>
      <p>
        <a href={to.partyGroup(group.id)}>{t.ownGroup(group.name)}</a>
      </p>
    </section>
  )
}

function Taxes({
  taxes,
  years,
  year,
  written,
  problems,
  language,
}: AlternativesPageProps & { taxes: readonly TaxRate[] }) {
  const t = alternativesTexts[language]
  const latest = taxes.at(-1)
  const shared = { problems, language }
  return (
    <section class="part">
      <h2>{t.taxTitle}</h2>
      <p>{t.taxLead}</p>
      <p>{latest ? t.taxNow(latest.year, latest.rate, latest.source) : t.taxMissing}</p>
      <form class="form" method="post" action={path(language).taxRate()}>
        <SelectField
          {...shared}
          name="rate-year"
          label={t.year}
          choices={years.map((each) => ({ value: String(each), label: String(each) }))}
          chosen={written['rate-year'] ?? String(year)}
        />
        <TextField
          {...shared}
          name="rate"
          label={t.taxRate}
          input={{ inputmode: 'decimal', value: written.rate ?? '' }}
        />
        <TextField
          {...shared}
          name="source"
          label={t.taxSource}
          input={{ value: written.source ?? '', maxlength: 200 }}
        />
        <SubmitButton secondary>{t.taxSave}</SubmitButton>
      </form>
    </section>
  )
}
