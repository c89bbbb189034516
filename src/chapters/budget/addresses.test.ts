import { expect, test } from 'vitest'
import { path } from '#web/paths.ts'
import { addressOf } from './addresses.ts'

test('what an evidence opens has the same address as on the web', () => {
  const web = path('sv')
  expect([
    addressOf.budget(),
    addressOf.budget(2026),
    addressOf.why('åsaskolan'),
    addressOf.ruleSets,
    addressOf.ruleSet('grundskola'),
    addressOf.simulation('grundskola'),
    addressOf.volumes('grundskola', 2026),
    addressOf.frames,
    addressOf.exceptions,
    addressOf.exception(3).split('#')[0],
    addressOf.decisions,
    addressOf.decision(3).split('#')[0],
    addressOf.years,
  ]).toEqual([
    web.budget(),
    web.budget({ ar: 2026 }),
    web.whyBudget('åsaskolan'),
    web.ruleSets(),
    web.ruleSet('grundskola'),
    web.simulation('grundskola'),
    web.volumes({ ar: 2026, regler: 'grundskola' }),
    web.frames(),
    web.exceptions(),
    web.exceptions(),
    web.budgetDecisions(),
    web.budgetDecisions(),
    web.budgetYears(),
  ])
})
