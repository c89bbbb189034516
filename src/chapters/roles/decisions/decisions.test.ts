import { describe, expect, test } from 'vitest'
import { smallOrganisation } from '#chapters/roles/__fixtures__/municipality.ts'
import { aDelegation, aTrial, aType } from '#chapters/roles/__fixtures__/rows.ts'
import type { DecisionType, Delegation } from '#chapters/roles/model.ts'
import { treeAt } from '#core/organisation/tree.ts'
import { roleConflicts } from './conflicts.ts'
import { decentralisation, ladderOf, movable } from './decentralisation.ts'
import { decidersOf, presentLevel } from './deciders.ts'
import { commonReports, sparedReports } from './spared-reports.ts'
import { levelsToMoveTo, overdueReviews, trialProblems, trialState } from './trials.ts'

const day = '2026-11-23'
const tree = treeAt(smallOrganisation, day)

function kinds(type: DecisionType, delegations: readonly Delegation[]) {
  return roleConflicts({ decisionTypes: [type], delegations }, tree, day).map(({ kind }) => kind)
}

describe('conflicts and holes between the documents', () => {
  const inkop = aType('inkop')
  const row = (id: number, changes: Partial<Delegation> = {}) => aDelegation(id, 'inkop', changes)

  test('one decider is as it should be, and so is a ladder of ceilings', () => {
    expect(kinds(inkop, [row(1)])).toEqual([])
    expect(
      kinds(inkop, [
        row(1, { level: 'unit-manager', limitOre: 10_000_000 }),
        row(2, { limitOre: 50_000_000 }),
        row(3, { level: 'committee', document: 'standing-orders' }),
      ]),
    ).toEqual([])
  })

  test('nobody named is a hole, but not for execution or what the law has given to a post', () => {
    expect(kinds(inkop, [])).toEqual(['no-decider'])
    expect(kinds(aType('utskick', { act: 'execution' }), [])).toEqual([])
    expect(kinds(aType('betyg', { statutoryPost: 'rektor' }), [])).toEqual([])
    expect(kinds(aType('mål', { lowestLawful: 'committee' }), [])).toEqual([])
    expect(kinds(aType('attest', { act: 'payment-authorisation' }), [])).toEqual(['no-decider'])
  })

  test('two levels for the same amounts are two deciders', () => {
    const found = roleConflicts(
      {
        decisionTypes: [inkop],
        delegations: [
          row(1),
          row(2, { level: 'unit-manager', document: 'standing-orders', limitOre: 10_000_000 }),
          row(3, { level: 'manager' }),
        ],
      },
      tree,
      day,
    )
    expect(found.map(({ kind, delegations }) => [kind, delegations.map(({ id }) => id)])).toEqual([
      ['several-deciders', [1, 3]],
    ])
    expect(found[0]?.text).toEqual({
      sv: 'Delegationsordningen säger förvaltningschef. Delegationsordningen säger verksamhetschef. Båda gäller samtidigt, på samma ställe och för samma belopp.',
      en: 'The delegation scheme says the head of department. The delegation scheme says a manager. Both hold at the same time, in the same place and for the same amounts.',
    })
  })

  test('a lower level with the higher ceiling is two deciders', () => {
    expect(
      kinds(inkop, [
        row(1, { limitOre: 10_000_000 }),
        row(2, { level: 'unit-manager', limitOre: 20_000_000 }),
      ]),
    ).toEqual(['several-deciders'])
  })

  test('different places, different conditions and different times keep deciders apart', () => {
    expect(
      kinds(inkop, [
        row(1, { level: 'manager', place: 'hemtjanst' }),
        row(2, { level: 'unit-manager', place: 'boende' }),
      ]),
    ).toEqual([])
    expect(
      kinds(inkop, [row(1), row(2, { level: 'chair', condition: 'Brådskande ärenden (KL 6:39).' })]),
    ).toEqual([])
    expect(
      kinds(inkop, [row(1, { until: '2026-01-01' }), row(2, { level: 'manager', from: '2026-01-01' })]),
    ).toEqual([])
  })

  test('a unit under the department is the same place', () => {
    expect(
      kinds(inkop, [row(1, { place: 'forvaltning' }), row(2, { level: 'unit-manager', place: 'hemtjanst' })]),
    ).toEqual(['several-deciders'])
  })

  test('one level with two ceilings', () => {
    expect(
      kinds(inkop, [
        row(1, { limitOre: 10_000_000 }),
        row(2, { limitOre: 20_000_000, document: 'standing-orders' }),
      ]),
    ).toEqual(['limits-differ'])
  })

  test('a payment order that names a decider mixes the acts', () => {
    expect(kinds(inkop, [row(1), row(2, { document: 'payment-order', level: 'unit-manager' })])).toEqual([
      'acts-mixed',
    ])
  })

  test('nothing said of reporting, and sub-delegation in two steps', () => {
    expect(kinds(inkop, [row(1, { reporting: ' ' })])).toEqual(['reporting-missing'])
    expect(kinds(inkop, [row(1, { level: 'committee', reporting: '' })])).toEqual([])
    expect(
      kinds(inkop, [
        row(1, { level: 'manager', subDelegated: true }),
        row(2, { level: 'unit-manager', subDelegated: true }),
      ]),
    ).toEqual(['sub-delegated-twice'])
  })

  test('what the law does not allow', () => {
    expect(kinds(inkop, [row(1, { level: 'official' })])).toEqual(['law'])
  })
})

describe('who decides', () => {
  const inkop = aType('inkop', { lowestLawful: 'official' })
  const delegations = [
    aDelegation(1, 'inkop'),
    aDelegation(2, 'inkop', { document: 'payment-order', level: 'official' }),
  ]
  const running = aTrial(1, 'inkop', {
    decidedOn: '2026-02-01',
    approved: true,
    startsOn: '2026-03-01',
    reviewBy: '2027-02-28',
  })

  test('the documents say it, but not the payment order', () => {
    expect(presentLevel(inkop, { delegations }, day)).toBe('head-of-department')
    expect(presentLevel(inkop, { delegations: [] }, day)).toBe('committee')
  })

  test('a trial moves it while it runs and when it is kept, and a later document stands by itself', () => {
    const level = (changes: Partial<typeof running>, rows = delegations) =>
      presentLevel(inkop, { delegations: rows, trials: [{ ...running, ...changes }] }, day)
    expect(level({})).toBe('unit-manager')
    expect(level({ reviewedOn: '2026-10-01', outcome: 'kept' })).toBe('unit-manager')
    expect(level({ reviewedOn: '2026-10-01', outcome: 'moved-back' })).toBe('head-of-department')
    expect(level({ approved: false })).toBe('head-of-department')
    expect(level({ startsOn: '2027-01-01' })).toBe('head-of-department')
    expect(level({}, [aDelegation(3, 'inkop', { from: '2026-06-01' })])).toBe('head-of-department')
  })

  test('what nobody has been given is moved from the committee itself', () => {
    expect(
      decidersOf(inkop, { delegations: [], trials: [{ ...running, fromLevel: 'committee' }] }, day),
    ).toMatchObject([{ level: 'unit-manager' }])
  })
})

describe('trials', () => {
  const trial = aTrial(1, 'inkop', {
    decidedOn: '2026-02-01',
    approved: true,
    startsOn: '2026-03-01',
    reviewBy: '2026-09-30',
  })

  test.each([
    ['2026-01-20', {}, 'proposed'],
    ['2026-02-01', {}, 'approved'],
    ['2026-02-01', { approved: false }, 'rejected'],
    ['2026-03-01', {}, 'running'],
    ['2026-09-30', {}, 'running'],
    ['2026-10-01', {}, 'review-due'],
    ['2026-10-10', { reviewedOn: '2026-10-05', outcome: 'kept' }, 'kept'],
    ['2026-10-01', { reviewedOn: '2026-10-05', outcome: 'kept' }, 'review-due'],
    ['2026-10-10', { reviewedOn: '2026-09-20', outcome: 'prolonged', reviewBy: '2027-03-31' }, 'prolonged'],
    ['2027-04-01', { reviewedOn: '2026-09-20', outcome: 'prolonged', reviewBy: '2027-03-31' }, 'review-due'],
  ] as const)('on %s with %j: %s', (on, changes, state) => {
    expect(trialState({ ...trial, ...changes }, on)).toBe(state)
  })

  test('the most overdue review comes first', () => {
    const older = { ...trial, id: 2, reviewBy: '2026-06-30' }
    expect(overdueReviews([trial, older], day).map(({ id }) => id)).toEqual([2, 1])
  })

  test('a decision may be moved to any lawful level below, and a locked one nowhere', () => {
    expect(levelsToMoveTo(aType('inkop'), 'head-of-department')).toEqual(['manager', 'unit-manager'])
    expect(levelsToMoveTo(aType('betyg', { statutoryPost: 'rektor' }), 'committee')).toEqual([])
  })

  test('a proposal that breaks the law, goes up or says nothing of risk comes back', () => {
    const codes = (type: DecisionType, changes: Partial<typeof trial>) =>
      trialProblems(type, { ...trial, ...changes }, day).map(({ code }) => code)
    expect(codes(aType('inkop'), {})).toEqual([])
    expect(codes(aType('inkop'), { toLevel: 'official' })).toEqual(['below-the-law'])
    expect(codes(aType('inkop'), { toLevel: 'committee', riskNote: ' ' })).toEqual([
      'not-down',
      'no-risk-note',
    ])
    expect(codes(aType('betyg', { statutoryPost: 'rektor' }), {})).toEqual(['locked-post'])
  })
})

describe('how much is decided near the service', () => {
  const types = [
    aType('inkop', { perYear: 900, daysToDecision: 2, yearlyOre: 100 }),
    aType('avtal', { perYear: 100, daysToDecision: 20, yearlyOre: 300 }),
    aType('resor'),
    aType('betyg', { perYear: 5000, statutoryPost: 'rektor' }),
    aType('utskick', { act: 'execution', perYear: 10_000 }),
  ]
  const delegations = [
    aDelegation(1, 'inkop', { level: 'unit-manager' }),
    aDelegation(2, 'avtal'),
    aDelegation(3, 'resor'),
  ]
  const book = { decisionTypes: types, delegations, trials: [] }

  test('shares of decisions, kronor and types; what the law has given away is not counted', () => {
    const result = decentralisation(book, day)
    expect([result.shareOfDecisions, result.shareOfKronor, result.shareOfTypes]).toEqual([0.9, 0.25, 1 / 3])
    expect(result.locked.map(({ id }) => id)).toEqual(['betyg'])
    expect(result.uncounted.map(({ id }) => id)).toEqual(['resor'])
  })

  test('time to decision by level, weighted by the number of decisions', () => {
    expect(decentralisation(book, day).timeByLevel).toEqual([
      { level: 'head-of-department', decisions: 100, days: 20 },
      { level: 'unit-manager', decisions: 900, days: 2 },
    ])
  })

  test('those that could be moved, with most waiting first', () => {
    expect(movable(decentralisation(book, day)).map(({ type }) => type.id)).toEqual(['avtal', 'resor'])
  })

  test('nothing registered gives no share', () => {
    expect(decentralisation({ decisionTypes: [], delegations: [], trials: [] }, day)).toEqual({
      types: [],
      locked: [],
      uncounted: [],
      timeByLevel: [],
    })
  })

  test('the ladder shows every level from the committee, who decides and where the law stops', () => {
    const [, avtal] = types
    expect(
      avtal &&
        ladderOf(avtal, book, day).map(
          ({ level, lawful, deciders }) => `${level} ${lawful} ${deciders.length}`,
        ),
    ).toEqual([
      'committee true 0',
      'subcommittee true 0',
      'chair true 0',
      'chief-executive true 0',
      'head-of-department true 1',
      'manager true 0',
      'unit-manager true 0',
      'official false 0',
    ])
  })
})

test('a unit on plan is spared local reports, never statutory ones, and what is not computed is said', () => {
  const { spared, kept, fewerPerYear, notComputed } = sparedReports()
  expect(fewerPerYear).toBe(18)
  expect(spared.some(({ report }) => report.law !== undefined)).toBe(false)
  expect(kept.map(({ law }) => law).filter(Boolean).length).toBe(
    commonReports.filter(({ law }) => law).length,
  )
  expect(notComputed.sv).toContain('räknas inte ut här')
  const sneaky = { id: 'x', name: { sv: 'x', en: 'x' }, perYear: 4, perYearOnPlan: 1, law: 'LKBR 13 kap.' }
  expect(sparedReports([sneaky]).spared).toEqual([])
})
