import { expect, test } from 'vitest'
import { unwrap } from '#core/outcome.ts'
import { measureVolumes } from './measure-volumes.ts'
import type { AgeRule, Counted, Driver, Measure, RuleSet } from './rule-set.ts'

function ruleSet(measure: Measure, age?: AgeRule, year = 2026): RuleSet {
  const driver: Driver = {
    id: 'barn',
    title: 'Barn',
    unit: 'barn',
    measure,
    ...(age === undefined ? {} : { age }),
  }
  return {
    schema: 'styrkedjan/rule-set/1',
    id: 'forskola',
    version: 1,
    title: 'Förskola',
    year,
    drivers: [driver],
    prices: [{ id: 'p', title: 'P', per: 'barn', ore: 100 }],
    components: [{ id: 'bas', title: 'Bas', purpose: 'base', kind: 'volume', driver: 'barn', price: 'p' }],
  }
}

function outcome(rules: RuleSet, counted: number | Counted | undefined) {
  const volumes = counted === undefined ? {} : { barn: counted }
  return measureVolumes({ ruleSet: rules, units: [{ id: 'a', name: 'Almen', provider: 'own', volumes }] })
}

function volume(
  measure: Measure,
  counted: number | Counted,
  age?: AgeRule,
  year?: number,
): number | undefined {
  return unwrap(outcome(ruleSet(measure, age, year), counted)).values[0]
}

test('a number is the year’s volume whatever the measure', () => {
  expect(volume({ kind: 'given' }, 312.5)).toBe(312.5)
  expect(volume({ kind: 'fixed-day', day: '10-15' }, 0)).toBe(0)
})

test('a fixed day of the year, or of the year before', () => {
  const on = { '2025-10-15': 20, '2026-10-15': 24 }
  expect(volume({ kind: 'fixed-day', day: '10-15' }, { on })).toBe(24)
  expect(volume({ kind: 'fixed-day', day: '10-15', yearsBefore: 1 }, { on })).toBe(20)
})

test('the mean of two year-ends', () => {
  expect(volume({ kind: 'mean-of-year-ends' }, { on: { '2025-12-31': 1061, '2026-12-31': 1076 } })).toBe(
    1068.5,
  )
})

test('a month average borrows a day, and takes the last day of a shorter month', () => {
  const measure: Measure = {
    kind: 'month-average',
    dayOfMonth: 31,
    months: [2, 6, 7],
    borrowed: { '07': '09-05' },
  }
  expect(volume(measure, { on: { '2026-02-28': 10, '2026-06-30': 11, '2026-09-05': 15 } })).toBe(12)
  expect(
    volume(measure, { on: { '2024-02-29': 10, '2024-06-30': 11, '2024-09-05': 15 } }, undefined, 2024),
  ).toBe(12)
})

test('hours: those of each month’s day, times the weeks of a month', () => {
  const placements = [
    { from: '2026-01-01', hoursPerWeek: 30 },
    { from: '2026-02-10', until: '2026-02-20', hoursPerWeek: 15 },
  ]
  const measure: Measure = { kind: 'hours', dayOfMonth: 15, weeksPerMonth: 4, months: [1, 2, 3] }
  expect(volume(measure, { placements })).toBe((30 + 45 + 30) * 4)
  expect(volume(measure, { on: { '2026-01-15': 120, '2026-02-15': 110, '2026-03-15': 100 } })).toBe(330 * 4)
})

test('day by day: from the first to the last day, both counted, by the days of the year', () => {
  const measure: Measure = { kind: 'day-by-day' }
  expect(volume(measure, { placements: [{ from: '2020-01-01' }] })).toBe(1)
  expect(volume(measure, { placements: [{ from: '2026-12-31' }] })).toBe(1 / 365)
  expect(
    volume(measure, { placements: [{ from: '2024-02-01', until: '2024-02-29' }] }, undefined, 2024),
  ).toBe(29 / 366)
  expect(
    volume(measure, { placements: [{ from: '2027-01-01' }, { from: '2020-01-01', until: '2025-12-31' }] }),
  ).toBe(0)
})

test('an age is reached on the birthday, or for all on a day of that year', () => {
  const placements = [{ from: '2020-01-01', born: '2023-11-20' }]
  const threeToFive = { from: 3, to: 5 }
  const on = (day: string): Measure => ({ kind: 'fixed-day', day })
  expect(volume(on('10-15'), { placements }, threeToFive)).toBe(0)
  expect(volume(on('11-20'), { placements }, threeToFive)).toBe(1)
  expect(volume(on('10-15'), { placements }, { ...threeToFive, reachedOn: '08-01' })).toBe(1)
  expect(volume(on('07-31'), { placements }, { ...threeToFive, reachedOn: '08-01' })).toBe(0)
  // Through the year in which the child turns two: Borås.
  expect(
    volume(
      on('12-31'),
      { placements: [{ from: '2020-01-01', born: '2024-12' }] },
      { from: 0, to: 2, reachedOn: '01-01' },
    ),
  ).toBe(1)
})

test('ages day by day: a child moves from one group to the next, and the two make a whole place', () => {
  const counted = { placements: [{ from: '2020-01-01', born: '2023-05-10' }] }
  const young = volume({ kind: 'day-by-day' }, counted, { from: 1, to: 2, reachedOn: '08-01' })
  const old = volume({ kind: 'day-by-day' }, counted, { from: 3, to: 5, reachedOn: '08-01' })
  expect(young).toBe(212 / 365)
  expect(old).toBe(153 / 365)
})

test('performed hours day by day or month by month are added up, and days with a place too', () => {
  const hours = { '2026-01-31': 310.5, '2026-02-28': 280, '2026-02-27': 1.25 }
  expect(volume({ kind: 'sum' }, { on: hours })).toBe(591.75)
  const placements = [{ from: '2025-11-01', until: '2026-01-10' }, { from: '2026-12-31' }]
  expect(volume({ kind: 'sum' }, { placements })).toBe(11)
})

test.each(['day-by-day', 'mean-of-year-ends'] as const)(
  'what adds up is not averaged by %s in silence, but a written number stands',
  (kind) => {
    const { drivers, ...rest } = ruleSet({ kind })
    const rules = { ...rest, drivers: drivers.map((driver) => ({ ...driver, flow: true })) }
    expect(outcome(rules, { on: { '2025-12-31': 1, '2026-12-31': 2 } })).toMatchObject({
      problems: [
        {
          code: 'flow-averaged',
          text: {
            sv: `Barn läggs ihop över året (flow), men måttet ${kind} tar ett medelvärde av det som räknades på Almen. Byt måttet till sum, eller ta bort flow.`,
          },
        },
      ],
    })
    expect(unwrap(outcome(rules, 1_200)).values[0]).toBe(1_200)
  },
)

test('whoever is born on 29 February has the birthday on 1 March in other years', () => {
  const counted = { placements: [{ from: '2020-01-01', born: '2024-02-29' }] }
  expect(volume({ kind: 'fixed-day', day: '02-28' }, counted, { from: 2, to: 2 })).toBe(0)
  expect(volume({ kind: 'fixed-day', day: '03-01' }, counted, { from: 2, to: 2 })).toBe(1)
})

test.each<[string, Measure, AgeRule | undefined, number | Counted | undefined, string, string, string]>([
  [
    'nothing counted',
    { kind: 'given' },
    undefined,
    undefined,
    'volume-missing',
    'units[0].volumes.barn',
    'Almen saknar volym för Barn. Skriv vad som räknades, eller 0 om det verkligen är noll.',
  ],
  [
    'a day is missing',
    { kind: 'fixed-day', day: '10-15' },
    undefined,
    { on: { '2026-10-14': 3 } },
    'count-missing',
    'units[0].volumes.barn.on.2026-10-15',
    'Almen saknar antal för Barn den 2026-10-15. Skriv antalet för den dagen, eller årets volym som ett tal.',
  ],
  [
    'a day of the year is missing',
    { kind: 'day-by-day' },
    undefined,
    { on: { '2026-01-01': 3 } },
    'count-missing',
    'units[0].volumes.barn.on.2026-01-02',
    'Almen saknar antal för Barn den 2026-01-02. Skriv antalet för den dagen, eller årets volym som ett tal.',
  ],
  [
    'counted, but given',
    { kind: 'given' },
    undefined,
    { on: {} },
    'counted-but-given',
    'units[0].volumes.barn',
    'Barn mäts inte på dagar i den här regeln (måttet är given). Skriv årets volym för Almen som ett tal, eller byt mått.',
  ],
  [
    'no birth',
    { kind: 'day-by-day' },
    { from: 1, to: 2 },
    { placements: [{ from: '2026-01-01' }] },
    'born-missing',
    'units[0].volumes.barn.placements[0].born',
    'Barn räknas efter ålder, men en placering på Almen saknar födelsemånad. Skriv born, till exempel 2023-04.',
  ],
  [
    'no hours',
    { kind: 'hours', dayOfMonth: 15, weeksPerMonth: 4 },
    undefined,
    { placements: [{ from: '2026-01-01' }] },
    'hours-missing',
    'units[0].volumes.barn.placements[0].hoursPerWeek',
    'Barn räknas i timmar, men en placering på Almen saknar timmar i veckan. Skriv hoursPerWeek.',
  ],
  [
    'a sum of another year',
    { kind: 'sum' },
    undefined,
    { on: { '2026-01-31': 3, '2025-12-31': 4 } },
    'count-outside-year',
    'units[0].volumes.barn.on.2025-12-31',
    'Barn på Almen är summan av 2026, men 2025-12-31 ligger i ett annat år. Ta bort raden, eller rätta dagen.',
  ],
  [
    'a sum of nothing',
    { kind: 'sum' },
    undefined,
    { on: {} },
    'volume-missing',
    'units[0].volumes.barn',
    'Almen saknar volym för Barn. Skriv vad som räknades, eller 0 om det verkligen är noll.',
  ],
  [
    'a placement that ends before it begins',
    { kind: 'day-by-day' },
    undefined,
    { placements: [{ from: '2026-08-01', until: '2026-03-01' }] },
    'placement-turned',
    'units[0].volumes.barn.placements[0].until',
    'En placering på Almen (Barn) slutar innan den börjar. Rätta from eller until.',
  ],
  [
    'less than nothing',
    { kind: 'given' },
    undefined,
    -1,
    'volume-not-usable',
    'units[0].volumes.barn',
    'Volymen för Barn på Almen måste vara ett tal från 0 och uppåt. Rätta den.',
  ],
])('%s: said with place and what to do', (_, measure, age, counted, code, where, sv) => {
  expect(outcome(ruleSet(measure, age), counted)).toMatchObject({
    ok: false,
    problems: [{ code, where, text: { sv } }],
  })
})

test('a driver that no rule for the provider asks for may be left uncounted', () => {
  const rules = ruleSet({ kind: 'given' })
  const others = {
    ...rules,
    components: rules.components.map((each) => ({ ...each, for: ['private'] as const })),
  }
  expect(unwrap(outcome(others, undefined)).values[0]).toBeNaN()
})

test('of a thousand missing counts the first fifty are told, and how many more there are', () => {
  const units = Array.from({ length: 1_000 }, (_, u) => ({
    id: `u${u}`,
    name: `U${u}`,
    provider: 'own' as const,
    volumes: {},
  }))
  const found = measureVolumes({ ruleSet: ruleSet({ kind: 'given' }), units })
  expect(found.ok ? [] : found.problems).toHaveLength(51)
  expect(found.ok ? undefined : found.problems.at(-1)?.text.sv).toBe(
    'Det finns 950 problem till. Rätta de första och försök igen.',
  )
})
