import { BudgetNav } from '#chapters/budget/budget-nav.tsx'
import { StepStrip } from '#chapters/budget/process/step-strip.tsx'
import { YearChoice } from '#chapters/budget/rules/year-choice.tsx'
import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import type { Table } from '#reports/table.ts'
import { path } from '#web/paths.ts'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { SubmitButton } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { calendarTexts } from './calendar-texts.ts'
import { LawList, type LawRow } from './law-list.tsx'
import { sayWhere } from './say-where.ts'
import type { WhereWeAre } from './where-are-we.ts'

export interface CalendarProps {
  readonly year: number
  /** Budget years to choose between, the latest first. */
  readonly years: readonly number[]
  readonly here: WhereWeAre | undefined
  readonly table: Table | undefined
  readonly law: readonly LawRow[]
  /** The year before, where the steps can be taken over from it. */
  readonly copyFrom?: number
  readonly mayWrite: boolean
  readonly nameOf: (node: string) => string
  readonly problems: readonly Problem[]
  readonly language: Language
}

/** Where the budget of a year is: the strip, every step with its day, and the days of the law. */
export function CalendarPage(props: CalendarProps) {
  const { year, here, table, nameOf, problems, language } = props
  const t = calendarTexts[language]
  const to = path(language)
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      <LeadSentence>{here ? sayWhere(here, nameOf, language) : t.lead.none(year)}</LeadSentence>
      <BudgetNav here="calendar" language={language} />
      <YearChoice
        years={props.years.toSorted()}
        chosen={year}
        href={(ar) => to.budgetCalendar({ ar })}
        language={language}
      />
      <StepStrip here={here} language={language} full />
      {!here && <Empty {...props} />}
      {table && (
        <DataTable table={table} language={language} exportAddress={to.budgetCalendar({ ar: year })} />
      )}
      {here && (
        <div class="part">
          <p class="page-actions">
            <a class="ds-button" data-variant="secondary" href={to.budgetCalendarFile({ ar: year })}>
              {t.file}
            </a>
            {props.mayWrite && (
              <a class="ds-button" data-variant="secondary" href={to.newBudgetStep({ ar: year })}>
                {t.add}
              </a>
            )}
          </p>
          <p class="of-whom">{t.fileNote}</p>
        </div>
      )}
      <section class="part">
        <h2>{t.law.heading}</h2>
        <LawList rows={props.law} language={language} />
      </section>
    </>
  )
}

function Empty({ year, copyFrom, mayWrite, language }: CalendarProps) {
  const t = calendarTexts[language]
  return (
    <EmptyState missing={t.lead.none(year)} remedy={t.emptyRemedy}>
      {mayWrite && (
        <>
          {copyFrom !== undefined && (
            <form method="post" action={path(language).copyBudgetSteps()}>
              <input type="hidden" name="year" value={year} />
              <p>{t.copyNote}</p>
              <SubmitButton>{t.copy(copyFrom)}</SubmitButton>
            </form>
          )}
          <p>
            <a href={path(language).newBudgetStep({ ar: year })}>{t.add}</a>
          </p>
        </>
      )}
    </EmptyState>
  )
}
