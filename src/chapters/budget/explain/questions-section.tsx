import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import type { Written } from '#core/written-form.ts'
import { path } from '#web/paths.ts'
import { SelectField, SubmitButton, TextArea } from '#web/ui/field/field.tsx'
import { WhoMay } from '#web/ui/who-may/who-may.tsx'
import { aboutOf } from './question-form.ts'
import { questionState } from './question-state.ts'
import { questionTexts } from './question-texts.ts'
import { type ReadUnit, receiptWishes } from './receipts.ts'
import type { RuleQuestion } from './rule-questions.ts'
import type { Part } from './why-facts.web.ts'

export interface QuestionsProps {
  readonly unit: string
  readonly year: number
  readonly parts: readonly Part[]
  /** About this unit's budget of any year, those that the reader may read. */
  readonly questions: readonly RuleQuestion[]
  readonly mayAsk: boolean
  readonly written: Written
  readonly problems: readonly Problem[]
  readonly day: string
  readonly language: Language
}

/** Questions about this unit's budget, and the form for a new one. */
export function QuestionsSection(props: QuestionsProps) {
  const { questions, mayAsk, day, language } = props
  const t = questionTexts[language]
  return (
    <section class="part" id="fragor">
      <h2>{t.section}</h2>
      {mayAsk ? <AskForm {...props} /> : <WhoMay action="ask" kind="rule-question" language={language} />}
      {questions.length > 0 && (
        <>
          <h3>{t.mine}</h3>
          <ul class="question-list">
            {questions.map((question) => (
              <li>
                <a href={path(language).ruleQuestion(question.id)} lang="sv">
                  {question.text}
                </a>{' '}
                <span class="question-state">{questionState(question, day, language)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function AskForm({ unit, year, parts, written, problems, language }: QuestionsProps) {
  const t = questionTexts[language]
  const shared = { problems, language }
  const choices = parts
    .filter(({ ruleSet }) => ruleSet !== '')
    .map(({ ruleSet, component, title }) => ({ value: aboutOf(ruleSet, component), label: title }))
  return (
    <form method="post" action={path(language).askAboutRule(unit, { ar: year })} class="form">
      <p>
        {t.open} {t.becomes}
      </p>
      <SelectField
        {...shared}
        name="about"
        label={t.about}
        choices={[{ value: '', label: t.whole }, ...choices]}
        chosen={written.about ?? ''}
      />
      <TextArea
        {...shared}
        name="text"
        label={t.text}
        hint={t.textHint}
        rows={3}
        value={written.text ?? ''}
      />
      <p class="form-actions">
        <SubmitButton>{t.send}</SubmitButton>
      </p>
    </form>
  )
}

interface ReceiptProps {
  readonly unit: string
  readonly year: number
  /** What the reader has said of this very budget. */
  readonly receipt: ReadUnit | undefined
  readonly problems: readonly Problem[]
  readonly language: Language
}

/** Shown to the unit's own manager only. */
export function ReceiptSection({ unit, year, receipt, problems, language }: ReceiptProps) {
  const t = questionTexts[language]
  const own = problems.filter(({ where }) => where === 'wish')
  return (
    <section class="part no-print" id="kvittens">
      <h2>{t.receipt}</h2>
      {receipt && <p>{t.signed[receipt.wish](receipt.on)}</p>}
      <form method="post" action={path(language).signBudget(unit, { ar: year })} class="form">
        <p>{t.receiptLead}</p>
        {own.length > 0 && (
          <p class="ds-validation-message" id="wish">
            {own.map(({ text }) => text[language]).join(' ')}
          </p>
        )}
        <p class="form-actions">
          {receiptWishes.map((wish) => (
            <button
              class="ds-button"
              type="submit"
              name="wish"
              value={wish}
              data-variant={wish === 'understood' ? 'primary' : 'secondary'}
            >
              {t[wish]}
            </button>
          ))}
        </p>
      </form>
    </section>
  )
}
