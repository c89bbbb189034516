import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { locatePlace, to, toRead } from '#web/doors.ts'
import { path, routes } from '#web/paths.ts'
import {
  locateRuleQuestion,
  sendAnswer,
  sendCheck,
  sendQuestion,
  sendReceipt,
  showQuestion,
  showQuestions,
} from './questions.web.tsx'
import { giveModel, showWhy } from './why.web.tsx'

/** Why each unit has its budget, and what managers ask about the rules. */
export function registerExplained(doors: Doors, context: AppContext): void {
  const budgets = toRead('unit-budget')
  const unit = (c: PageContext) => locatePlace(c, context, c.req.param('node') ?? '')
  doors.get(routes.whyBudget, budgets, (c) => showWhy(c, context))
  doors.get(routes.budgetModel, budgets, (c) => giveModel(c, context))
  doors.post(routes.askAboutRule, to('ask', 'rule-question', unit), (c) => sendQuestion(c, context))
  doors.post(routes.signBudget, to('sign', 'budget-receipt', unit), (c) => sendReceipt(c, context))
  const here = locateRuleQuestion(context)
  const read = toRead('rule-question', 'internal', here)
  doors.get(routes.ruleQuestions, toRead('rule-question'), (c) => showQuestions(c, context))
  doors.get(routes.ruleQuestion, read, (c) => showQuestion(c, context))
  doors.post(routes.answerRuleQuestion, to('answer', 'rule-question', here), (c) => sendAnswer(c, context))
  doors.post(routes.publishRuleAnswer, to('publish', 'rule-question', here), (c) => sendCheck(c, context))
  // Where a refused form was shown: its address alone leads back to the page.
  for (const route of [routes.askAboutRule, routes.signBudget]) {
    doors.get(route, budgets, (c) => c.redirect(path(c.get('language')).whyBudget(c.req.param('node') ?? '')))
  }
  for (const route of [routes.answerRuleQuestion, routes.publishRuleAnswer]) {
    doors.get(route, read, (c) =>
      c.redirect(path(c.get('language')).ruleQuestion(Number(c.req.param('ruleQuestion')))),
    )
  }
}
