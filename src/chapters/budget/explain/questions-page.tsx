import { BudgetNav } from '#chapters/budget/budget-nav.tsx'
import { formatNumber } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import type { Written } from '#core/written-form.ts'
import { path } from '#web/paths.ts'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { Choices, SubmitButton, TextArea, TextField } from '#web/ui/field/field.tsx'
import { FoldedForm } from '#web/ui/folded-form/folded-form.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { WhoMay } from '#web/ui/who-may/who-may.tsx'
import { questionState } from './question-state.ts'
import { questionTexts } from './question-texts.ts'
import { type RuleQuestion, stepOfQuestion } from './rule-questions.ts'
import { whyTexts } from './why-texts.ts'

interface ListProps {
  /** Those that the reader may read. */
  readonly questions: readonly RuleQuestion[]
  /** What a question is about, in words. */
  readonly aboutOf: (question: RuleQuestion) => string
  readonly day: string
  readonly language: Language
}

/** Every question about the rules: those that wait first, then the answered ones. */
export function QuestionsPage({
  questions,
  seesAll,
  aboutOf,
  day,
  language,
}: ListProps & { readonly seesAll: boolean }) {
  const t = questionTexts[language]
  const waiting = questions.filter((question) =>
    ['asked', 'answered'].includes(stepOfQuestion(question, day)),
  )
  const done = questions.filter((question) => !waiting.includes(question)).toReversed()
  const published = done.filter((question) => stepOfQuestion(question, day) === 'published').length
  if (questions.length === 0) {
    return (
      <>
        <BudgetNav here="questions" language={language} />
        <EmptyState
          missing={t.empty}
          remedy={t.emptyRemedy}
          action={{ href: path(language).budget(), label: t.toBudget }}
        />
      </>
    )
  }
  return (
    <>
      <LeadSentence>{t.listLead(published, seesAll ? waiting.length : undefined)}</LeadSentence>
      <BudgetNav here="questions" language={language} />
      <p>{t.intro}</p>
      <QuestionList heading={t.waiting} questions={waiting} {...{ aboutOf, day, language }} />
      <QuestionList heading={t.done} questions={done} {...{ aboutOf, day, language }} />
    </>
  )
}

function QuestionList({
  heading,
  questions,
  aboutOf,
  day,
  language,
}: ListProps & { readonly heading: string }) {
  if (questions.length === 0) return null
  return (
    <section class="part">
      <h2>{heading}</h2>
      <ul class="question-list">
        {questions.map((question) => (
          <li>
            <a href={path(language).ruleQuestion(question.id)} lang="sv">
              {question.text}
            </a>{' '}
            <span class="question-state">
              {aboutOf(question)}. {questionState(question, day, language)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

export interface QuestionProps {
  readonly question: RuleQuestion
  /** Too long to be the page's heading. */
  readonly isLong: boolean
  readonly about: string
  readonly unitName: string
  /** Whether the reader reads an answer that isn't published. */
  readonly readsAnswer: boolean
  readonly may: { readonly answer: boolean; readonly publish: boolean }
  readonly written: Written
  readonly problems: readonly Problem[]
  readonly day: string
  readonly language: Language
}

/** A question on its way to an answer that stands beside the rule. */
export function QuestionPage(props: QuestionProps) {
  const { question, isLong, about, unitName, readsAnswer, may, problems, day, language } = props
  const t = questionTexts[language]
  const step = stepOfQuestion(question, day)
  const isOpen = step === 'asked' || step === 'answered'
  const facts = [
    [t.facts.about, about],
    [t.facts.unit, unitName],
    [t.facts.year, String(question.year)],
    [t.facts.number, formatNumber(question.id, language)],
  ] as const
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      <LeadSentence>{questionState(question, day, language)}</LeadSentence>
      <BudgetNav here="questions" language={language} />
      {isLong && (
        <p class="written" lang="sv">
          {question.text}
        </p>
      )}
      {question.answer !== undefined && (
        <section class="part" id="svar">
          <h2>{t.answer}</h2>
          {readsAnswer ? (
            <p class="written answer-text" lang="sv">
              {question.answer}
            </p>
          ) : (
            <p>{step === 'not-published' ? questionState(question, day, language) : t.answerHidden}</p>
          )}
          {readsAnswer && question.secrecy === 'partly' && <p>{t.partly(question.ground ?? '')}</p>}
        </section>
      )}
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={path(language).whyBudget(question.unit, { ar: question.year })}>
          {whyTexts[language].title(unitName)}
        </a>
      </p>
      {isOpen && may.answer && <AnswerForm {...props} />}
      {step === 'answered' && may.publish && <CheckForm {...props} />}
      {isOpen && !may.answer && <WhoMay action="answer" kind="rule-question" language={language} />}
    </>
  )
}

function AnswerForm({ question, written, problems, language }: QuestionProps) {
  const t = questionTexts[language]
  const isAgain = question.answer !== undefined
  return (
    <FoldedForm
      title={isAgain ? t.rewrite : t.write}
      isOpen={!isAgain || written.answer !== undefined}
      action={path(language).answerRuleQuestion(question.id)}
      save={t.save}
    >
      <TextArea
        name="answer"
        label={t.answer}
        hint={t.writeHint}
        rows={6}
        value={written.answer ?? question.answer ?? ''}
        {...{ problems, language }}
      />
    </FoldedForm>
  )
}

function CheckForm({ question, written, problems, language }: QuestionProps) {
  const t = questionTexts[language]
  const shared = { problems, language }
  return (
    <form method="post" action={path(language).publishRuleAnswer(question.id)} class="form part">
      <h2>{t.publish}</h2>
      <p>{t.publishLead}</p>
      <Choices
        name="secrecy"
        legend={t.secrecy}
        type="radio"
        choices={(['open', 'partly', 'secret'] as const).map((value) => ({
          value,
          label: t.secrecyChoices[value],
        }))}
        chosen={written.secrecy === undefined ? [] : [written.secrecy]}
      />
      <TextField
        {...shared}
        name="ground"
        label={t.ground}
        hint={t.groundHint}
        input={{ value: written.ground ?? '', maxlength: 120 }}
      />
      <p class="form-actions">
        <SubmitButton>{t.doPublish}</SubmitButton>
      </p>
    </form>
  )
}
