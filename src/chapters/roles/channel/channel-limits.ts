import { adviceInForce } from '#chapters/roles/advice-in-force.ts'

/** Days that an answer may take, and how many questions on one theme make it a matter. By the advice in force. */
export function channelLimits(day: string): { readonly answerDays: number; readonly themeQuestions: number } {
  return {
    answerDays: adviceInForce('ROL-6.answer-days', day),
    themeQuestions: adviceInForce('ROL-6.theme-questions', day),
  }
}
