import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BudgetBook, BudgetException, BudgetFrame } from '#chapters/budget/model.ts'
import type { RuleSet } from '#chapters/budget/volume/rule-set.ts'
import { toOre } from '#core/money.ts'
import { treeAt } from '#core/organisation/tree.ts'
import {
  adopted,
  bookWith,
  inputs,
  organisation,
  type School,
  schoolRules,
  schools2026,
  version,
} from './__fixtures__/town.ts'
import type { StepKind } from './steps.ts'
import { yearBudget } from './year-budget.ts'
import { yearOnYear } from './year-on-year.ts'

const { lillskolan: _, ...open } = schools2026

function explained(changes: Partial<BudgetBook>) {
  const book = bookWith(changes)
  const tree = treeAt(organisation, '2027-12-31')
  const before = yearBudget(book, tree, 2026)
  const now = yearBudget(book, tree, 2027)
  expect([...before.problems, ...now.problems]).toEqual([])
  return yearOnYear(before, now, organisation)
}

/** Two years that are alike but for what is told. */
function twoYears(
  schools2027: Readonly<Record<string, School>>,
  rules2027: Partial<RuleSet> = {},
  schools: Readonly<Record<string, School>> = open,
  more: Partial<BudgetBook> = {},
) {
  return explained({
    ruleSets: [
      version(schoolRules(), 'BUN § 1'),
      version(schoolRules({ year: 2027, version: 2, ...rules2027 }), 'BUN § 2'),
    ],
    inputs: [...inputs(2026, schools), ...inputs(2027, schools2027)],
    ...more,
  })
}

function amounts(told: ReturnType<ReturnType<typeof explained>>): Partial<Record<StepKind, number>> {
  return Object.fromEntries(told.steps.map(({ kind, amountOre }) => [kind, amountOre]))
}

test('two years alike have nothing to tell', () => {
  expect(twoYears(open)('bjorkskolan')).toMatchObject({ changeOre: 0, steps: [] })
})

test('a driver that counts something else than last year is told as such, whatever the figures say', () => {
  const more = { ...open, granskolan: { elever: 212, fritids: 80, index: 1, hyra: 1_500_000_00 } }
  const drivers = schoolRules().drivers.map((driver) =>
    driver.id === 'elever' ? { ...driver, title: 'Elever med uppehåll' } : driver,
  )
  const facts = twoYears(more, { drivers })('granskolan')
    .steps.flatMap(({ rows }) => rows)
    .flatMap((row) => row.facts)
  expect(facts).toContainEqual({ kind: 'counted-otherwise', before: 'Elever' })
  expect(facts).toContainEqual(expect.objectContaining({ kind: 'volume', title: 'Elever med uppehåll' }))
})

test('twelve more pupils are volume and nothing else, each component with its count', () => {
  const more = { ...open, granskolan: { elever: 212, fritids: 80, index: 1, hyra: 1_500_000_00 } }
  const told = twoYears(more)('granskolan')
  expect(Object.keys(amounts(told))).toEqual(['volume'])
  const [base, pot] = told.steps[0]?.rows ?? []
  expect(base).toMatchObject({
    component: 'grundbelopp',
    amountOre: 12 * 80_000_00,
    facts: [{ kind: 'volume', driver: 'elever', title: 'Elever', unit: 'elev', before: 200, after: 212 }],
  })
  expect(pot).toMatchObject({ component: 'struktur', facts: [{ kind: 'volume' }, { kind: 'shared' }] })
})

test('a unit whose neighbour has grown loses of the shared pot, and is told so', () => {
  const more = { ...open, granskolan: { elever: 212, fritids: 80, index: 1, hyra: 1_500_000_00 } }
  const told = twoYears(more)('ekskolan')
  expect(told.changeOre).toBeLessThan(0)
  expect(told.steps.map(({ kind, rows }) => [kind, rows.map(({ component }) => component)])).toEqual([
    ['volume', ['struktur']],
  ])
})

test('a price raised by an index is price, and so is a fixed amount', () => {
  const components = schoolRules().components.map((each) =>
    each.kind === 'fixed' ? { ...each, ore: 515_000_00 } : each,
  )
  const told = twoYears(open, {
    components,
    indices: [{ id: 'pkv', title: 'PKV', edition: '2026-10', change: 0.03 }],
    prices: [
      { id: 'elev', title: 'Elev', per: 'elev och år', ore: 80_000_00, raisedBy: 'pkv' },
      { id: 'fritids', title: 'Fritidshem', per: 'barn och år', ore: 30_000_00 },
    ],
  })('granskolan')
  expect(amounts(told)).toEqual({ price: 200 * 2_400_00 + 15_000_00 })
  expect(told.steps[0]?.rows.map(({ facts }) => facts[0])).toEqual([
    {
      ...{ kind: 'price', price: 'elev', title: 'Elev', per: 'elev och år' },
      ...{ beforeOre: 80_000_00, afterOre: 82_400_00 },
      index: { id: 'pkv', title: 'PKV', edition: '2026-10', change: 0.03 },
    },
    { kind: 'amount', beforeOre: 500_000_00, afterOre: 515_000_00 },
  ])
})

test('a component that goes is a change of rules, with the old rule in plain words', () => {
  const components = schoolRules().components.filter(({ id }) => id !== 'basresurs')
  const told = twoYears(open, { components })('granskolan')
  expect(amounts(told)).toEqual({ rule: -500_000_00 })
  expect(told.steps[0]?.rows[0]?.facts).toEqual([
    { kind: 'rule', what: 'gone', before: 'Varje egen skola får samma belopp.' },
  ])
})

test('a larger pot and a changed index are structure; a higher rent is given', () => {
  const components = schoolRules().components.map((each) =>
    each.kind === 'pot' ? { ...each, ore: 1_200_000_00 } : each,
  )
  const schools = { ...open, ekskolan: { elever: 90, fritids: 40, index: 1.05, hyra: 760_000_00 } }
  const told = twoYears(schools, { components })('ekskolan')
  expect(Object.keys(amounts(told))).toEqual(['structure', 'given'])
  expect(amounts(told).given).toBe(60_000_00)
  expect(told.steps[0]?.rows[0]?.facts).toEqual([
    { kind: 'pot', beforeOre: 1_000_000_00, afterOre: 1_200_000_00 },
    { kind: 'index', index: 'struktur', before: 0.9, after: 1.05 },
    { kind: 'shared' },
  ])
})

test('a small school that falls over a limit is told which step it stood on', () => {
  const told = twoYears({ ...open, ekskolan: { elever: 101, fritids: 40, index: 0.9, hyra: 700_000_00 } })(
    'ekskolan',
  )
  const row = told.steps[0]?.rows.find(({ component }) => component === 'liten-skola')
  expect(row).toMatchObject({ amountOre: -200_000_00 })
  expect(row?.facts).toContainEqual({ kind: 'size', before: { upTo: 100, ore: 200_000_00 } })
})

test('what a closed school had comes first, and its pupils count as had before', () => {
  const merged = {
    ...open,
    bjorkskolan: { elever: 150, fritids: 68, index: 1.1, hyra: 900_000_00 },
    ekskolan: { elever: 100, fritids: 42, index: 0.9, hyra: 700_000_00 },
  }
  const explain = twoYears(merged, {}, schools2026)
  const told = explain('bjorkskolan')
  expect(told.steps[0]).toMatchObject({
    kind: 'organisation',
    rows: [{ component: 'lillskolan', facts: [{ kind: 'taken-over', from: 'lillskolan', share: 0.75 }] }],
  })
  const base = told.steps
    .find(({ kind }) => kind === 'volume')
    ?.rows.find((row) => row.title === 'Fritidshem')
  expect(base?.facts[0]).toMatchObject({ before: 67.5, after: 68 })
  const closed = explain('lillskolan')
  expect(closed.now.sumOre).toBe(0)
  expect(closed.steps.map(({ kind }) => kind)).toEqual(['organisation'])
})

test('a school that opens is volume, whatever the rules were', () => {
  const { granskolan: __, ...three } = open
  const told = twoYears(open, {}, three)('granskolan')
  expect(told.before.sumOre).toBe(0)
  expect(told.steps.map(({ kind }) => kind)).toEqual(['volume'])
})

const exception: BudgetException = {
  ...{ id: 1, year: 2026, ruleSet: 'grundskola', unit: 'ekskolan', amountOre: toOre(250_000_00) },
  ...{ reason: 'Modersmål', decision: 'BUN § 9', from: '2026-01-01', expiresOn: '2026-12-31' },
}

test('an exception that ends is told with its decision; one that goes on unchanged moves nothing', () => {
  const goesOn = { ...exception, id: 2, reason: 'Hiss' }
  const exceptions = [exception, goesOn, { ...goesOn, id: 3, year: 2027 }]
  const told = twoYears(open, {}, open, { exceptions })('ekskolan')
  expect(amounts(told)).toEqual({ exception: -250_000_00 })
  expect(told.steps[0]?.rows[0]?.facts).toEqual([{ kind: 'exception', exception }])
})

function frame(year: number, ore: number): BudgetFrame {
  return {
    ...{ year, node: 'skolor', version: 1, stage: 'decided', amountOre: toOre(ore), decision: 'BUN § 1' },
    ...{ givenOn: `${year - 1}-11-01`, reason: '' },
  }
}

test('the rest of the frame is told apart from what is decided otherwise than the rules give', () => {
  const decision = adopted(2027, [
    ['granskolan', 'grundbelopp', 16_000_000_00],
    ['granskolan', 'klumpsumma', 300_000_00, ''],
  ])
  const added = adopted(2027, [['granskolan', 'grundbelopp', 50_000_00]], {
    ...{
      id: 3,
      kind: 'supplementary',
      reference: 'KF 2027-04-26 § 40',
      on: '2027-04-26',
      reason: 'Fler elever',
    },
  })
  const told = twoYears(open, {}, open, {
    decisions: [decision, added],
    frames: [frame(2027, 60_000_000_00)],
  })('granskolan')
  const remainder = told.steps.find(({ kind }) => kind === 'remainder')
  expect(remainder?.rows.map(({ component }) => component)).toEqual(['remainder', '2027-3', 'beside'])
  expect(remainder?.rows[1]).toMatchObject({
    amountOre: 50_000_00,
    facts: [{ kind: 'decision', decision: { reference: 'KF 2027-04-26 § 40', reason: 'Fler elever' } }],
  })
})

const school = fc.record({
  elever: fc.integer({ min: 0, max: 300 }),
  fritids: fc.integer({ min: 0, max: 150 }),
  index: fc.double({ min: 0.5, max: 2, noNaN: true }),
  hyra: fc.integer({ min: 0, max: 2_000_000_00 }),
})
const ids = ['bjorkskolan', 'ekskolan', 'granskolan', 'lillskolan', 'alen']
// Granskolan always has pupils, so that there is somebody to share the pot among.
const town = fc
  .tuple(
    school.filter(({ elever }) => elever > 0),
    fc.dictionary(fc.constantFrom(...ids), school),
  )
  .map(([granskolan, others]): Readonly<Record<string, School>> => ({ ...others, granskolan }))
const rules = fc
  .record({
    elev: fc.integer({ min: 1, max: 100_000_00 }),
    pot: fc.integer({ min: 0, max: 5_000_000_00 }),
    left: fc.subarray(
      schoolRules()
        .components.map(({ id }) => id)
        .filter((id) => id !== 'administration'),
    ),
  })
  .map(({ elev, pot, left }) => {
    const of = (ids: readonly string[]) => ids.filter((id) => left.includes(id))
    const { components, prices } = schoolRules()
    return {
      prices: prices.map((price) => (price.id === 'elev' ? { ...price, ore: elev } : price)),
      components: components
        .filter(({ id }) => left.includes(id) || id === 'administration')
        .map((each) => {
          if (each.kind === 'pot') return { ...each, ore: pot }
          return each.kind === 'markup' ? { ...each, of: of(each.of) } : each
        })
        .filter((each) => each.kind !== 'markup' || each.of.length > 0),
    }
  })

test('the steps add up to the difference exactly, whatever differs between the years', () => {
  fc.assert(
    fc.property(
      fc.tuple(town, town, rules, rules, fc.integer({ min: 0, max: 90_000_000_00 })),
      ([before, now, old, later, given]) => {
        const book = bookWith({
          ruleSets: [
            version(schoolRules(old), 'BUN § 1'),
            version(schoolRules({ ...later, year: 2027, version: 2 }), 'BUN § 2'),
          ],
          inputs: [...inputs(2026, before), ...inputs(2027, now)],
          frames: [frame(2027, given)],
          exceptions: [exception],
          decisions: [
            adopted(2026, [
              ['bjorkskolan', 'grundbelopp', 1_234_567],
              ['lillskolan', 'x', 77, ''],
            ]),
          ],
        })
        const tree = treeAt(organisation, '2027-12-31')
        const explain = yearOnYear(yearBudget(book, tree, 2026), yearBudget(book, tree, 2027), organisation)
        for (const unit of ids) {
          const { before: from, now: to, steps, changeOre } = explain(unit)
          const rows = steps.flatMap((step) => step.rows)
          expect(to.sumOre - from.sumOre).toBe(changeOre)
          expect(steps.reduce((sum, step) => sum + step.amountOre, 0)).toBe(changeOre)
          expect(rows.reduce((sum, row) => sum + row.amountOre, 0)).toBe(changeOre)
          expect(rows.every(({ amountOre }) => Number.isSafeInteger(amountOre))).toBe(true)
        }
      },
    ),
    { numRuns: 150 },
  )
})
