import { BudgetNav } from '#chapters/budget/budget-nav.tsx'
import { Seen } from '#chapters/budget/seen.tsx'
import type { Language } from '#core/language.ts'
import type { Refused } from '#core/written-form.ts'
import { path } from '#web/paths.ts'
import { type Choice, SelectField, SubmitButton, TextArea, TextField } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { rowField, spareRows } from './investment-form.ts'
import { investmentTexts } from './investment-texts.ts'
import type { Investment } from './model.ts'

interface InvestmentFormProps extends Refused {
  /** The one that is changed; absent for a new one. */
  readonly investment?: Pick<Investment, 'id' | 'version'>
  readonly places: readonly Choice[]
  readonly language: Language
}

/** An investment, written anew or changed. Rows without a name are passed over. */
export function InvestmentFormPage(props: InvestmentFormProps) {
  const { investment, places, problems, written, language } = props
  const t = investmentTexts[language].forms
  const to = path(language)
  const field = (name: string, label: string, type = 'text') => (
    <TextField {...{ name, label, problems, language }} input={{ type, value: written[name] ?? '' }} />
  )
  const place = (name: string, label: string) => (
    <SelectField
      {...{ name, label, problems, language }}
      choices={[{ value: '', label: t.choose }, ...places]}
      chosen={written[name] ?? ''}
    />
  )
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      <LeadSentence>{investment === undefined ? t.newLead : t.editLead}</LeadSentence>
      <BudgetNav here="investments" language={language} />
      <form
        method="post"
        action={investment === undefined ? to.newInvestment() : to.editInvestment(investment.id)}
        class="form"
      >
        {investment && <Seen latest={investment.version} {...{ written, problems }} />}
        {field('title', t.name)}
        {place('node', t.node)}
        {field('inUseFrom', t.inUseFrom, 'date')}
        {field('interest', t.interest)}
        <Rows {...props} first="component" legend={t.components} hint={t.componentsHint}>
          {(row) => (
            <>
              {field(rowField('component', row), t.component(row + 1))}
              {field(rowField('cost', row), t.cost)}
              {field(rowField('years', row), t.years)}
            </>
          )}
        </Rows>
        <Rows {...props} first="spent" legend={t.spending} hint={t.spendingHint}>
          {(row) => (
            <>
              {field(rowField('spent', row), t.spent(row + 1))}
              {field(rowField('spentKr', row), t.spentKr)}
            </>
          )}
        </Rows>
        <Rows {...props} first="running" legend={t.running} hint={t.runningHint}>
          {(row) => (
            <>
              {field(rowField('running', row), t.runningTitle(row + 1))}
              {place(rowField('runningNode', row), t.runningNode)}
              {field(rowField('runningKr', row), t.runningKr)}
              {field(rowField('runningFrom', row), t.runningFrom, 'date')}
            </>
          )}
        </Rows>
        <TextArea
          {...{ name: 'reason', label: t.reason, problems, language }}
          value={written.reason ?? ''}
          rows={3}
        />
        <p class="form-actions">
          <SubmitButton>{t.save}</SubmitButton>
        </p>
      </form>
    </>
  )
}

interface RowsProps extends InvestmentFormProps {
  /** Name of the field that a row begins with. */
  readonly first: string
  readonly legend: string
  readonly hint: string
  readonly children: (row: number) => unknown
}

function Rows({ first, legend, hint, written, children }: RowsProps) {
  const filled = Array.from({ length: 28 }, (_, row) => row).filter((row) => written[rowField(first, row)])
  const count = (filled.at(-1) ?? -1) + 1 + spareRows
  return (
    <fieldset class="form-rows">
      <legend>{legend}</legend>
      <p class="hint">{hint}</p>
      {Array.from({ length: count }, (_, row) => (
        <div class="form-row">{children(row)}</div>
      ))}
    </fieldset>
  )
}
