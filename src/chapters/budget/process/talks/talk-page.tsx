import { BudgetNav } from '#chapters/budget/budget-nav.tsx'
import {
  type BudgetTalk,
  type ResponsibilityAnswer,
  responsibilityAnswers,
  type TalkGroup,
} from '#chapters/budget/process/model.ts'
import { groupWords, pulseScale } from '#chapters/roles/index.ts'
import type { Language } from '#core/language.ts'
import type { Refused } from '#core/written-form.ts'
import type { Table } from '#reports/table.ts'
import { path } from '#web/paths.ts'
import { Callout } from '#web/ui/callout/callout.tsx'
import { Choices, SubmitButton, TextArea } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { WhoMay } from '#web/ui/who-may/who-may.tsx'
import type { ResponsibilityShares } from './responsibility.ts'
import { questionField } from './talk-form.ts'
import { talkCauses, talkQuestions } from './talk-questions.ts'
import type { TalkResult } from './talk-result.ts'
import { sayGap, TalkResultView } from './talk-result-view.tsx'
import { answerWords, talkTexts } from './talk-texts.ts'
import { ResponsibilityBars } from './talks-page.tsx'

export interface TalkProps extends Refused {
  readonly talk: BudgetTalk
  /** Title of the step, as it stands in a sentence. */
  readonly step: string
  readonly state: 'coming' | 'open' | 'closed'
  /** Where the reader stands in an open talk. */
  readonly answering: 'can' | 'has' | 'not-asked'
  readonly group: TalkGroup | undefined
  readonly result?: TalkResult
  readonly table?: Table
  /** Of a question of responsibility. */
  readonly shares?: ResponsibilityShares
  /** The reader's own answer, for the reader alone. */
  readonly own?: { readonly answer: ResponsibilityAnswer; readonly condition: string; readonly on: string }
  readonly language: Language
}

/** A talk: the questions while it is open, what came of it when it has closed. */
export function TalkPage(props: TalkProps) {
  const { talk, problems, language } = props
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      <LeadSentence>{leadOf(props)}</LeadSentence>
      <BudgetNav here="talks" language={language} />
      {talk.kind === 'dialogue' ? <Dialogue {...props} /> : <Responsibility {...props} />}
    </>
  )
}

function leadOf({ talk, state, answering, result, step, language }: TalkProps): string {
  const t = talkTexts[language]
  if (talk.kind === 'responsibility') {
    return state === 'closed'
      ? t.responsibility.closedLead(talk.closes)
      : state === 'coming'
        ? t.one.coming(talk.opens)
        : t.responsibility.openLead(talk.closes)
  }
  if (state === 'coming') return t.one.coming(talk.opens)
  if (state === 'closed') return sayGap(result, step, language)
  return answering === 'has' ? t.one.answered(talk.closes) : t.one.open(talk.closes)
}

function Dialogue(props: TalkProps) {
  const { talk, state, answering, group, result, table, step, language } = props
  if (state === 'closed') {
    return result && table ? (
      <TalkResultView
        {...{ result, step, table, language }}
        exportAddress={path(language).budgetTalk(talk.id)}
      />
    ) : null
  }
  if (state === 'coming' || answering === 'has') return null
  return answering === 'can' && group ? (
    <AnswerForm {...props} group={group} />
  ) : (
    <WhoMay action="answer" kind="budget-talk" language={language} />
  )
}

function AnswerForm({ talk, group, written, problems, language }: TalkProps & { readonly group: TalkGroup }) {
  const t = talkTexts[language].one
  return (
    <form method="post" action={path(language).answerBudgetTalk(talk.id)} class="form pulse-form">
      <p>
        {t.as(groupWords[group][language])} {t.scale(pulseScale[1][language], pulseScale[5][language])}
      </p>
      {talkQuestions.map(({ id, text }) => {
        const field = questionField(id)
        const own = problems.filter(({ where }) => where === field)
        return (
          <fieldset class="choices pulse-scale" id={field}>
            <legend>{text[language]}</legend>
            {['1', '2', '3', '4', '5'].map((value) => (
              <label class="choice">
                <input
                  class="ds-input"
                  type="radio"
                  name={field}
                  value={value}
                  checked={written[field] === value}
                />
                {value}
              </label>
            ))}
            {own.length > 0 && (
              <p class="ds-validation-message">{own.map((problem) => problem.text[language]).join(' ')}</p>
            )}
          </fieldset>
        )
      })}
      <Choices
        name="causes"
        legend={t.causes}
        hint={t.causesHint}
        choices={talkCauses.map(({ id, text }) => ({ value: id, label: text[language] }))}
        chosen={(written.causes ?? '').split('\n')}
        type="checkbox"
      />
      <Callout title={t.keptTitle} level={2}>
        <p>{t.kept}</p>
      </Callout>
      <p class="form-actions">
        <SubmitButton>{t.send}</SubmitButton>
      </p>
    </form>
  )
}

function Responsibility(props: TalkProps) {
  const { state, answering, shares, own, language } = props
  const t = talkTexts[language].responsibility
  return (
    <>
      {own && (
        <Callout level={2} title={t.own(answerWords[own.answer][language].toLowerCase(), own.on)}>
          {own.condition !== '' && <p lang="sv">{own.condition}</p>}
          <p>{t.note}</p>
        </Callout>
      )}
      {state === 'open' &&
        (answering === 'not-asked' ? (
          <WhoMay action="answer" kind="budget-responsibility" language={language} />
        ) : (
          <ResponsibilityForm {...props} />
        ))}
      {state === 'closed' && shares && <ResponsibilityBars shares={shares} language={language} />}
    </>
  )
}

function ResponsibilityForm({ talk, own, written, problems, language }: TalkProps) {
  const t = talkTexts[language].responsibility
  return (
    <form method="post" action={path(language).answerResponsibility(talk.id)} class="form">
      {!own && <p>{t.note}</p>}
      <Choices
        name="answer"
        legend={t.question}
        choices={responsibilityAnswers.map((value) => ({ value, label: answerWords[value][language] }))}
        chosen={[written.answer ?? own?.answer ?? '']}
        type="radio"
      />
      <TextArea
        {...{ name: 'condition', label: t.condition, problems, language }}
        value={written.condition ?? own?.condition ?? ''}
        rows={3}
      />
      <p class="form-actions">
        <SubmitButton>{talkTexts[language].one.send}</SubmitButton>
      </p>
    </form>
  )
}
