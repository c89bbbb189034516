import { expect, test } from 'vitest'
import { dialogueOnBothSides } from '#chapters/budget/checks/dialogue-on-both-sides/check.ts'
import { loadDialogue } from '#chapters/budget/checks/dialogue-on-both-sides/facts.ts'
import { processCanBeFollowed } from '#chapters/budget/checks/process-can-be-followed/check.ts'
import { loadFollowed } from '#chapters/budget/checks/process-can-be-followed/facts.ts'
import { calendarOf } from '#chapters/budget/process/calendar/calendar.ts'
import { sayWhere } from '#chapters/budget/process/calendar/say-where.ts'
import { whereAreWe } from '#chapters/budget/process/calendar/where-are-we.ts'
import { talkResults, widestGap } from '#chapters/budget/process/talks/talk-result.ts'
import {
  exampleProcessBook as book,
  exampleBudgetBook,
  exampleDay,
  exampleOrganisation,
} from '#demo/index.ts'
import { noAnswers } from '#engine/answers.ts'
import type { AnyCheck } from '#engine/check.ts'
import { runChecks } from '#engine/run.ts'

const ends = ['2023-12-31', '2024-12-31', '2025-12-31', exampleDay]

const records: Parameters<typeof loadFollowed>[0] & Parameters<typeof loadDialogue>[0] = {
  organisation: async () => exampleOrganisation,
  budget: async () => exampleBudgetBook,
  process: async () => book,
}

const checks: readonly AnyCheck<typeof records>[] = [
  {
    ...processCanBeFollowed,
    run: async (asked, municipality, context) =>
      processCanBeFollowed.judge(await loadFollowed(asked, { municipality, at: context.at }), context),
  },
  {
    ...dialogueOnBothSides,
    run: async (asked, municipality, context) =>
      dialogueOnBothSides.judge(await loadDialogue(asked, { municipality, at: context.at }), context),
  },
]

test('what BUD-6 and BUD-7 say of Ekbacka at the end of each year, and on the day of the example', async () => {
  const said = await Promise.all(
    ends.map(async (at) => {
      const { results } = await runChecks({
        ...{ checks, records, municipality: '0000', at, answers: noAnswers },
        only: checks.map(({ id }) => id),
        reportFault: (error) => {
          throw error
        },
      })
      return checks.map(
        (check) => `${check.recommends} ${results.find(({ id }) => id === check.id)?.verdict}`,
      )
    }),
  )
  expect(said).toEqual([
    ['BUD-6 fail', 'BUD-7 needs-review'],
    ['BUD-6 fail', 'BUD-7 fail'],
    ['BUD-6 pass', 'BUD-7 pass'],
    ['BUD-6 pass', 'BUD-7 pass'],
  ])
})

test('on the day of the example three of seven steps towards 2027 are done, and the proposal waits for its risk assessment', () => {
  const calendar = calendarOf(book, 2027, exampleDay)
  expect(calendar.map(({ state }) => state)).toEqual([
    ...['done', 'done', 'done', 'now', 'coming', 'coming', 'coming'],
  ])
  const proposal = calendar.find(({ step }) => step.kind === 'board-proposal')
  expect(proposal?.openGates).toEqual(['risk-assessment'])
  expect(calendar.find(({ step }) => step.kind === 'adoption')?.law.map(({ rule }) => rule.id)).toEqual([
    'adoption',
    'new-assembly',
  ])
})

test('a year that is done says which delay nobody has explained', () => {
  const here = whereAreWe(book, exampleDay, 2024)
  expect(here && sayWhere(here, (node) => node, 'sv')).toBe(
    'Budgeten för 2024 är klar: alla 7 steg är gjorda. Ingen har skrivit varför det dröjde med nämndernas ramar och dialog.',
  )
})

test('the two sides are more than a step apart in one year only', () => {
  const gaps = talkResults(book, exampleDay).map((result) => [result.talk.step, widestGap(result)?.gap])
  expect(gaps.filter(([, gap]) => Number(gap) > 1)).toEqual([['2025-planeringsramar', 1.4]])
  expect(gaps.filter(([, gap]) => gap === undefined)).toEqual([['2026-enheternas-ramar', undefined]])
})
