import type { Service } from '#chapters/benchmarking/model.ts'
import { ownTexts } from '#chapters/benchmarking/own-service-texts.ts'
import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import { path } from '#web/paths.ts'
import { SubmitButton, TextField } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'

interface RemoveOwnServicePageProps {
  readonly service: Service
  readonly problems: readonly Problem[]
  readonly language: Language
}

/** Asks once before a service leaves the comparisons, and says how to get it back. */
export function RemoveOwnServicePage({ service, problems, language }: RemoveOwnServicePageProps) {
  const t = ownTexts[language]
  const to = path(language)
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      <LeadSentence>{t.removeLead(service.name[language])}</LeadSentence>
      <p>{t.removeBack}</p>
      <form method="post" action={to.removeOwnService()} class="form">
        <input type="hidden" name="service" value={service.slug} />
        <TextField
          name="decision"
          label={t.decision}
          hint={t.decisionHint}
          problems={problems}
          language={language}
          input={{ maxlength: 200 }}
        />
        <p class="form-actions">
          <SubmitButton>{t.removeButton}</SubmitButton> <a href={to.service(service.slug)}>{t.cancel}</a>
        </p>
      </form>
    </>
  )
}
