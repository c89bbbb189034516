import { expect, test } from 'vitest'
import { path } from '#web/paths.ts'
import { addressOf } from './addresses.ts'

test('what an evidence opens has the same address as on the web', () => {
  const web = path('sv')
  expect([
    addressOf.all,
    addressOf.register,
    addressOf.conflicts,
    addressOf.trials,
    addressOf.trial(3).split('#')[0],
    addressOf.assignments,
    addressOf.assignment(7),
    addressOf.description('socialnämnden'),
    addressOf.cases,
    addressOf.case('mindre-klasser').split('#')[0],
    addressOf.department('social'),
    addressOf.questions,
    addressOf.question(4),
    addressOf.pulse,
    addressOf.round(2),
    addressOf.decisionType('inköp'),
    addressOf.ladder('inkop').split('#')[0],
  ]).toEqual([
    web.roles(),
    web.decisionTypes(),
    web.roleConflicts(),
    web.delegationTrials(),
    web.delegationTrials(),
    web.assignments(),
    web.assignment(7),
    web.roleDescription('socialnämnden'),
    web.caseTalks(),
    web.caseTalks(),
    web.departmentPage('social'),
    web.questions(),
    web.question(4),
    web.pulse(),
    web.pulseRound(2),
    web.decisionType('inköp'),
    web.decisionType('inkop'),
  ])
})
