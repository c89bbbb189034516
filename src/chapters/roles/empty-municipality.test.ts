import { expect, test } from 'vitest'
import { noAnswers } from '#engine/answers.ts'
import { runChecks } from '#engine/run.ts'
import { emptyRecords, recordsWith } from './__fixtures__/municipality.ts'
import { decisionsNearTheService } from './checks/decisions-near-the-service/check.ts'
import { headOfDepartmentHandover } from './checks/head-of-department-handover/check.ts'
import { lineOfDecisionKept } from './checks/line-of-decision-kept/check.ts'
import { oneDecider } from './checks/one-decider/check.ts'
import { trustGapNotWidening } from './checks/trust-gap-not-widening/check.ts'
import { whatAndHowApart } from './checks/what-and-how-apart/check.ts'

const checks = [
  whatAndHowApart,
  trustGapNotWidening,
  headOfDepartmentHandover,
  decisionsNearTheService,
  oneDecider,
  lineOfDecisionKept,
]

test.each([
  ['where nothing is registered', emptyRecords],
  ['where only the organisation is registered', recordsWith({})],
])('%s every check asks for what is missing and none is green', async (_, records) => {
  const { results } = await runChecks({
    checks,
    records,
    municipality: '0000',
    at: '2026-11-23',
    answers: noAnswers,
    only: checks.map(({ id }) => id),
    reportFault: (error) => {
      throw error
    },
  })
  expect(results.map(({ verdict }) => verdict)).toEqual(checks.map(() => 'needs-review'))
  expect(results.every(({ missing = [] }) => missing.every(({ href }) => href !== undefined))).toBe(true)
})
