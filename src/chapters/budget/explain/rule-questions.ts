/** A question about a rule that a unit's money follows, on its way to an answer that everybody reads. */
export interface RuleQuestion {
  readonly id: number
  readonly year: number
  /** The unit whose budget it was asked about. */
  readonly unit: string
  /** Empty where it is about the whole budget. */
  readonly ruleSet: string
  readonly component: string
  readonly text: string
  /** ISO day. */
  readonly askedOn: string
  readonly due: string
  /** As it stands; absent: not answered yet. */
  readonly answer?: string
  /** ISO day of the first answer. */
  readonly answeredOn?: string
  readonly secrecy?: 'open' | 'partly' | 'secret'
  /** The section that the secrecy rests on. */
  readonly ground?: string
  /** ISO day of the secrecy check. */
  readonly checkedOn?: string
}

export type RuleQuestionStep = 'asked' | 'answered' | 'published' | 'not-published'

/** @param day ISO day; what comes later is not known on it */
export function stepOfQuestion(question: RuleQuestion, day: string): RuleQuestionStep {
  const { answeredOn = '9999', checkedOn = '9999', secrecy } = question
  if (answeredOn > day) return 'asked'
  if (checkedOn > day) return 'answered'
  return secrecy === 'secret' ? 'not-published' : 'published'
}

/** Whether the day by which it was to be answered has passed without an answer, or the answer came after it. */
export function isLate({ due, answeredOn }: RuleQuestion, day: string): boolean {
  return (answeredOn !== undefined && answeredOn <= day ? answeredOn : day) > due
}

/** Everybody may read it when it is published; before that those within the municipality. */
export function opennessOf(question: RuleQuestion, day: string): 'public' | 'internal' {
  return stepOfQuestion(question, day) === 'published' ? 'public' : 'internal'
}

/** What has become the rule's own questions and answers: published ones, the latest first. */
export function faqOf(
  questions: readonly RuleQuestion[],
  ruleSet: string,
  component: string,
  day: string,
): readonly RuleQuestion[] {
  return questions
    .filter(
      (question) =>
        question.ruleSet === ruleSet &&
        question.component === component &&
        stepOfQuestion(question, day) === 'published',
    )
    .toSorted((a, b) => ((a.checkedOn ?? '') < (b.checkedOn ?? '') ? 1 : -1))
}

/** What the secrecy check of an answer came to. */
export type RuleAnswerCheck =
  | { readonly secrecy: 'open' }
  | { readonly secrecy: 'partly' | 'secret'; readonly ground: string }
