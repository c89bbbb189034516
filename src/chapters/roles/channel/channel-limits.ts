import { limitOn } from '#handbook/index.ts'

/** Days that an answer may take, and how many questions on one theme make it a matter. By the advice in force. */
export function channelLimits(day: string): { readonly answerDays: number; readonly themeQuestions: number } {
  return {
    answerDays: limitOn('ROL-6.answer-days', day),
    themeQuestions: limitOn('ROL-6.theme-questions', day),
  }
}
