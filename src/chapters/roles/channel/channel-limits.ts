import { unwrap } from '#core/outcome.ts'
import { type ThresholdId, thresholdAt } from '#handbook/thresholds.ts'

/** Days that an answer may take, and how many questions on one theme make it a matter. By the advice in force. */
export function channelLimits(day: string): { readonly answerDays: number; readonly themeQuestions: number } {
  return {
    answerDays: inForce('ROL-6.answer-days', day),
    themeQuestions: inForce('ROL-6.theme-questions', day),
  }
}

function inForce(id: ThresholdId, day: string): number {
  const advice = thresholdAt(id, day)
  // Before the handbook was published there was no advice; its own figure is then as good as any.
  return (advice.ok ? advice.value : unwrap(thresholdAt(id, '2026-01-01'))).value
}
