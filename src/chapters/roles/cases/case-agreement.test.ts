import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CaseAnswer, DecisionLevel } from '#chapters/roles/model.ts'
import { agreementRate, type CaseGroup, caseAgreement, latestRound } from './case-agreement.ts'
import { talkCases } from './cases.ts'

function answers(group: CaseGroup, deciders: readonly DecisionLevel[], round = '2026-03'): CaseAnswer[] {
  return deciders.map((decider) => ({ case: 'mindre-klasser', round, group, decider }))
}

const elected = answers('elected', ['committee', 'committee', 'committee', 'unit-manager', 'unit-manager'])
const managers = answers(
  'unit-managers',
  Array.from({ length: 6 }, () => 'unit-manager'),
)

describe('how alike the levels see who decides', () => {
  test('the chance that one of each name the same decider', () => {
    const [first] = caseAgreement([...elected, ...managers])
    expect(first?.pairs).toEqual([{ between: ['elected', 'unit-managers'], agreement: 0.4 }])
    expect(first?.groups).toEqual([
      { group: 'elected', hidden: false, commonest: 'committee', share: 0.6 },
      { group: 'department', hidden: true },
      { group: 'unit-managers', hidden: false, commonest: 'unit-manager', share: 1 },
    ])
  })

  test('one talk at a time, the latest where none is named', () => {
    const before = answers(
      'elected',
      Array.from({ length: 5 }, () => 'unit-manager'),
      '2025-09',
    )
    const all = [...before, ...elected, ...managers]
    expect(latestRound(all)).toBe('2026-03')
    expect(agreementRate(caseAgreement(all, '2026-03'))).toBe(0.4)
    expect(agreementRate(caseAgreement(all, '2025-09'))).toBeUndefined()
  })

  test('whatever a group under five answers, what is told is the same', () => {
    const few = fc.array(fc.constantFrom<DecisionLevel>('committee', 'chair', 'official'), { maxLength: 4 })
    fc.assert(
      fc.property(few, few, (one, other) => {
        const told = (deciders: readonly DecisionLevel[]) =>
          caseAgreement([...elected, ...managers, ...answers('department', deciders)])
        expect(told(one)).toEqual(told(other))
      }),
    )
  })
})

test('each case offers what the law says, alternatives and something to talk about', () => {
  expect(talkCases).toHaveLength(3)
  for (const each of talkCases) {
    expect(each.alternatives.length).toBeGreaterThan(3)
    expect(each.toTalkAbout.length).toBe(3)
    expect(each.reference).toMatch(/\d/)
  }
})
