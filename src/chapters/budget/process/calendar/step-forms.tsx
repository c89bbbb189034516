import { gates } from '#chapters/budget/process/model.ts'
import { path } from '#web/paths.ts'
import { SelectField, TextArea, TextField } from '#web/ui/field/field.tsx'
import { FoldedForm } from '#web/ui/folded-form/folded-form.tsx'
import { calendarTexts } from './calendar-texts.ts'
import { gateWords } from './calendar-words.ts'
import type { StepProps } from './step-props.ts'

function openIf({ refused }: StepProps, field: string): boolean {
  return refused !== undefined && field in refused.written
}

/** What every field of the forms is given. */
function shared({ refused, language }: StepProps) {
  return { problems: refused?.problems ?? [], language }
}

/** That the step is done: late, or with a gate open, it takes a reason. */
export function DoneForm(props: StepProps) {
  const { standing, day, refused, language } = props
  const t = calendarTexts[language].forms
  const written = refused?.written ?? {}
  return (
    <FoldedForm
      title={t.complete}
      isOpen={openIf(props, 'doneOn')}
      action={path(language).completeBudgetStep(standing.step.id)}
      save={t.save}
    >
      <TextField
        {...shared(props)}
        name="doneOn"
        label={t.doneOn}
        input={{ type: 'date', value: written.doneOn ?? day }}
      />
      <TextField
        {...shared(props)}
        name="reference"
        label={t.reference}
        input={{ value: written.reference ?? '' }}
      />
      <TextArea
        {...shared(props)}
        name="reason"
        label={t.reason}
        hint={t.reasonHint}
        value={written.reason ?? ''}
        rows={3}
      />
    </FoldedForm>
  )
}

/** Moves the step to a later day, with the reason. */
export function DelayForm(props: StepProps) {
  const { standing, refused, language } = props
  const t = calendarTexts[language].forms
  const written = refused?.written ?? {}
  return (
    <FoldedForm
      title={t.delay}
      isOpen={openIf(props, 'newDue')}
      action={path(language).delayBudgetStep(standing.step.id)}
      save={t.save}
    >
      <TextField
        {...shared(props)}
        name="newDue"
        label={t.newDue}
        input={{ type: 'date', value: written.newDue ?? '' }}
      />
      <TextArea
        {...shared(props)}
        name="delayReason"
        label={t.delayReason}
        hint={t.reasonHint}
        value={written.delayReason ?? ''}
        rows={3}
      />
    </FoldedForm>
  )
}

/** That a gate before the step has been gone through, or why it was not needed. */
export function GateForm(props: StepProps) {
  const { standing, day, refused, language } = props
  const t = calendarTexts[language].forms
  const written = refused?.written ?? {}
  const own = gates.filter((gate) => standing.gates.some((each) => each.gate === gate))
  return (
    <FoldedForm
      title={t.gate}
      isOpen={openIf(props, 'gate')}
      action={path(language).passGate(standing.step.id)}
      save={t.save}
    >
      <SelectField
        {...shared(props)}
        name="gate"
        label={t.whichGate}
        choices={own.map((value) => ({ value, label: gateWords[value].name[language] }))}
        chosen={written.gate ?? standing.openGates[0] ?? ''}
      />
      <TextField
        {...shared(props)}
        name="gateOn"
        label={t.gateOn}
        input={{ type: 'date', value: written.gateOn ?? day }}
      />
      <TextField
        {...shared(props)}
        name="gateReference"
        label={t.gateReference}
        input={{ value: written.gateReference ?? '' }}
      />
      <TextArea
        {...shared(props)}
        name="gateReason"
        label={t.gateReason}
        hint={t.reasonHint}
        value={written.gateReason ?? ''}
        rows={2}
      />
    </FoldedForm>
  )
}
