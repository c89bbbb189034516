import type { Child } from 'hono/jsx'
import type { GoalTalk, GoalVersion } from '#chapters/goals/model.ts'
import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import type { Written } from '#core/written-form.ts'
import type { TalkStepId } from './guide.ts'
import type { PriorityRule } from './priority-rule.ts'

/** What the page of a talk shows, and its forms. */
export interface TalkPageProps {
  readonly talk: GoalTalk
  readonly step: TalkStepId
  /** What is on the table under the step. */
  readonly facts: Child
  /** The rule that the order makes; absent while it makes none. */
  readonly rule: PriorityRule | undefined
  /** Goals that can be put in order. */
  readonly candidates: readonly GoalVersion[]
  readonly wordingOf: (goal: string) => string
  readonly nameOf: (node: string) => string
  readonly may: Readonly<Record<'run' | 'decide', boolean>>
  readonly written: Written
  readonly problems: readonly Problem[]
  readonly language: Language
}
