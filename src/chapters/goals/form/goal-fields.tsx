import { Choices, TextArea, TextField } from '#web/ui/field/field.tsx'
import { formTexts } from './form-texts.ts'
import type { GoalFormPageProps } from './goal-form-props.web.ts'
import { MeasureFields } from './measure-fields.tsx'
import { writtenKinds } from './written-goal.ts'
import { noMeasure } from './written-measures.ts'

type FieldsProps = Pick<
  GoalFormPageProps,
  'owner' | 'written' | 'problems' | 'reachChoices' | 'parent' | 'language'
>

/** What a goal says, in the order in which one thinks of it. */
export function GoalFields(props: FieldsProps) {
  const { owner, written, problems, parent, language } = props
  const t = formTexts[language]
  return (
    <>
      <h2>{t.what}</h2>
      {owner.kind === 'municipal-assembly' && (
        <Choices
          name="kind"
          legend={t.kind}
          type="radio"
          choices={writtenKinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
          chosen={[written.goal.kind || 'goal']}
        />
      )}
      <TextArea
        name="wording"
        label={t.wording}
        hint={parent ? `${t.wordingHint} ${t.ownWordingHint}` : t.wordingHint}
        rows={3}
        value={written.goal.wording}
        problems={problems}
        language={language}
      />
      <Measures {...props} />
      <AnchorFields {...props} />
      <TimeFields {...props} />
    </>
  )
}

/** As many rows as are written, or one to begin with; one more is asked for with a button, which needs no script. */
function Measures({ written, problems, language }: FieldsProps) {
  const t = formTexts[language]
  const { measures } = written.goal
  const shown = measures.length > 0 ? measures : [noMeasure]
  return (
    <>
      <h2>{t.measures}</h2>
      <p>{t.measuresHint}</p>
      {shown.map((measure, index) => (
        <MeasureFields measure={measure} number={index + 1} problems={problems} language={language} />
      ))}
      <p>
        <button class="ds-button" data-variant="secondary" type="submit" name="do" value="add-measure">
          {t.addMeasure}
        </button>
      </p>
    </>
  )
}

function AnchorFields({ owner, written, problems, reachChoices, language }: FieldsProps) {
  const t = formTexts[language]
  const { law, serves, reaches } = written.goal
  return (
    <>
      <h2>{t.anchor}</h2>
      <p>{t.anchorHint}</p>
      <TextField
        name="law"
        label={t.law}
        hint={t.lawHint}
        problems={problems}
        language={language}
        input={{ value: law, maxlength: 200 }}
      />
      <TextField
        name="serves"
        label={t.serves}
        hint={t.servesHint}
        problems={problems}
        language={language}
        input={{ value: serves, maxlength: 200 }}
      />
      {reachChoices.length > 0 && (
        <details class="disclosure" open={reaches.length > 0}>
          <summary>{t.reachSome}</summary>
          <div class="disclosed">
            <Choices
              name="reaches"
              legend={t.reach}
              hint={t.reachHint(owner.name)}
              type="checkbox"
              choices={reachChoices}
              chosen={reaches}
            />
          </div>
        </details>
      )}
    </>
  )
}

function TimeFields({ written, problems, parent, language }: FieldsProps) {
  const t = formTexts[language]
  const { horizon, from, decision } = written.goal
  return (
    <>
      <h2>{t.when}</h2>
      <div class="short-fields">
        <TextField
          name="from"
          label={t.from}
          problems={problems}
          language={language}
          input={{ type: 'date', value: from }}
        />
        <TextField
          name="horizon"
          label={t.horizon}
          problems={problems}
          language={language}
          input={{ value: horizon, inputmode: 'numeric', maxlength: 4 }}
        />
      </div>
      <TextField
        name="decision"
        label={t.decision}
        hint={parent ? t.decisionBothHint : t.decisionHint}
        problems={problems}
        language={language}
        input={{ value: decision, maxlength: 200 }}
      />
    </>
  )
}
