import { BudgetNav } from '#chapters/budget/budget-nav.tsx'
import { assumptionKinds } from '#chapters/budget/process/model.ts'
import type { Language } from '#core/language.ts'
import type { Refused } from '#core/written-form.ts'
import { path } from '#web/paths.ts'
import { type Choice, SelectField, SubmitButton, TextField } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { assumptionTexts, kindWords } from './assumption-texts.ts'

interface NewAssumptionProps extends Refused {
  /** Indices and drivers of the rules that an assumption can stand for. */
  readonly uses: readonly Choice[]
  readonly language: Language
}

/** A new assumption. */
export function NewAssumptionPage({ uses, problems, written, language }: NewAssumptionProps) {
  const t = assumptionTexts[language].forms
  const field = (name: string, label: string, hint?: string) => (
    <TextField
      {...{ name, label, problems, language }}
      {...(hint ? { hint } : {})}
      input={{ value: written[name] ?? '' }}
    />
  )
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      <LeadSentence>{t.newLead}</LeadSentence>
      <BudgetNav here="assumptions" language={language} />
      <form method="post" action={path(language).newAssumption()} class="form">
        <SelectField
          {...{ name: 'kind', label: t.kind, problems, language }}
          choices={assumptionKinds.map((value) => ({ value, label: kindWords[value][language] }))}
          chosen={written.kind ?? ''}
        />
        {field('title', t.title)}
        {field('year', t.year)}
        {field('value', t.value)}
        {field('unit', t.unit, t.unitHint)}
        {field('source', t.source)}
        {field('edition', t.edition, t.editionHint)}
        <SelectField
          {...{ name: 'usedAs', label: t.usedAs, problems, language }}
          choices={[{ value: '', label: t.noUse }, ...uses]}
          chosen={written.usedAs ?? ''}
        />
        <p class="form-actions">
          <SubmitButton>{t.save}</SubmitButton>
        </p>
      </form>
    </>
  )
}
