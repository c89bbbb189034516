import { professionOf } from '#chapters/goals/national-goals/index.ts'
import { professions } from '#chapters/goals/national-goals/professions.ts'
import type { Language } from '#core/language.ts'
import { activityName } from '#core/organisation/activity-codes.ts'
import type { Problem } from '#core/outcome.ts'
import type { Written } from '#core/written-form.ts'
import { path } from '#web/paths.ts'
import { Choices, SelectField, SubmitButton, TextArea, TextField } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { WhoMay } from '#web/ui/who-may/who-may.tsx'
import { nationalTexts } from './national-texts.ts'

interface AddNationalGoalPageProps {
  /** Activity codes of the organisation. */
  readonly codes: readonly string[]
  readonly may: boolean
  readonly written: Written
  /** Codes chosen. */
  readonly services: readonly string[]
  readonly problems: readonly Problem[]
  readonly language: Language
}

/** A national goal that the product's library lacks. */
export function AddNationalGoalPage(props: AddNationalGoalPageProps) {
  const { may, problems, language } = props
  return (
    <>
      {problems.length > 0 && <ProblemSummary problems={problems} language={language} />}
      <LeadSentence>{nationalTexts[language].own.lead}</LeadSentence>
      {may ? <Form {...props} /> : <WhoMay action="write" kind="national-goal" language={language} />}
    </>
  )
}

function Form({ codes, written, services, problems, language }: AddNationalGoalPageProps) {
  const t = nationalTexts[language].own
  return (
    <form class="stacked-form" method="post" action={path(language).addNationalGoal()}>
      <TextArea
        name="sv"
        label={t.sv}
        hint={t.svHint}
        value={written.sv ?? ''}
        rows={2}
        {...{ problems, language }}
      />
      <TextArea
        name="en"
        label={t.en}
        hint={t.enHint}
        value={written.en ?? ''}
        rows={2}
        {...{ problems, language }}
      />
      <TextField
        name="law"
        label={t.law}
        hint={t.lawHint}
        input={{ value: written.law ?? '' }}
        {...{ problems, language }}
      />
      <TextField
        name="lawChanged"
        label={t.lawChanged}
        input={{ type: 'date', value: written.lawChanged ?? '' }}
        {...{ problems, language }}
      />
      <SelectField
        name="profession"
        label={t.profession}
        choices={Object.keys(professions).map((id) => ({
          value: id,
          label: professionOf(id).name[language],
        }))}
        chosen={written.profession ?? ''}
        {...{ problems, language }}
      />
      <Choices
        name="services"
        type="checkbox"
        legend={t.services}
        hint={t.servicesHint}
        choices={codes.map((code) => ({ value: code, label: activityName(code)[language] }))}
        chosen={services}
      />
      <p class="form-actions">
        <SubmitButton>{t.save}</SubmitButton>
      </p>
    </form>
  )
}
