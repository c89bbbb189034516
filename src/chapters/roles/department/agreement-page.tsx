import type { Language } from '#core/language.ts'
import type { Place } from '#core/organisation/tree.ts'
import type { Problem } from '#core/outcome.ts'
import type { Written } from '#core/written-form.ts'
import { path } from '#web/paths.ts'
import { Choices, SubmitButton, TextArea, TextField } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { promisers } from './department-form.ts'
import { departmentTexts } from './department-texts.ts'

export interface AgreementProps {
  readonly place: Place
  /** One has just been saved, by somebody who doesn't see the department's page. */
  readonly saved: boolean
  readonly written: Written
  readonly problems: readonly Problem[]
  readonly language: Language
}

/** An agreement is written on a page of its own: those who make them don't all see the head of department's page. */
export function AgreementPage({ place, saved, written, problems, language }: AgreementProps) {
  const t = departmentTexts[language]
  const shared = { problems, language }
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      <LeadSentence>{saved ? t.saved : t.agreementLead(place.name)}</LeadSentence>
      <form method="post" action={path(language).newAgreement(place.node)} class="form">
        <Choices
          name="promisedBy"
          legend={t.promiser}
          type="radio"
          choices={promisers.map((value) => ({ value, label: t.promisedBy[value] }))}
          chosen={[written.promisedBy ?? '']}
        />
        <TextArea {...shared} name="text" label={t.text} rows={3} value={written.text ?? ''} />
        <TextField
          {...shared}
          name="due"
          label={t.agreementDue}
          input={{ type: 'date', value: written.due ?? '' }}
        />
        <p class="form-actions">
          <SubmitButton>{t.saveAgreement}</SubmitButton>
        </p>
      </form>
    </>
  )
}
