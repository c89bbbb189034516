import type { Language } from '#core/language.ts'
import { questionTexts } from './question-texts.ts'
import { isLate, type RuleQuestion, stepOfQuestion } from './rule-questions.ts'

/** Where a question is on its way, as a sentence. */
export function questionState(question: RuleQuestion, day: string, language: Language): string {
  const t = questionTexts[language]
  const { askedOn, due, answeredOn = day, checkedOn = day, ground = '' } = question
  switch (stepOfQuestion(question, day)) {
    case 'asked':
      return isLate(question, day) ? t.late(askedOn, due) : t.asked(askedOn, due)
    case 'answered':
      return t.answered(answeredOn)
    case 'published':
      return t.published(checkedOn)
    case 'not-published':
      return t.secret(ground)
  }
}
