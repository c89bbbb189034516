import { BudgetNav } from '#chapters/budget/budget-nav.tsx'
import { Seen } from '#chapters/budget/seen.tsx'
import { swedishDay } from '#core/day.ts'
import type { Language } from '#core/language.ts'
import { toOre } from '#core/money.ts'
import type { Refused } from '#core/written-form.ts'
import type { Table } from '#reports/table.ts'
import { path } from '#web/paths.ts'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { SelectField, SubmitButton, TextField } from '#web/ui/field/field.tsx'
import { Figure } from '#web/ui/figure/figure.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { WhoMay } from '#web/ui/who-may/who-may.tsx'
import { Why } from '#web/ui/why/why.tsx'
import { EffectsChart } from './effects-chart.tsx'
import { investmentTexts } from './investment-texts.ts'
import type { Investment } from './model.ts'
import { totalSpending, type YearlyEffect } from './yearly-effects.ts'

export interface InvestmentProps extends Refused {
  readonly investment: Investment
  /** Latest first. */
  readonly versions: readonly Investment[]
  readonly effects: readonly YearlyEffect[]
  readonly years: readonly number[]
  /** The first full year in use. */
  readonly fullYear: number
  readonly tables: readonly [Table, ...Table[]]
  readonly may: { readonly write: boolean; readonly decide: boolean }
  readonly day: string
  readonly language: Language
}

/** An investment: what it costs to make, what it costs each year and where, and what has been decided. */
export function InvestmentPage(props: InvestmentProps) {
  const { investment, effects, years, tables, problems, may, language } = props
  const t = investmentTexts[language]
  const to = path(language)
  const address = to.investment(investment.id)
  const [table, ...others] = tables
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      <LeadSentence>{leadOf(props)}</LeadSentence>
      <BudgetNav here="investments" language={language} />
      {effects.length > 0 && (
        <Figure
          id="kostnader"
          heading={t.chart.heading}
          table={table}
          exportAddress={address}
          provenance={table.provenance}
          language={language}
        >
          <EffectsChart {...{ effects, years, language }} />
        </Figure>
      )}
      <Why language={language} about={investment.title}>
        <p>{t.one.method(investment.interest)}</p>
      </Why>
      {others
        .filter(({ rows }) => rows.length > 0)
        .map((each) => (
          <DataTable table={each} language={language} exportAddress={address} />
        ))}
      <Versions {...props} />
      <section class="part form-parts">
        {may.decide ? (
          <DecideForm {...props} />
        ) : (
          investment.stage === 'proposed' && <WhoMay action="decide" kind="investment" language={language} />
        )}
        {may.write && (
          <p>
            <a href={to.editInvestment(investment.id)}>{t.forms.edit}</a>
          </p>
        )}
      </section>
    </>
  )
}

function leadOf({ investment, effects, fullYear, language }: InvestmentProps): string {
  const t = investmentTexts[language].one
  const { stage, decision, decidedOn } = investment
  const own = effects.filter(({ year }) => year === fullYear)
  const effect = toOre(own.reduce((sum, { amountOre }) => sum + amountOre, 0))
  const decided = decidedOn ? t.decision(decision, decidedOn) : t.proposed
  return stage === 'stopped'
    ? `${t.stopped} ${decided}`
    : `${t.lead(totalSpending(investment), investment.inUseFrom, fullYear, effect)} ${decided}`
}

function Versions({ versions, language }: InvestmentProps) {
  const t = investmentTexts[language].one
  return (
    <section class="part">
      <h2>{t.history}</h2>
      <ul>
        {versions.map(({ version, at, who, reason, decision }) => (
          <li>
            {t.version(
              version,
              swedishDay(at),
              who,
              [reason, decision && `(${decision})`].filter(Boolean).join(' '),
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function DecideForm({ investment, day, problems, written, language }: InvestmentProps) {
  const t = investmentTexts[language].forms
  return (
    <details class="disclosure" open={problems.length > 0}>
      <summary>{t.decide}</summary>
      <form method="post" action={path(language).decideInvestment(investment.id)} class="form disclosed">
        <Seen latest={investment.version} {...{ written, problems }} />
        <SelectField
          {...{ name: 'stage', label: t.stage, problems, language }}
          choices={(['decided', 'stopped'] as const).map((value) => ({ value, label: t.stages[value] }))}
          chosen={written.stage ?? ''}
        />
        <TextField
          {...{ name: 'decision', label: t.decision, problems, language }}
          input={{ value: written.decision ?? '' }}
        />
        <TextField
          {...{ name: 'decidedOn', label: t.decidedOn, problems, language }}
          input={{ type: 'date', value: written.decidedOn ?? day }}
        />
        <p class="form-actions">
          <SubmitButton>{t.save}</SubmitButton>
        </p>
      </form>
    </details>
  )
}
