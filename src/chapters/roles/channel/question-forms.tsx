import { path } from '#web/paths.ts'
import { Choices, SelectField, SubmitButton, TextArea, TextField } from '#web/ui/field/field.tsx'
import { FoldedForm } from '#web/ui/folded-form/folded-form.tsx'
import type { QuestionProps } from './question-props.web.ts'
import type { QuestionStep } from './question-state.ts'
import { questionTexts } from './question-texts.ts'

type FormProps = QuestionProps & { readonly step: QuestionStep }

/** What the reader may do with the question where it stands now. */
export function QuestionForms(props: FormProps) {
  const { step, may, theme } = props
  const isAnswered = step === 'answered' || step === 'checked'
  return (
    <>
      {may.answer && (step === 'registered' || step === 'asked' || isAnswered) && <AnswerForm {...props} />}
      {may.publish && isAnswered && <PublishForm {...props} />}
      {may.write && (step === 'asked' || step === 'registered') && (
        <>
          <RegisterForm {...props} />
          <RouteForm {...props} />
        </>
      )}
      {may.propose && step !== 'asked' && theme && theme.proposal === undefined && <RaiseForm {...props} />}
    </>
  )
}

function AnswerForm({ question, step, written, problems, language }: FormProps) {
  const t = questionTexts[language]
  const isAgain = step === 'answered' || step === 'checked'
  return (
    <FoldedForm
      title={isAgain ? t.answerAgain : t.answer}
      isOpen={!isAgain || written.answer !== undefined}
      action={path(language).answerQuestion(question.id)}
      save={t.saveAnswer}
    >
      <TextArea
        name="answer"
        label={t.answerText}
        hint={t.answerHint}
        rows={6}
        value={written.answer ?? question.answer ?? ''}
        {...{ problems, language }}
      />
    </FoldedForm>
  )
}

function PublishForm({ question, written, problems, language }: FormProps) {
  const t = questionTexts[language]
  return (
    <form method="post" action={path(language).publishAnswer(question.id)} class="form part" id="publicera">
      <h2>{t.publish}</h2>
      <p>{t.publishLead}</p>
      <Choices
        name="secrecy"
        legend={t.secrecy}
        type="radio"
        choices={(['open', 'partly', 'secret'] as const).map((value) => ({
          value,
          label: t.secrecies[value],
        }))}
        chosen={[written.secrecy ?? question.secrecy ?? '']}
      />
      <TextField
        name="ground"
        label={t.ground}
        hint={t.groundHint}
        input={{ value: written.ground ?? question.secrecyGround ?? '', maxlength: 120 }}
        {...{ problems, language }}
      />
      <p class="form-actions">
        <SubmitButton>{t.savePublish}</SubmitButton>
      </p>
    </form>
  )
}

function RegisterForm({ question, step, written, problems, language }: FormProps) {
  const t = questionTexts[language]
  return (
    <FoldedForm
      title={step === 'asked' ? t.registerFirst : t.register}
      isOpen={step === 'asked' || written.registration !== undefined}
      action={path(language).registerQuestion(question.id)}
      save={t.saveRegister}
    >
      <TextField
        name="registration"
        label={t.registration}
        input={{ value: written.registration ?? question.registration, maxlength: 40 }}
        {...{ problems, language }}
      />
    </FoldedForm>
  )
}

function RouteForm({ question, departments, written, problems, language }: FormProps) {
  const t = questionTexts[language]
  return (
    <FoldedForm
      title={t.route}
      isOpen={written.routedTo !== undefined}
      action={path(language).routeQuestion(question.id)}
      save={t.saveRoute}
    >
      <SelectField
        name="routedTo"
        label={t.routedTo}
        choices={departments.filter(({ value }) => value !== question.routedTo)}
        chosen={written.routedTo ?? ''}
        {...{ problems, language }}
      />
      <TextField
        name="why"
        label={t.why}
        input={{ value: written.why ?? '', maxlength: 500 }}
        {...{ problems, language }}
      />
    </FoldedForm>
  )
}

function RaiseForm({ question, theme, bodies, written, problems, language }: FormProps) {
  const t = questionTexts[language]
  return (
    <form method="post" action={path(language).raiseTheme(question.id)} class="form part" id="dagordning">
      <h2>{t.raise}</h2>
      <p>{t.raiseLead(theme?.theme ?? '', theme?.questions.length ?? 0)}</p>
      <SelectField
        name="body"
        label={t.body}
        choices={bodies}
        chosen={written.body ?? bodies[0]?.value ?? ''}
        {...{ problems, language }}
      />
      <TextField
        name="matter"
        label={t.matter}
        hint={t.matterHint}
        input={{ value: written.matter ?? '', maxlength: 200 }}
        {...{ problems, language }}
      />
      <p class="form-actions">
        <SubmitButton>{t.saveRaise}</SubmitButton>
      </p>
    </form>
  )
}
