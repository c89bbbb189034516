import { monthsAfter } from '#core/day.ts'
import { path } from '#web/paths.ts'
import { Choices, SelectField, SubmitButton, TextArea, TextField } from '#web/ui/field/field.tsx'
import type { GoalAtPlaceProps } from './goal-at-place-props.ts'
import { gridTexts } from './grid-texts.ts'

/** The unit tells what it has done. */
export function TellForm({ goal, place, written, problems, today, language }: GoalAtPlaceProps) {
  const t = gridTexts[language].cell
  const kinds = (['done', 'measured', 'money', 'dialogue'] as const).map((kind) => ({
    value: kind,
    label: t.kinds[kind],
  }))
  return (
    <details class="disclosure trace-form" open={written.kind !== undefined}>
      <summary>{t.tell}</summary>
      <form class="stacked-form" method="post" action={path(language).goalTrace(goal.goal, place.node)}>
        <SelectField
          name="kind"
          label={t.kind}
          choices={kinds}
          chosen={written.kind ?? 'done'}
          {...{ problems, language }}
        />
        <TextArea
          name="text"
          label={t.text}
          hint={t.textHint}
          value={written.text ?? ''}
          rows={2}
          {...{ problems, language }}
        />
        <TextField
          name="on"
          label={t.day}
          input={{ type: 'date', value: written.on ?? today, max: today }}
          {...{ problems, language }}
        />
        <SubmitButton>{t.save}</SubmitButton>
      </form>
    </details>
  )
}

/** Somebody above asks, before silence is shown as anything else. */
export function AskForm({ goal, place, written, problems, today, language }: GoalAtPlaceProps) {
  const t = gridTexts[language].cell
  return (
    <details class="disclosure trace-form" open={written.due !== undefined}>
      <summary>{t.ask}</summary>
      <form class="stacked-form" method="post" action={path(language).askAboutGoal(goal.goal, place.node)}>
        <p>{t.askLead}</p>
        <TextField
          name="due"
          label={t.due}
          input={{ type: 'date', value: written.due ?? monthsAfter(today, 1), min: today }}
          {...{ problems, language }}
        />
        <SubmitButton>{t.send}</SubmitButton>
      </form>
    </details>
  )
}

export function AnswerForm({ goal, place, written, problems, language }: GoalAtPlaceProps) {
  const t = gridTexts[language].cell
  const must = (['yes', 'no', 'unclear'] as const).map((each) => ({
    value: each,
    label: t.mustChoices[each],
  }))
  return (
    <form class="stacked-form" method="post" action={path(language).answerAboutGoal(goal.goal, place.node)}>
      <TextArea
        name="answer"
        label={t.answerText}
        hint={t.textHint}
        value={written.answer ?? ''}
        rows={3}
        {...{ problems, language }}
      />
      <Choices
        name="must"
        legend={t.mustLegend}
        type="radio"
        choices={must}
        chosen={written.must ? [written.must] : []}
      />
      <Choices
        name="clear"
        legend={t.anchor}
        type="radio"
        choices={[
          { value: 'yes', label: t.clear },
          { value: 'no', label: t.notClear },
        ]}
        chosen={written.clear ? [written.clear] : []}
      />
      <SubmitButton>{t.answer}</SubmitButton>
    </form>
  )
}

/** The committee decides openly, with reason and reference. */
export function DutyForm({ goal, place, written, problems, today, language }: GoalAtPlaceProps) {
  const t = gridTexts[language].cell
  const statuses = (['binding', 'prioritised-down', 'not-applicable'] as const).map((status) => ({
    value: status,
    label: t.statuses[status],
  }))
  return (
    <details class="disclosure trace-form" open={written.status !== undefined}>
      <summary>{t.decide}</summary>
      <form class="stacked-form" method="post" action={path(language).goalDuty(goal.goal, place.node)}>
        <p>{t.decideLead}</p>
        <SelectField
          name="status"
          label={t.status}
          choices={statuses}
          chosen={written.status ?? 'prioritised-down'}
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
        <TextField
          name="from"
          label={t.from}
          input={{ type: 'date', value: written.from ?? today }}
          {...{ problems, language }}
        />
        <SubmitButton>{t.save}</SubmitButton>
      </form>
    </details>
  )
}
