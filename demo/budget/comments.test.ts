import { expect, test } from 'vitest'
import { commentsAnswered } from '#chapters/budget/checks/comments-answered/check.ts'
import { qualityBesideMoney } from '#chapters/budget/checks/quality-beside-money/check.ts'
import { touchableIn } from '#chapters/budget/comments/touchable.ts'
import { touchedKey } from '#chapters/budget/comments/written.ts'
import { indicatorOf } from '#chapters/budget/consequences/indicator-catalogue.ts'
import { emptyProcessBook } from '#chapters/budget/process/model.ts'
import { swedishDay } from '#core/day.ts'
import { unwrap } from '#core/outcome.ts'
import { exampleDay } from '#demo/example-day.ts'
import { exampleGoalBook } from '#demo/goals/book.ts'
import { exampleOrganisation } from '#demo/organisation.ts'
import { limitOn, type ThresholdId, thresholdAt } from '#handbook/index.ts'
import { exampleBudgetBook } from './book.ts'
import { exampleCommentBook } from './comments.ts'
import { exampleConsequences } from './consequences.ts'

const days = ['2023-12-31', '2024-12-31', '2025-12-31', exampleDay]
const contextAt = (at: string, first: ThresholdId, others: readonly ThresholdId[] = []) => ({
  at,
  thresholds: [unwrap(thresholdAt(first, at)), ...others.map((id) => unwrap(thresholdAt(id, at)))] as const,
})

test('the budget of 2024 was decided with two comments unanswered, and no later one', () => {
  const facts = {
    ...{ comments: exampleCommentBook, budget: exampleBudgetBook },
    ...{ organisation: exampleOrganisation, process: emptyProcessBook },
  }
  const verdicts = days.map((at) => {
    const { verdict, summary } = commentsAnswered.judge(facts, contextAt(at, 'BUD-4.overlooked'))
    return [verdict.verdict, summary.sv.split('. ')[0]]
  })
  expect(verdicts).toEqual([
    ['fail', 'Budgeten för 2024 beslutades med 2 synpunkter utan svar: 83\u00a0% av 12 hade fått svar'],
    ['pass', 'Alla synpunkter på budgeten för 2025, 13 från 13 enheter, hade fått svar när den beslutades'],
    ['pass', 'Alla synpunkter på budgeten för 2026, 11 från 11 enheter, hade fått svar när den beslutades'],
    ['pass', 'Alla synpunkter på budgeten för 2026, 11 från 11 enheter, hade fått svar när den beslutades'],
  ])
})

test('elderly care and home care Åsen in 2024, and the night patrol in 2026, lack a quality consequence', () => {
  const facts = {
    ...{ budget: exampleBudgetBook, organisation: exampleOrganisation },
    consequences: exampleConsequences,
  }
  const verdicts = days.map((at) => {
    const context = contextAt(at, 'BUD-5.without-consequence', [
      'BUD-5.consequence-share',
      'BUD-5.consequence-ore',
      'BUD-5.untraced-actions',
      'BUD-5.dialogue-months',
    ])
    const { verdict } = qualityBesideMoney.judge(facts, context)
    return [verdict.verdict, 'evidence' in verdict ? verdict.evidence.map(({ href }) => href) : []]
  })
  expect(verdicts).toEqual([
    [
      'fail',
      [
        '/budget/konsekvenser/aldreomsorg?ar=2024',
        '/budget/konsekvenser/hemtjanst-asen?ar=2024',
        '/budget/konsekvenser/asaskolan?ar=2024',
      ],
    ],
    ['pass', ['/budget/konsekvenser?ar=2025']],
    ['pass', ['/budget/konsekvenser?ar=2026']],
    ['fail', ['/budget/konsekvenser/nattpatrullen?ar=2026']],
  ])
})

test('everything that is told hangs together: rounds, rules, indicators, goals, days', () => {
  const { rounds, comments } = exampleCommentBook
  for (const comment of comments) {
    const round = rounds.find(({ id }) => id === comment.round)
    const touchable = round ? touchableIn(round, exampleBudgetBook).map(touchedKey) : []
    const on = swedishDay(comment.at)
    expect([comment.text, touchable.includes(touchedKey(comment.touches))]).toEqual([comment.text, true])
    expect([comment.text, round && round.opens <= on && on <= round.closes]).toEqual([comment.text, true])
    expect(comment.answers.every((answer) => answer.on >= on && answer.on <= exampleDay)).toBe(true)
    expect(comment.answers.every(({ kind, effectOre }) => kind !== 'no' || effectOre === 0)).toBe(true)
  }
  const goals = new Set(exampleGoalBook.versions.map(({ goal }) => goal))
  for (const { indicators, goals: touched, actions, at } of exampleConsequences) {
    expect(indicators.filter(({ kpi }) => indicatorOf(kpi) === undefined)).toEqual([])
    expect(touched.filter((goal) => !goals.has(goal))).toEqual([])
    expect(actions.filter(({ dialogueOn = '' }) => dialogueOn > swedishDay(at))).toEqual([])
  }
  expect(limitOn('BUD-5.dialogue-months', exampleDay)).toBe(18)
  expect(comments).toHaveLength(60)
})
