import { expect, test } from 'vitest'
import { unwrap } from '#core/outcome.ts'
import { recommendations } from './recommendations.ts'
import { applyingOn, type LocalThreshold, type ThresholdId, thresholdAt, thresholds } from './thresholds.ts'

const id = 'AF-5.months-between-comparisons'

function decision(value: number, from: string, until?: string): LocalThreshold {
  return {
    id,
    value,
    unit: { sv: 'månader', en: 'months' },
    authority: 'local',
    reference: { sv: `Kommunstyrelsen ${from} § 12`, en: `Executive board ${from} § 12` },
    from,
    ...(until === undefined ? {} : { until }),
    about: { sv: 'Högst så länge mellan två jämförelser.', en: 'At most so long between two comparisons.' },
  }
}

test('every threshold belongs to a recommendation, has a day, and resolves on that day', () => {
  for (const threshold of thresholds) {
    expect(recommendations.map((one) => one.id)).toContain(threshold.id.split('.')[0])
    expect(threshold.from).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(unwrap(thresholdAt(threshold.id, threshold.from))).toBe(threshold)
  }
})

test('a threshold that is our reading of the handbook says so in its reference', () => {
  const silent = thresholds.filter(
    ({ authority, reference }) =>
      authority === 'handbook' &&
      !(reference.sv.includes('vår läsning') && reference.en.includes('our reading')),
  )
  expect(silent).toEqual([])
})

test('the first checks measure against these values', () => {
  expect(thresholds.map((threshold) => `${threshold.id} ${threshold.value} ${threshold.unit.en}`)).toEqual([
    'AF-3.peers 3 peers',
    'AF-3.peers-outside-county 1 peers outside the county',
    'AF-3.best-share 0.25 share of the municipalities in the country',
    'AF-5.months-between-comparisons 4 months',
    'MAL-1.fewest-goals 2 overall goals',
    'MAL-1.advised-goals 3 overall goals',
    'MAL-1.most-goals 5 overall goals',
    'MAL-1.concrete-share 0.5 share of the overall goals',
    'MAL-2.days-undecided 90 days',
    'MAL-2.significance 0.05 probability',
    'MAL-2.least-municipalities 30 municipalities',
    'MAL-2.months-between-talks 12 months',
    'MAL-3.steps 3 steps',
    'MAL-3.share-of-units 0.9 share of the units',
    'MAL-3.steering-goals 5 goals',
    'MAL-4.budgets 4 changes of budget',
    'MAL-4.carried-share 0.75 share of the goals',
    'MAL-4.likeness 0.6 likeness in words, 0–1',
    'MAL-5.without-owner 0 national goals',
    'MAL-5.months-between-reviews 12 months',
    'MAL-6.top-share 0.1 share of the units',
    'MAL-6.rising-years 2 years in a row',
    'MAL-6.conflict-days 90 days',
    'MAL-7.without-anchor 0 goals',
    'MAL-7.unclear-share 0.25 share of the units',
    'MAL-7.uncovered-share 0.1 share of the core cost',
    'MAL-8.unanswered 0 goals in units',
    'MAL-8.silent-periods 2 tertials',
    'MAL-8.days-to-answer 30 days',
    'MAL-8.months-between-questions 12 months',
    'UPP-12.window 3 years',
    'UPP-12.years-with-both-halves 2 years',
    'ROL-1.how-share 0.1 share of the assignments and goals',
    'ROL-1.untyped 0 assignments',
    'ROL-1.months-to-sign 6 months',
    'ROL-2.widening-rounds 2 rounds',
    'ROL-2.least-widening 0.2 steps on the scale 1–5',
    'ROL-3.months-to-sign 4 months',
    'ROL-3.known-by-one 2 matters',
    'ROL-3.pack-months 6 months',
    'ROL-4.share-at-lowest 0.7 share of the decisions',
    'ROL-4.overdue-reviews 0 trials',
    'ROL-5.conflicts 0 conflicts',
    'ROL-5.against-law 0 delegations',
    'ROL-5.agreement 0.6 chance of the same answer',
    'ROL-6.without-decision 0 assignments',
    'ROL-6.answer-days 14 days',
    'ROL-6.in-time 0.8 share of the questions',
    'ROL-6.theme-questions 3 questions',
    'BUD-1.sum-difference 0 hundredths of a krona',
    'BUD-1.rerun-difference 0 hundredths of a krona',
    'BUD-1.occupancy-unfollowed 0 units',
    'BUD-1.occupancy 0.9 share of the places',
    'BUD-1.volume-deviation 0.05 share of the volume',
    'BUD-1.volume-change 0.05 share of the volume',
    "BUD-2.traceable-share 0.95 share of the unit's money",
    'BUD-2.reading-rate 0.8 share of the units',
    'BUD-2.answer-days 14 days',
    'BUD-2.late-questions 0 questions',
    'BUD-3.stable-share 0.97 share of the money',
    'BUD-3.outside-share 0.01 share of the money',
    'BUD-3.outside-growth 0.25 share more than the year before',
    'BUD-3.renewed-exceptions 0 exceptions',
    'BUD-3.back-test-years 3 years',
    'BUD-3.outside-window 0 changes',
    'BUD-3.changed-share 0.0005 share of the money',
    'BUD-3.window-first-month 8 month of the year before',
    'BUD-3.window-last-month 10 month of the year before',
    'BUD-4.overlooked 0 comments',
    'BUD-5.without-consequence 0 changes',
    'BUD-5.consequence-share 0.02 share of the budget',
    'BUD-5.consequence-ore 200000000 hundredths of a krona',
    'BUD-5.untraced-actions 0 actions',
    'BUD-5.dialogue-months 18 months',
    'BUD-6.untraced-share 0 share of the units’ money',
    'BUD-6.unmet-need 0.01 share of the need',
    'BUD-6.late-units 0 committees',
    'BUD-6.unexplained-delays 0 delays',
    'BUD-6.open-gates 0 gates',
    'BUD-7.widest-gap 1 steps on the scale 1–5',
    'BUD-7.participation 0.5 share of the unit managers',
    'BUD-7.months 12 months',
    'BUD-8.result-share 0.02 share of taxes and grants',
    'BUD-8.reserve-months 12 months',
    'BUD-8.unexplained-uses 0 uses',
  ])
})

test("the municipality's decision outranks the handbook's advice, from the day of the decision", () => {
  const local = [decision(6, '2025-03-01')]
  expect(unwrap(thresholdAt(id, '2025-02-28', local)).value).toBe(4)
  expect(unwrap(thresholdAt(id, '2025-03-01', local))).toBe(local[0])
})

test('of several decisions the latest holds, whatever their order', () => {
  const local = [decision(3, '2026-01-01'), decision(6, '2025-03-01')]
  expect(unwrap(thresholdAt(id, '2025-12-31', local)).value).toBe(6)
  expect(unwrap(thresholdAt(id, '2026-01-01', local)).value).toBe(3)
  expect(unwrap(thresholdAt(id, '2026-01-01', local.toReversed())).value).toBe(3)
})

test('statute outranks a later decision of the municipality, whatever their order', () => {
  const statute = { ...decision(5, '2024-01-01'), authority: 'law' } as const
  const values = [decision(6, '2025-03-01'), statute]
  expect(applyingOn(values, '2026-01-01')).toBe(statute)
  expect(applyingOn(values.toReversed(), '2026-01-01')).toBe(statute)
  expect(applyingOn(values, '2023-12-31')).toBeUndefined()
})

test('when a decision is repealed the advice holds again', () => {
  const local = [decision(6, '2025-03-01', '2026-01-01')]
  expect(unwrap(thresholdAt(id, '2025-12-31', local)).value).toBe(6)
  expect(unwrap(thresholdAt(id, '2026-01-01', local)).value).toBe(4)
})

test('a decision on one threshold leaves the others as they are', () => {
  expect(unwrap(thresholdAt('UPP-12.window', '2026-01-01', [decision(6, '2025-03-01')])).value).toBe(3)
})

test('before the handbook was published there is nothing to measure against', () => {
  expect(thresholdAt(id, '2023-10-31')).toEqual({
    ok: false,
    problems: [
      {
        code: 'threshold-not-in-force',
        where: id,
        text: {
          sv: 'Gränsvärdet AF-5.months-between-comparisons gällde inte den 2023-10-31. Välj en senare dag, eller lägg in ett beslut som gällde då.',
          en: 'The threshold AF-5.months-between-comparisons was not in force on 2023-10-31. Choose a later day, or add a decision that was in force then.',
        },
      },
    ],
  })
})

test('a misspelled threshold does not compile', () => {
  const misspelledIsAnId: 'AF-5.month' extends ThresholdId ? true : false = false
  expect(thresholds.some((threshold) => `${threshold.id}` === 'AF-5.month')).toBe(misspelledIsAnId)
})
