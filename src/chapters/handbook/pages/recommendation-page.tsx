import { limitWords } from '#chapters/handbook/check-output.ts'
import { texts } from '#chapters/handbook/texts.ts'
import { authorityWords, gradeWords, kindWords, severityWords } from '#chapters/handbook/words.ts'
import { formatDay } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import type { Answers } from '#engine/answers.ts'
import type { CheckResult } from '#engine/result.ts'
import { type RecommendationId, statuteOf, tensionsOf } from '#handbook/index.ts'
import type { Recommendation, Threshold } from '#handbook/types.ts'
import { inLanguage, path } from '#web/paths.ts'
import { HowDoYouKnow } from '#web/ui/how-do-you-know/how-do-you-know.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { Verdict } from '#web/ui/verdict/verdict.tsx'
import { AnswerSections, type Written } from './answer-sections.tsx'

export interface RecommendationPageProps {
  readonly recommendation: Recommendation<RecommendationId>
  /** Empty where there is no municipality to judge. */
  readonly results: readonly CheckResult[]
  readonly answers: Answers
  readonly mayAnswer: boolean
  readonly mayDecide: boolean
  readonly problems: readonly Problem[]
  /** What the reader had written in a form that was refused. */
  readonly written: Written
  readonly language: Language
}

/** One recommendation: how it goes here and how we know, what it says and why, and the municipality's own answer. */
export function RecommendationPage(props: RecommendationPageProps) {
  const { recommendation, results, problems, language } = props
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      {results.map((result) => (
        <Result result={result} recommendation={recommendation} language={language} />
      ))}
      <Advice recommendation={recommendation} language={language} />
      {results.length > 0 && <AnswerSections {...props} />}
    </>
  )
}

interface ResultProps {
  readonly result: CheckResult
  readonly recommendation: Recommendation
  readonly language: Language
}

function Result({ result, language }: ResultProps) {
  const t = texts[language].recommendation
  return (
    <section class="check-result" aria-label={result.title[language]}>
      <p>
        <Verdict verdict={result.verdict} language={language} /> {result.title[language]}
      </p>
      <LeadSentence>{result.summary[language]}</LeadSentence>
      {result.verdict === 'fail' && result.severity && (
        <p>{t.severity(severityWords[result.severity][language])}</p>
      )}
      {result.evidence.length > 0 && (
        <HowDoYouKnow evidence={result.evidence} language={language} about={result.title[language]} />
      )}
      {result.missing.some(({ href }) => href) && (
        <ul>
          {result.missing.map(({ text, href }) => (
            <li>
              {text[language]} {href && <a href={inLanguage(language, href)}>{texts[language].addHere}</a>}
            </li>
          ))}
        </ul>
      )}
      <Limits thresholds={result.thresholds} language={language} />
    </section>
  )
}

function Limits({ thresholds, language }: { thresholds: readonly Threshold[]; language: Language }) {
  if (thresholds.length === 0) return null
  const t = texts[language].recommendation
  return (
    <details class="disclosure">
      <summary>{t.limits}</summary>
      <div class="disclosed">
        <dl>
          {thresholds.map((threshold) => (
            <>
              <dt>
                {limitWords(threshold, language)} ({authorityWords[threshold.authority][language]},{' '}
                {t.limitFrom(formatDay(threshold.from, language))})
              </dt>
              <dd>
                {threshold.about[language]} {threshold.reference[language]}
              </dd>
            </>
          ))}
        </dl>
      </div>
    </details>
  )
}

interface AdviceProps {
  readonly recommendation: Recommendation<RecommendationId>
  readonly language: Language
}

function Advice({ recommendation, language }: AdviceProps) {
  const t = texts[language].recommendation
  const { id, meaning, reason, firstSteps, evidence, law, source, kind } = recommendation
  return (
    <>
      <section class="part">
        <h2>{t.what}</h2>
        <p>
          <strong>
            {kindWords[kind][language]}, {id}.
          </strong>{' '}
          {meaning[language]}
        </p>
      </section>
      <section class="part">
        <h2>{t.why}</h2>
        <p>{reason[language]}</p>
      </section>
      <section class="part">
        <h2>{t.steps}</h2>
        <ul>
          {firstSteps.map((step) => (
            <li>{step[language]}</li>
          ))}
        </ul>
      </section>
      <Tensions id={id} language={language} />
      <section class="part">
        <h2>{t.grade}</h2>
        <p>{gradeWords[evidence][language]}</p>
      </section>
      {law && (
        <section class="part">
          <h2>{t.law}</h2>
          <p>{t.lawFirst}</p>
          <ul>
            {law.map((reference) => (
              <li>{withStatute(reference, language)}</li>
            ))}
          </ul>
        </section>
      )}
      <section class="part">
        <h2>{t.source}</h2>
        <p>{t.sourceText(source.section, source.part.heading, source.page ?? source.part.page)}</p>
      </section>
    </>
  )
}

/** A reference with its statute, whose name is not said again where the reference begins with it. */
function withStatute(reference: string, language: Language): string {
  const statute = statuteOf(reference)?.[language]
  if (statute === undefined) return reference
  const [name = '', number] = statute.split(' (')
  const isSaid = reference.toLowerCase().startsWith(name.toLowerCase())
  return isSaid && number !== undefined ? `${reference} (${number}` : `${reference}: ${statute}`
}

function Tensions({ id, language }: { id: RecommendationId; language: Language }) {
  const tensions = tensionsOf(id)
  if (tensions.length === 0) return null
  const t = texts[language].recommendation
  return (
    <section class="part">
      <h2>{t.tensions}</h2>
      <ul>
        {tensions.map(({ between, text }) => {
          const other = between.find((each) => each !== id) ?? id
          return (
            <li>
              {text[language]} <a href={path(language).recommendation(other)}>{t.tensionWith(other)}</a>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
