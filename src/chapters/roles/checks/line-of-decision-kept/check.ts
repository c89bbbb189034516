import { questionSummary, repeatedThemes } from '#chapters/roles/channel/question-summary.ts'
import type { RoleRecords } from '#chapters/roles/records.ts'
import { isNonEmpty } from '#core/outcome.ts'
import { defineCheck, limitOf } from '#engine/check.ts'
import { type LineFacts, loadLine } from './facts.ts'
import {
  assignmentEvidence,
  channelEvidence,
  type Finding,
  lateEvidence,
  noAssignments,
  noQuestions,
  remarkOn,
  sayFail,
  sayPass,
} from './sentences.ts'

/** How many assignments are shown. */
const shown = 15

/**
 * Do assignments rest on decisions, and do elected representatives' questions get answers in time? Insight, the freedom
 * to communicate information and contacts with residents are no part of it: nothing of the kind is registered.
 *
 * @handbook ROL-6
 */
export const lineOfDecisionKept = defineCheck<RoleRecords, LineFacts, Finding>({
  id: 'roles/line-of-decision-kept',
  recommends: 'ROL-6',
  severity: 'moderate',
  threshold: 'ROL-6.without-decision',
  alsoThresholds: ['ROL-6.answer-days', 'ROL-6.in-time', 'ROL-6.theme-questions'],
  load: loadLine,
  evaluate({ reviews, questions }, context) {
    const summary = questionSummary(questions, context.at)
    const without = reviews.filter(({ withoutDecision }) => withoutDecision)
    const { medianDays, shareInTime, late } = summary
    const slow = medianDays !== undefined && medianDays > limitOf(context, 'ROL-6.answer-days')
    const lateOften = shareInTime !== undefined && shareInTime < limitOf(context, 'ROL-6.in-time')
    const least = limitOf(context, 'ROL-6.theme-questions')
    const themes = repeatedThemes(questions, context.at, { least }).filter(
      ({ proposal }) => proposal === undefined,
    )
    const finding: Finding = {
      open: reviews.length,
      without: without.length,
      withoutMoney: reviews.filter(({ withoutMoney }) => withoutMoney).length,
      asked: summary.asked,
      medianDays,
      shareInTime,
      withoutTooMany: without.length > limitOf(context, 'ROL-6.without-decision'),
      slow,
      lateOften,
      themes,
    }
    const wrong = [
      ...(finding.withoutTooMany ? without.slice(0, shown).map(assignmentEvidence) : []),
      ...(lateOften || slow ? [channelEvidence(summary), ...late.map(lateEvidence)] : []),
    ]
    if (isNonEmpty(wrong)) return { verdict: 'fail', finding, evidence: wrong }
    const missing = [
      ...(reviews.length === 0 ? [noAssignments] : []),
      ...(medianDays === undefined && shareInTime === undefined ? [noQuestions] : []),
    ]
    if (isNonEmpty(missing)) return { verdict: 'needs-review', missing }
    const remark = remarkOn(finding)
    return {
      verdict: 'pass',
      finding,
      evidence: [channelEvidence(summary), ...reviews.slice(0, shown).map(assignmentEvidence)],
      ...(remark ? { remark } : {}),
    }
  },
  say: {
    title: {
      sv: 'Går uppdrag och frågor beslutsvägen?',
      en: 'Do assignments and questions follow the line of decision?',
    },
    pass: sayPass,
    fail: sayFail,
  },
})
