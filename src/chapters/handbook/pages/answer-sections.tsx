import { texts } from '#chapters/handbook/texts.ts'
import { formatDay } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import type { Answers, Decision, Explanation } from '#engine/answers.ts'
import type { CheckResult } from '#engine/result.ts'
import type { RecommendationId } from '#handbook/index.ts'
import type { Recommendation } from '#handbook/types.ts'
import { path } from '#web/paths.ts'
import { Callout } from '#web/ui/callout/callout.tsx'
import { SubmitButton, TextArea, TextField } from '#web/ui/field/field.tsx'
import { WhoMay } from '#web/ui/who-may/who-may.tsx'

/** Fields of the forms, as the reader wrote them. */
export type Written = Readonly<Partial<Record<'do' | 'reason' | 'until' | 'reference', string>>>

interface AnswerProps {
  readonly recommendation: Recommendation<RecommendationId>
  readonly results: readonly CheckResult[]
  readonly answers: Answers
  /** Whether the reader may explain a deviation, and decide whether the recommendation applies. */
  readonly mayAnswer: boolean
  readonly mayDecide: boolean
  readonly problems: readonly Problem[]
  readonly written: Written
  readonly language: Language
}

/** What the municipality itself has to say: an explanation of a deviation, a decision, and what it said before. */
export function AnswerSections(props: AnswerProps) {
  const deviating = props.results.filter(({ verdict }) => verdict === 'fail')
  return (
    <>
      {deviating.map((result) =>
        result.explained ? (
          <Explained {...props} result={result} explained={result.explained} />
        ) : (
          <ExplainForm {...props} result={result} />
        ),
      )}
      <DecisionForm {...props} />
      <History {...props} />
    </>
  )
}

function Explained({
  recommendation,
  result,
  explained,
  mayAnswer,
  language,
}: AnswerProps & { readonly result: CheckResult; readonly explained: Explanation }) {
  const t = texts[language].recommendation
  return (
    <>
      <Callout title={t.explained}>
        <p>{explained.reason}</p>
        <p>
          {t.explainedBy(explained.who, formatDay(explained.given, language))}{' '}
          {explained.until && t.explainedUntil(formatDay(explained.until, language))} {t.stillFail}
        </p>
      </Callout>
      {mayAnswer && (
        <form class="form" method="post" action={path(language).answers(recommendation.id)}>
          <input type="hidden" name="check" value={result.id} />
          <input type="hidden" name="explanation" value={explained.id} />
          <button class="ds-button" type="submit" name="do" value="withdraw" data-variant="secondary">
            {t.withdraw}
          </button>
        </form>
      )}
    </>
  )
}

function ExplainForm(props: AnswerProps & { readonly result: CheckResult }) {
  const { recommendation, result, mayAnswer, problems, written, language } = props
  const t = texts[language].recommendation
  const own = { problems, language }
  return (
    <section class="part answer-form" aria-labelledby="forklara">
      <h2 id="forklara">{t.explain}</h2>
      <p>{t.explainLead}</p>
      {mayAnswer ? (
        <form class="form" method="post" action={path(language).answers(recommendation.id)}>
          <input type="hidden" name="do" value="explain" />
          <input type="hidden" name="check" value={result.id} />
          <TextArea name="reason" label={t.reason} value={written.reason ?? ''} {...own} />
          <TextField
            name="until"
            label={t.until}
            hint={t.untilHint}
            input={{ type: 'date', value: written.until ?? '' }}
            {...own}
          />
          <SubmitButton>{t.sendExplanation}</SubmitButton>
        </form>
      ) : (
        <WhoMay action="answer" kind="recommendation" language={language} />
      )}
    </section>
  )
}

function DecisionForm({ recommendation, results, mayDecide, problems, written, language }: AnswerProps) {
  const t = texts[language].recommendation
  const isOff = results.some(({ decision }) => decision?.decision === 'not-applied')
  const own = { problems, language }
  return (
    <section class="part answer-form" aria-labelledby="besluta">
      <h2 id="besluta">{t.decide}</h2>
      <p>{isOff ? t.applyLead : t.decideLead}</p>
      {mayDecide ? (
        <form class="form" method="post" action={path(language).decisions(recommendation.id)}>
          <input type="hidden" name="do" value={isOff ? 'applied' : 'not-applied'} />
          <TextField
            name="reference"
            label={t.reference}
            hint={t.referenceHint}
            input={{ value: written.reference ?? '' }}
            {...own}
          />
          <SubmitButton secondary>{isOff ? t.sendApplied : t.sendNotApplied}</SubmitButton>
        </form>
      ) : (
        <WhoMay action="decide" kind="recommendation" language={language} />
      )}
    </section>
  )
}

function History({ recommendation, results, answers, language }: AnswerProps) {
  const t = texts[language].recommendation
  const checks = new Set(results.map(({ id }) => id))
  const lines = [
    ...answers.explanations
      .filter(({ check }) => checks.has(check))
      .map((each) => ({ at: each.given, text: explanationLine(each, language) })),
    ...answers.decisions
      .filter((each) => each.recommendation === recommendation.id)
      .map((each) => ({ at: each.decided, text: decisionLine(each, language) })),
  ].toSorted((a, b) => (a.at < b.at ? 1 : -1))
  if (lines.length === 0) return null
  return (
    <section class="part" aria-labelledby="tidigare">
      <h2 id="tidigare">{t.history}</h2>
      <ul>
        {lines.map(({ at, text }) => (
          <li>
            {formatDay(at, language)}. {text}
          </li>
        ))}
      </ul>
    </section>
  )
}

function explanationLine({ reason, who, withdrawn }: Explanation, language: Language): string {
  const t = texts[language].recommendation
  return `${t.wasExplained(reason)} (${who}). ${withdrawn ? t.wasWithdrawn(formatDay(withdrawn, language)) : ''}`.trim()
}

function decisionLine({ decision, reference, who }: Decision, language: Language): string {
  const t = texts[language].recommendation
  return `${decision === 'applied' ? t.wasApplied(reference) : t.wasNotApplied(reference)} (${who}).`
}
