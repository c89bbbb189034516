import { ChoiceList } from '#chapters/goals/form/choice-list.tsx'
import { professionOf } from '#chapters/goals/national-goals/index.ts'
import { path } from '#web/paths.ts'
import { SelectField, SubmitButton, TextField } from '#web/ui/field/field.tsx'
import type { NationalGoalPageProps } from './national-goal-props.web.ts'
import type { NationalCarrier } from './national-map.ts'
import { nationalTexts } from './national-texts.ts'

type WithCarrier = NationalGoalPageProps & { readonly carrier: NationalCarrier }

/** The profession puts its name to having looked through it. */
export function ReviewForm({ national, carrier, written, problems, language }: WithCarrier) {
  const t = nationalTexts[language].one
  const { owner = '', goal = '' } = carrier.mapping
  // Several carriers have a form each: what was refused is told at the one that was sent.
  const isSent = written.carrier === `${owner} ${goal}`
  return (
    <details class="trace-form" open={isSent}>
      <summary>{t.review}</summary>
      <form class="stacked-form" method="post" action={path(language).reviewNationalGoal(national.id, owner)}>
        <p>{t.reviewLead}</p>
        <input type="hidden" name="goal" value={goal} />
        <input type="hidden" name="carrier" value={`${owner} ${goal}`} />
        {isSent ? (
          <TextField
            name="reviewedBy"
            label={t.reviewedBy}
            hint={t.reviewedByHint}
            input={{ value: written.reviewedBy ?? '' }}
            {...{ problems, language }}
          />
        ) : (
          <label class="ds-field">
            <span class="ds-label">{t.reviewedBy}</span>
            <input
              class="ds-input"
              type="text"
              name="reviewedBy"
              value={professionOf(national.profession).name[language]}
            />
          </label>
        )}
        <p class="form-actions">
          <SubmitButton>{t.sign}</SubmitButton>
        </p>
      </form>
    </details>
  )
}

/** The row holds no longer; it stays in the history. */
export function EndForm({ national, carrier, language }: WithCarrier) {
  const { owner = '', goal = '' } = carrier.mapping
  return (
    <form class="no-print" method="post" action={path(language).unmapNationalGoal(national.id)}>
      <input type="hidden" name="owner" value={owner} />
      <input type="hidden" name="goal" value={goal} />
      <SubmitButton secondary>{nationalTexts[language].one.remove}</SubmitButton>
    </form>
  )
}

/** Who answers, and by which goal. */
export function MapForm({ national, owners, goals, written, problems, language }: NationalGoalPageProps) {
  const t = nationalTexts[language].one
  const relations = (['supports', 'strains'] as const).map((value) => ({
    value,
    label: t.relations[value],
  }))
  return (
    <section class="part no-print" id="kartlagg">
      <h2>{t.map}</h2>
      <form class="stacked-form" method="post" action={path(language).mapNationalGoal(national.id)}>
        <p>{t.mapLead}</p>
        <SelectField
          name="owner"
          label={t.owner}
          choices={[{ value: '', label: '–' }, ...owners]}
          chosen={written.owner ?? ''}
          {...{ problems, language }}
        />
        <SelectField
          name="goal"
          label={t.goal}
          choices={[{ value: '', label: t.noGoal }, ...goals]}
          chosen={written.goal ?? ''}
          {...{ problems, language }}
        />
        <ChoiceList
          name="relation"
          legend={t.relation}
          choices={relations}
          chosen={written.relation ?? 'supports'}
          {...{ problems, language }}
        />
        <p class="form-actions">
          <SubmitButton>{t.save}</SubmitButton>
        </p>
      </form>
    </section>
  )
}
