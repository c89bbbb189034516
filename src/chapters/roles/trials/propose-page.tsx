import type { DecisionLevel, DecisionType } from '#chapters/roles/model.ts'
import { inSentence } from '#chapters/roles/sentence-words.ts'
import { levelWords } from '#chapters/roles/words.ts'
import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import { path } from '#web/paths.ts'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { Choices, SubmitButton, TextArea } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { trialsTexts } from './trials-texts.ts'

export interface ProposePageProps {
  readonly type: DecisionType
  readonly present: DecisionLevel
  readonly levels: readonly DecisionLevel[]
  readonly written: { readonly toLevel: string; readonly riskNote: string }
  readonly problems: readonly Problem[]
  readonly language: Language
}

/** Proposes that a decision be taken nearer the service. */
export function ProposePage(props: ProposePageProps) {
  const { type, present, levels, written, problems, language } = props
  const t = trialsTexts[language]
  const to = path(language)
  if (levels.length === 0) {
    const action = { href: to.decisionType(type.id), label: t.back }
    return (
      <>
        <ProblemSummary problems={problems.map(({ code, text }) => ({ code, text }))} language={language} />
        <EmptyState missing={t.nothingLower} remedy={t.nothingLowerRemedy} action={action} />
      </>
    )
  }
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      <LeadSentence>{t.proposeLead(inSentence(present, language))}</LeadSentence>
      <form method="post" action={to.proposeTrial(type.id)} class="form">
        <Choices
          name="toLevel"
          legend={t.toLevel}
          type="radio"
          choices={levels.map((value) => ({ value, label: levelWords[value][language] }))}
          chosen={[written.toLevel]}
        />
        <TextArea
          name="riskNote"
          label={t.riskNote}
          hint={t.riskHint}
          value={written.riskNote}
          problems={problems}
          language={language}
        />
        <p class="form-actions">
          <SubmitButton>{t.send}</SubmitButton> <a href={to.decisionType(type.id)}>{t.cancel}</a>
        </p>
      </form>
    </>
  )
}
