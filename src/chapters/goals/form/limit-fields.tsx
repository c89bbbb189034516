import type { LimitQuestion } from '#chapters/goals/overall/overall-goals.ts'
import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import { TextArea } from '#web/ui/field/field.tsx'
import { ChoiceList } from './choice-list.tsx'
import { formTexts } from './form-texts.ts'
import type { WrittenLimit } from './limit-answer.ts'

interface LimitFieldsProps {
  readonly question: LimitQuestion
  readonly written: WrittenLimit
  readonly problems: readonly Problem[]
  readonly language: Language
}

/** Which goal goes, asked where one more passes what is advised. */
export function LimitFields({ question, written, problems, language }: LimitFieldsProps) {
  const t = formTexts[language]
  const choices = [
    ...question.candidates.map(({ goal, wording }) => ({ value: goal, label: wording })),
    { value: 'none', label: t.limitNone },
  ]
  return (
    <div class="callout callout-attention limit-question">
      <ChoiceList
        name="goes"
        legend={t.limit}
        hint={t.limitWhy(question.count, question.advised)}
        choices={choices}
        chosen={written.goes}
        problems={problems}
        language={language}
      />
      <TextArea
        name="goesConsequence"
        label={t.limitConsequence}
        rows={2}
        value={written.goesConsequence}
        problems={problems}
        language={language}
      />
      <TextArea
        name="goesReason"
        label={t.limitReason}
        rows={2}
        value={written.goesReason}
        problems={problems}
        language={language}
      />
    </div>
  )
}
