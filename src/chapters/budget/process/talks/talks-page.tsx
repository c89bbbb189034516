import { BudgetNav } from '#chapters/budget/budget-nav.tsx'
import type { WhereWeAre } from '#chapters/budget/process/calendar/where-are-we.ts'
import type { BudgetTalk } from '#chapters/budget/process/model.ts'
import { inSentence } from '#chapters/budget/process/step-in-sentence.ts'
import { StepStrip } from '#chapters/budget/process/step-strip.tsx'
import { formatPercent } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { Refused } from '#core/written-form.ts'
import type { Table } from '#reports/table.ts'
import { path } from '#web/paths.ts'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { type Choice, SelectField, TextField } from '#web/ui/field/field.tsx'
import { FoldedForm } from '#web/ui/folded-form/folded-form.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import type { ResponsibilityShares } from './responsibility.ts'
import type { TalkResult } from './talk-result.ts'
import { sayGap, TalkResultView } from './talk-result-view.tsx'
import { answerWords, talkTexts } from './talk-texts.ts'

export interface TalksProps {
  readonly here: WhereWeAre | undefined
  /** The latest that has closed. */
  readonly latest: TalkResult | undefined
  readonly means: Table | undefined
  readonly gaps: Table | undefined
  /** The latest question of responsibility. */
  readonly responsibility?: { readonly talk: BudgetTalk; readonly shares: ResponsibilityShares }
  /** Latest first. */
  readonly talks: readonly BudgetTalk[]
  readonly toAnswer: readonly BudgetTalk[]
  readonly titleOf: (step: string) => string
  /** Steps to ask after; absent where the reader may not ask. */
  readonly steps?: readonly Choice[]
  readonly refused?: Refused
  readonly day: string
  readonly language: Language
}

/** Whether both sides see the budget as a dialogue: the latest talk, the gap step by step, and responsibility. */
export function TalksPage(props: TalksProps) {
  const { latest, means, gaps, talks, toAnswer, titleOf, refused, language } = props
  const t = talkTexts[language]
  const to = path(language)
  const title = latest ? inSentence(titleOf(latest.talk.step), language) : ''
  return (
    <>
      <ProblemSummary problems={refused?.problems ?? []} language={language} />
      <LeadSentence>{sayGap(latest, title, language)}</LeadSentence>
      <BudgetNav here="talks" language={language} />
      <StepStrip here={props.here} language={language} />
      <p>{t.intro}</p>
      {toAnswer.map((talk) => (
        <p>
          <a class="ds-button" href={to.budgetTalk(talk.id)}>
            {talk.kind === 'dialogue'
              ? t.answerNow(inSentence(titleOf(talk.step), language))
              : t.responsibility.question}
          </a>
        </p>
      ))}
      {talks.length === 0 && <EmptyState missing={t.lead.none} remedy={t.emptyRemedy} />}
      {latest && means && (
        <TalkResultView
          result={latest}
          step={title}
          table={means}
          exportAddress={to.budgetTalks()}
          language={language}
        />
      )}
      <Responsibility {...props} />
      {gaps && <DataTable table={gaps} language={language} exportAddress={to.budgetTalks()} />}
      {props.steps && <OpenForm {...props} steps={props.steps} />}
    </>
  )
}

function Responsibility({ responsibility, language }: TalksProps) {
  if (!responsibility) return null
  const t = talkTexts[language].responsibility
  const { talk, shares } = responsibility
  return (
    <section class="part">
      <h2>{t.heading}</h2>
      <ResponsibilityBars shares={shares} language={language} />
      <p>
        <a href={path(language).budgetTalk(talk.id)}>{t.question}</a>
      </p>
    </section>
  )
}

/** Shares as bars with their words and figures: length speaks from zero. */
export function ResponsibilityBars({
  shares,
  language,
}: {
  readonly shares: ResponsibilityShares
  readonly language: Language
}) {
  const t = talkTexts[language].responsibility
  if (shares.hidden) return <p>{t.hidden}</p>
  const yes = shares.shares.find(({ answer }) => answer === 'yes')?.share ?? 0
  return (
    <>
      <p>{t.lead(yes)}</p>
      <table class="share-bars">
        <caption class="ds-sr-only">{t.title}</caption>
        <thead class="ds-sr-only">
          <tr>
            <th scope="col">{t.answer}</th>
            <th scope="col">{t.share}</th>
          </tr>
        </thead>
        <tbody>
          {shares.shares.map(({ answer, share }) => (
            <tr>
              <th scope="row">{answerWords[answer][language]}</th>
              <td>
                <svg width="100%" height="16" aria-hidden="true">
                  <rect class={`share-${answer}`} width={`${Math.round(share * 80)}%`} height="16" />
                  <text class="share-figure" x={`${Math.round(share * 80)}%`} dx="6" y="13">
                    {formatPercent(share, language, { decimals: 0 })}
                  </text>
                </svg>
                <span class="ds-sr-only">{formatPercent(share, language, { decimals: 0 })}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function OpenForm({ steps, refused, day, language }: TalksProps & { readonly steps: readonly Choice[] }) {
  const t = talkTexts[language].open
  const written = refused?.written ?? {}
  const problems = refused?.problems ?? []
  if (steps.length === 0) return null
  return (
    <FoldedForm
      title={t.heading}
      isOpen={refused !== undefined}
      action={path(language).openBudgetTalk()}
      save={t.send}
    >
      <p>{t.lead}</p>
      <SelectField
        {...{ name: 'step', label: t.step, problems, language }}
        choices={steps}
        chosen={written.step ?? ''}
      />
      <SelectField
        {...{ name: 'kind', label: t.kind, problems, language }}
        choices={(['dialogue', 'responsibility'] as const).map((value) => ({
          value,
          label: t.kinds[value],
        }))}
        chosen={written.kind ?? ''}
      />
      <TextField
        {...{ name: 'opens', label: t.opens, problems, language }}
        input={{ type: 'date', value: written.opens ?? day }}
      />
      <TextField
        {...{ name: 'closes', label: t.closes, problems, language }}
        input={{ type: 'date', value: written.closes ?? '' }}
      />
    </FoldedForm>
  )
}
