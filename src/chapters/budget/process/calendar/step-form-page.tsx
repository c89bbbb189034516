import { BudgetNav } from '#chapters/budget/budget-nav.tsx'
import { type BudgetStep, gates, stepKinds } from '#chapters/budget/process/model.ts'
import { Seen } from '#chapters/budget/seen.tsx'
import type { Language } from '#core/language.ts'
import type { Refused } from '#core/written-form.ts'
import { path } from '#web/paths.ts'
import { Choices, SelectField, SubmitButton, TextArea, TextField } from '#web/ui/field/field.tsx'
import { FoldedForm } from '#web/ui/folded-form/folded-form.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { calendarTexts } from './calendar-texts.ts'
import { gateWords, kindWords } from './calendar-words.ts'

export interface StepFormProps extends Refused {
  /** The step that is changed; absent for a new one. */
  readonly step?: Pick<BudgetStep, 'id' | 'version'>
  /** Places that may decide. */
  readonly places: readonly { readonly value: string; readonly label: string }[]
  readonly language: Language
}

/** A step, written anew or changed. */
export function StepFormPage({ step, places, problems, written, language }: StepFormProps) {
  const t = calendarTexts[language].forms
  const to = path(language)
  const field = (name: string, label: string, type = 'text') => (
    <TextField {...{ name, label, problems, language }} input={{ type, value: written[name] ?? '' }} />
  )
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      <LeadSentence>{step === undefined ? t.newLead : t.editLead}</LeadSentence>
      <BudgetNav here="calendar" language={language} />
      <form
        method="post"
        action={step === undefined ? to.newBudgetStep() : to.editBudgetStep(step.id)}
        class="form"
      >
        {step && <Seen latest={step.version} {...{ written, problems }} />}
        {field('title', t.name)}
        <SelectField
          {...{ name: 'kind', label: t.kind, hint: t.kindHint, problems, language }}
          choices={stepKinds.map((value) => ({ value, label: kindWords[value][language] }))}
          chosen={written.kind ?? ''}
        />
        {field('year', t.year)}
        {field('due', t.due, 'date')}
        <SelectField
          {...{ name: 'decides', label: t.decides, problems, language }}
          choices={places}
          chosen={written.decides ?? ''}
        />
        <TextArea
          {...{ name: 'about', label: t.about, problems, language }}
          value={written.about ?? ''}
          rows={2}
        />
        <TextArea
          {...{ name: 'basis', label: t.basis, problems, language }}
          value={written.basis ?? ''}
          rows={2}
        />
        <Choices
          name="gates"
          legend={t.gates}
          choices={gates.map((value) => ({ value, label: gateWords[value].name[language] }))}
          chosen={(written.gates ?? '').split('\n')}
          type="checkbox"
        />
        <p class="form-actions">
          <SubmitButton>{t.save}</SubmitButton>
        </p>
      </form>
      {step !== undefined && (
        <FoldedForm title={t.remove} action={to.editBudgetStep(step.id)} save={t.remove} secondary>
          <input type="hidden" name="remove" value="1" />
          <p>{t.removeNote}</p>
        </FoldedForm>
      )}
    </>
  )
}
