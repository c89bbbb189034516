import { BudgetNav } from '#chapters/budget/budget-nav.tsx'
import type { Language } from '#core/language.ts'
import type { Refused } from '#core/written-form.ts'
import type { Table } from '#reports/table.ts'
import { path } from '#web/paths.ts'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { SelectField, TextField } from '#web/ui/field/field.tsx'
import { Figure } from '#web/ui/figure/figure.tsx'
import { FoldedForm } from '#web/ui/folded-form/folded-form.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { Why } from '#web/ui/why/why.tsx'
import type { AssumptionSeries } from './assumption-bias.ts'
import { AssumptionChart } from './assumption-chart.tsx'
import { assumptionTexts } from './assumption-texts.ts'
import type { Use } from './rule-sets-using.ts'
import { sayBias, sayInterval, sayLatest } from './say-bias.ts'

export interface AssumptionProps extends Refused {
  readonly series: AssumptionSeries
  readonly table: Table
  readonly vintages: Table
  /** By the latest year. */
  readonly uses: readonly Use[]
  /** The budget year that is being made. */
  readonly nextYear: number
  readonly mayWrite: boolean
  readonly day: string
  readonly language: Language
}

/** An assumption through the years: what was assumed when, what came, and what rests on it. */
export function AssumptionPage(props: AssumptionProps) {
  const { series, table, vintages, problems, mayWrite, language } = props
  const t = assumptionTexts[language]
  const address = path(language).assumption(series.id)
  const interval = sayInterval(series, language)
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      <LeadSentence>{sayBias(series, language)}</LeadSentence>
      <BudgetNav here="assumptions" language={language} />
      <Figure
        id="utfall"
        heading={t.charts}
        description={t.chartsNote}
        table={table}
        exportAddress={address}
        provenance={table.provenance}
        language={language}
      >
        <AssumptionChart series={series} language={language} />
      </Figure>
      <div class="with-why">
        <p>
          {sayLatest(series, language)}{' '}
          {interval ? t.one.interval(interval, series.bias?.years ?? 0) : t.one.noInterval}
        </p>
        <Why language={language} about={series.title}>
          <p>{t.one.method}</p>
        </Why>
      </div>
      <Uses {...props} />
      <p>{t.one.versions}</p>
      <DataTable table={vintages} language={language} exportAddress={address} />
      {mayWrite && (
        <section class="part form-parts">
          <VersionForm {...props} />
          <OutcomeForm {...props} />
        </section>
      )}
    </>
  )
}

function Uses({ uses, language }: AssumptionProps) {
  const t = assumptionTexts[language].one
  return (
    <section class="part">
      <h2>{t.uses}</h2>
      {uses.length === 0 ? (
        <p>{t.noUses}</p>
      ) : (
        <ul>
          {uses.map(({ ruleSet, title, through }) => (
            <li>
              <a href={path(language).ruleSet(ruleSet)}>{title}</a>
              {through.length > 0 && <span class="of-whom">: {through.join(', ')}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function VersionForm({ series, nextYear, problems, written, language }: AssumptionProps) {
  const t = assumptionTexts[language].forms
  const latest = series.years.at(-1)?.assumed
  const field = (name: string, label: string, start: string, hint?: string) => (
    <TextField
      {...{ name, label, problems, language }}
      {...(hint ? { hint } : {})}
      input={{ value: written[name] ?? start }}
    />
  )
  return (
    <FoldedForm
      title={t.version}
      isOpen={'value' in written}
      action={path(language).assumptionVersion(series.id)}
      save={t.save}
    >
      <p>{t.versionNote}</p>
      {field('year', t.year, String(nextYear))}
      {field('value', t.value, '')}
      {field('source', t.source, latest?.source ?? '')}
      {field('edition', t.edition, '', t.editionHint)}
    </FoldedForm>
  )
}

function OutcomeForm({ series, day, problems, written, language }: AssumptionProps) {
  const t = assumptionTexts[language].forms
  const years = series.years.map(({ year }) => String(year)).toReversed()
  const open = series.years.find(({ outcome }) => outcome === undefined)
  const field = (name: string, label: string, start = '', type = 'text') => (
    <TextField {...{ name, label, problems, language }} input={{ type, value: written[name] ?? start }} />
  )
  return (
    <FoldedForm
      title={t.outcome}
      isOpen={'outcome' in written}
      action={path(language).assumptionOutcome(series.id)}
      save={t.save}
    >
      <SelectField
        {...{ name: 'outcomeYear', label: t.year, problems, language }}
        choices={years.map((value) => ({ value, label: value }))}
        chosen={written.outcomeYear ?? String(open?.year ?? '')}
      />
      {field('outcome', t.outcomeValue)}
      {field('outcomeSource', t.source)}
      {field('knownOn', t.knownOn, day, 'date')}
    </FoldedForm>
  )
}
