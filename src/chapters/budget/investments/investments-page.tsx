import { BudgetNav } from '#chapters/budget/budget-nav.tsx'
import type { WhereWeAre } from '#chapters/budget/process/calendar/where-are-we.ts'
import { StepStrip } from '#chapters/budget/process/step-strip.tsx'
import type { Language } from '#core/language.ts'
import { toOre } from '#core/money.ts'
import type { Table } from '#reports/table.ts'
import { path } from '#web/paths.ts'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { Figure } from '#web/ui/figure/figure.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { EffectsChart } from './effects-chart.tsx'
import { investmentTexts } from './investment-texts.ts'
import type { Investment } from './model.ts'
import { investmentRows, totalSpending, type YearlyEffect } from './yearly-effects.ts'

export interface InvestmentsProps {
  readonly here: WhereWeAre | undefined
  readonly investments: readonly Investment[]
  readonly effects: readonly YearlyEffect[]
  readonly years: readonly number[]
  /** The budget year that is being made. */
  readonly year: number
  readonly tables: { readonly list: Table; readonly effects: Table; readonly rows: Table }
  readonly mayWrite: boolean
  readonly language: Language
}

/** What the investments cost each year, where, and what each of them is. */
export function InvestmentsPage(props: InvestmentsProps) {
  const { investments, effects, years, year, tables, mayWrite, language } = props
  const t = investmentTexts[language]
  const to = path(language)
  const isEmpty = investments.length === 0
  return (
    <>
      <LeadSentence>{leadOf(props)}</LeadSentence>
      <BudgetNav here="investments" language={language} />
      <StepStrip here={props.here} language={language} />
      {isEmpty ? (
        <EmptyState missing={t.lead.none} remedy={t.emptyRemedy} />
      ) : (
        <>
          <Figure
            id="kostnader"
            heading={t.chart.heading}
            description={t.chart.description}
            table={tables.effects}
            exportAddress={to.investments({ ar: year })}
            provenance={tables.effects.provenance}
            language={language}
          >
            <EffectsChart {...{ effects, years, language }} />
          </Figure>
          <DataTable table={tables.rows} language={language} exportAddress={to.investments({ ar: year })} />
          <DataTable table={tables.list} language={language} exportAddress={to.investments({ ar: year })} />
        </>
      )}
      {mayWrite && (
        <p class="page-actions">
          <a class="ds-button" data-variant="secondary" href={to.newInvestment()}>
            {t.add}
          </a>
        </p>
      )}
    </>
  )
}

function leadOf({ investments, year, language }: InvestmentsProps): string {
  const t = investmentTexts[language].lead
  const going = investments.filter(({ stage }) => stage !== 'stopped')
  if (going.length === 0) return t.none
  const rows = investmentRows(going, year)
  const sum = (values: readonly number[]) => toOre(values.reduce((all, each) => all + each, 0))
  return t.some(
    going.length,
    sum(going.map(totalSpending)),
    year,
    sum(rows.map(({ amountOre }) => amountOre)),
    sum(rows.map(({ changeOre }) => changeOre)),
  )
}
