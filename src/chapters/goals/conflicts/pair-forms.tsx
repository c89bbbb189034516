import { ChoiceList } from '#chapters/goals/form/choice-list.tsx'
import { withoutStop } from '#chapters/goals/quoted.ts'
import type { Place } from '#core/organisation/tree.ts'
import { path } from '#web/paths.ts'
import { SubmitButton, TextArea, TextField } from '#web/ui/field/field.tsx'
import { WhoMay } from '#web/ui/who-may/who-may.tsx'
import type { PairPageProps } from './pair-page-props.web.ts'
import { pairTexts } from './pair-texts.ts'

/** What the reader may do with the pair, and for the rest who may. */
export function PairForms(props: PairPageProps) {
  const { may, reportFor, language } = props
  const t = pairTexts[language]
  return (
    <section class="part no-print" id="gora">
      <h2>{t.report}</h2>
      {reportFor ? (
        <ReportForm {...props} place={reportFor} />
      ) : (
        <WhoMay action="propose" kind="goal-relation" language={language} />
      )}
      <h2>{t.relate}</h2>
      {may.relate ? (
        <RelateForm {...props} />
      ) : (
        <WhoMay action="write" kind="goal-relation" language={language} />
      )}
      <h2>{t.decide}</h2>
      {may.decide ? (
        <DecideForm {...props} />
      ) : (
        <WhoMay action="decide" kind="goal-relation" language={language} />
      )}
    </section>
  )
}

function ReportForm({ pair, place, written, problems, language }: PairPageProps & { place: Place }) {
  const t = pairTexts[language]
  const { a, b } = pair
  return (
    <form
      class="stacked-form"
      method="post"
      action={path(language).reportConflict(a.goal, b.goal, place.node)}
    >
      <p>{t.reportLead(place.name)}</p>
      <TextArea
        name="text"
        label={t.reportText}
        hint={t.reportHint}
        value={written.text ?? ''}
        rows={3}
        {...{ problems, language }}
      />
      <p class="form-actions">
        <SubmitButton>{t.send}</SubmitButton>
      </p>
    </form>
  )
}

function RelateForm({ pair, written, problems, language }: PairPageProps) {
  const t = pairTexts[language]
  const choices = (['supports', 'neutral', 'strains'] as const).map((value) => ({
    value,
    label: t.relationChoices[value],
  }))
  return (
    <form class="stacked-form" method="post" action={path(language).relateGoals(pair.a.goal, pair.b.goal)}>
      <p>{t.relateLead}</p>
      <ChoiceList
        name="relation"
        legend={t.relation}
        choices={choices}
        chosen={written.relation ?? ''}
        {...{ problems, language }}
      />
      <TextArea
        name="why"
        label={t.why}
        hint={t.whyHint}
        value={written.why ?? ''}
        rows={2}
        {...{ problems, language }}
      />
      <p class="form-actions">
        <SubmitButton>{t.save}</SubmitButton>
      </p>
    </form>
  )
}

function DecideForm({ pair, written, problems, language }: PairPageProps) {
  const t = pairTexts[language]
  const { a, b } = pair
  const choices = [
    ...[a, b].map(({ goal, wording }) => ({ value: goal, label: t.goesFirst(withoutStop(wording)) })),
    { value: 'accepted', label: t.accept },
  ]
  return (
    <form class="stacked-form" method="post" action={path(language).decideBetweenGoals(a.goal, b.goal)}>
      <p>{t.decideLead}</p>
      <ChoiceList
        name="choice"
        legend={t.choice}
        choices={choices}
        chosen={written.choice ?? ''}
        {...{ problems, language }}
      />
      <TextArea
        name="reason"
        label={t.reason}
        hint={t.reasonHint}
        value={written.reason ?? ''}
        rows={2}
        {...{ problems, language }}
      />
      <TextField
        name="decision"
        label={t.decision}
        hint={t.decisionHint}
        input={{ value: written.decision ?? '' }}
        {...{ problems, language }}
      />
      <p class="form-actions">
        <SubmitButton>{t.save}</SubmitButton>
      </p>
    </form>
  )
}
