import { describe, expect, test } from 'vitest'
import {
  preparedBook,
  schoolBook,
  schoolRules,
  schoolTree,
} from '#chapters/budget/__fixtures__/school-book.ts'
import type { BudgetException, RuleSetVersion } from '#chapters/budget/model.ts'
import { allocate } from '#chapters/budget/volume/allocate.ts'
import type { RuleSet } from '#chapters/budget/volume/rule-set.ts'
import { volumeModel } from '#chapters/budget/volume-model.ts'
import { toOre } from '#core/money.ts'
import { unwrap } from '#core/outcome.ts'
import { backTest } from './back-test.ts'
import { differences, isOnlyPrices } from './difference.ts'
import { sayDifference } from './difference-words.ts'
import { proposedAgainst } from './proposed-against.ts'
import { simulate } from './simulate.ts'
import { exceptionState, outsideModel, renewed, ruleStability, stableShare } from './stability.ts'

const book = schoolBook()
const [now] = book.ruleSets.filter(({ year }) => year === 2026)
if (!now) throw new Error('the fixture has rules for 2026')

/** Twice the support of the smallest schools. */
const kinder: RuleSet = {
  ...now.document,
  components: now.document.components.map((component) =>
    component.kind === 'steps'
      ? { ...component, steps: [{ upTo: 60, ore: 120_000_000 }, ...component.steps.slice(1)] }
      : component,
  ),
}

describe('a simulation', () => {
  const model = volumeModel(book, now, schoolTree)
  const result = simulate(unwrap(allocate(model)), unwrap(allocate({ ...model, ruleSet: kinder })))

  test('shows who wins and who loses to the öre, with the sum unchanged', () => {
    expect([result.winners, result.losers, result.unchanged]).toEqual([1, 3, 0])
    expect([result.sumBeforeOre, result.sumAfterOre]).toEqual([4_000_000_000, 4_000_000_000])
    expect(result.units.map(({ name }) => name)).toEqual([
      'Cederskolan',
      'Fria skolan',
      'Bokskolan',
      'Alskolan',
    ])
    expect(result.units.reduce((sum, { changeOre }) => sum + changeOre, 0)).toBe(0)
    expect(result.movedOre).toBe(result.units[0]?.changeOre)
  })

  test('says what the change comes from, component by component', () => {
    const [first] = result.units
    expect(first?.parts.map(({ title, changeOre }) => [title, changeOre > 0])).toEqual([
      ['Liten skola', true],
      ['Rest av ramen', false],
    ])
    expect(first?.parts[0]?.changeOre).toBe(60_000_000)
    for (const { changeOre, parts } of result.units) {
      expect(parts.reduce((sum, part) => sum + part.changeOre, 0)).toBe(changeOre)
    }
  })

  test('gives no per cent to a unit that had nothing', () => {
    const fewer = { ...model, units: model.units.filter(({ id }) => id !== 'fria') }
    const { units } = simulate(unwrap(allocate(fewer)), unwrap(allocate(model)))
    const fria = units.find(({ unit }) => unit === 'fria')
    expect([fria?.beforeOre, fria?.share, (fria?.afterOre ?? 0) > 0]).toEqual([0, undefined, true])
  })
})

test('a proposal of another level is tried on the same sum, and shown as it is written beside', () => {
  const keeping = (version: RuleSetVersion): RuleSetVersion => ({
    ...version,
    document: { ...version.document, remainder: { to: 'keep' } },
  })
  const proposal = keeping({ ...now, version: now.version + 1, document: kinder })
  const { simulation, asWritten } = unwrap(proposedAgainst(book, schoolTree, proposal, keeping(now)))
  expect([simulation.sumBeforeOre, simulation.sumAfterOre]).toEqual([4_000_000_000, 4_000_000_000])
  expect([simulation.winners, simulation.losers]).toEqual([1, 3])
  expect([asWritten?.winners, asWritten?.losers, asWritten?.movedOre]).toEqual([1, 0, 60_000_000])
})

describe('a back-test', () => {
  const proposal = { ...now, year: 2027, document: { ...kinder, year: 2027 } }

  test('runs the rule on three earlier years, and moves only what the rule moves', () => {
    const years = backTest(book, proposal, schoolTree)
    expect(years.map(({ year }) => year)).toEqual([2024, 2025, 2026])
    for (const tested of years) {
      if ('hindered' in tested) throw new Error(`${tested.year} was hindered`)
      expect(tested.units.reduce((sum, { changeOre }) => sum + changeOre, 0)).toBe(0)
      expect(tested.units.filter(({ changeOre }) => changeOre > 0).map(({ unit }) => unit)).toEqual([
        'cederskolan',
      ])
    }
  })

  test('of the same rules moves nothing, to the öre', () => {
    const [tested] = backTest(book, { ...now, year: 2027 }, schoolTree, [2026])
    expect(tested && 'units' in tested && tested.movedOre).toBe(0)
  })

  test('says what hinders it: nothing adopted then, or something else was counted', () => {
    const [early] = backTest(book, proposal, schoolTree, [2020])
    expect(early && 'hindered' in early && early.hindered[0]?.text.sv).toBe(
      'Ingen budget för 2020 är beslutad med det här regelverket.',
    )
    const other: RuleSet = {
      ...kinder,
      drivers: [...kinder.drivers, { id: 'yta', title: 'Yta', unit: 'm²', measure: { kind: 'given' } }],
      components: [
        ...kinder.components,
        {
          id: 'lokaler',
          title: 'Lokaler',
          purpose: 'premises',
          kind: 'volume',
          driver: 'yta',
          price: 'grundpris',
        },
      ],
    }
    const [hindered] = backTest(book, { ...proposal, document: other }, schoolTree, [2026])
    expect(hindered && 'hindered' in hindered && hindered.hindered.length).toBeGreaterThan(0)
  })
})

describe('the difference between two versions', () => {
  test('is nothing between a version and itself', () => {
    expect(differences(now.document, now.document)).toEqual([])
  })

  test('is said from what to what', () => {
    const found = differences(now.document, kinder)
    expect(found.map((each) => sayDifference(each, 'sv').replaceAll('\u00a0', ' '))).toEqual([
      'Delen Liten skola är ändrad från trappan ”högst 60: 600 000 kr, högst 120: 300 000 kr” till trappan ”högst 60: 1 200 000 kr, högst 120: 300 000 kr”.',
    ])
    expect(isOnlyPrices(found)).toBe(false)
  })

  test('of a price is from a price to a price, and only that', () => {
    const found = differences(schoolRules(2025, 1), schoolRules(2026, 2))
    expect(found.map((each) => sayDifference(each, 'en').replaceAll('\u00a0', ' '))).toEqual([
      'The price Grundpris is changed from SEK 78,000 to SEK 80,000.',
    ])
    expect(isOnlyPrices(found)).toBe(true)
  })

  test('of prices worked out from others is told of those that people meet, not of their grounds', () => {
    const year = (ground: number, change: number): RuleSet => ({
      ...now.document,
      indices: [{ id: 'pkv', title: 'Prisindex', edition: `${ground}-10`, change }],
      prices: [
        { id: `grund-${ground}`, title: `Grundpris ${ground}`, per: 'elev', ore: 8_000_000, raisedBy: 'pkv' },
        ...now.document.prices.map((price) => ({
          ...{ id: price.id, title: price.title, per: price.per, of: [`grund-${ground}`] },
        })),
      ],
    })
    const sentences = (one: RuleSet, other: RuleSet) =>
      differences(one, other).map((each) => sayDifference(each, 'sv').replaceAll('\u00a0', ' '))
    expect(sentences(year(2025, 0.02), year(2026, 0.03))).toEqual([
      'Priset Grundpris är ändrat från 81 600 kr till 82 400 kr.',
      'Indexet Prisindex är ändrat från 2 % (2025-10) till 3 % (2026-10).',
    ])
    const twice: RuleSet = {
      ...year(2026, 0.02),
      prices: year(2026, 0.02).prices.map((price) => (price.of ? { ...price, times: 2 } : price)),
    }
    expect(sentences(year(2025, 0.02), twice)).toEqual([
      'Priset Grundpris är ändrat från Grundpris 2025 till Grundpris 2026 × 2.',
      'Indexet Prisindex är ändrat från 2 % (2025-10) till 2 % (2026-10).',
    ])
  })

  test('tells what is new, what is gone, how it is counted and where the rest goes', () => {
    const [driver, ...drivers] = now.document.drivers
    if (!driver) throw new Error('the fixture has a driver')
    const changed: RuleSet = {
      ...now.document,
      drivers: [{ ...driver, measure: { kind: 'month-average', dayOfMonth: 15 } }, ...drivers],
      prices: [...now.document.prices, { id: 'nytt', title: 'Nytt pris', per: 'elev', ore: 100 }],
      components: now.document.components.slice(0, 3),
      rounding: { to: 'krona' },
      remainder: { to: 'keep' },
      settlement: { fixedShare: 0.25 },
      monthWeights: [2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
    }
    expect(differences(now.document, changed).map((each) => sayDifference(each, 'sv'))).toEqual([
      'Priset Nytt pris är nytt.',
      'Måttet Elever är ändrat från antalet den 15 oktober året före till medeltalet av månaderna, räknat den 15:e.',
      'Delen Administration har tagits bort.',
      'Avrundningen är ändrad från hela ören till hela kronor.',
      'Det som blir över av ramen: förut ”fördelas efter vad var och en fått”, nu ”blir kvar hos den som har ramen, som en egen rad”.',
      'Volymavräkningens fasta andel är ändrad från ingen beslutad andel till 25\u00a0%.',
      'Månadernas vikter är ändrade.',
    ])
  })
})

describe('stability', () => {
  test('of rules whose prices rise alike is almost whole: only pots and steps of fixed size weigh less', () => {
    const { compared, notComparable } = ruleStability(book, schoolTree, 2026)
    expect(notComparable).toEqual([])
    expect(stableShare(compared)).toBeGreaterThan(0.99)
  })

  test('falls by what a changed step moves', () => {
    const changed = {
      ...book,
      ruleSets: book.ruleSets.map((each) => (each === now ? { ...now, document: kinder } : each)),
    }
    const [one] = ruleStability(changed, schoolTree, 2026).compared
    expect(one?.sumOre).toBe(4_000_000_000)
    expect(one?.movedOre).toBeGreaterThan(40_000_000)
  })

  test('is not known where there is one year only', () => {
    expect(ruleStability(schoolBook([2026]), schoolTree, 2026)).toEqual({ compared: [], notComparable: [] })
    expect(stableShare([])).toBeUndefined()
  })
})

const exception: BudgetException = {
  ...{ id: 1, year: 2026, ruleSet: 'skolor', unit: 'alskolan', amountOre: toOre(5_000_000) },
  ...{ reason: 'Ombyggnad', decision: 'BUN § 1', from: '2026-01-01', expiresOn: '2026-12-31' },
}

describe('money outside the model', () => {
  test('is the exceptions of the year, by what was decided', () => {
    const decisions = book.decisions.map((decision) =>
      decision.year === 2026 && decision.node === 'bun'
        ? {
            ...decision,
            amounts: [
              ...decision.amounts,
              { unit: 'alskolan', ruleSet: '', component: 'undantag', amountOre: toOre(5_000_000) },
            ],
          }
        : decision,
    )
    expect(outsideModel({ ...book, decisions, exceptions: [exception] }, 2026)).toEqual({
      ...{ year: 2026, outsideOre: 5_000_000, sumOre: 4_005_000_000, exceptions: [exception] },
    })
    expect(outsideModel(book, 2030)).toBeUndefined()
  })

  test('expires by its day, ends early, or comes again', () => {
    expect(exceptionState(exception, '2025-12-31')).toBe('coming')
    expect(exceptionState(exception, '2026-12-31')).toBe('in-force')
    expect(exceptionState(exception, '2027-01-01')).toBe('expired')
    expect(exceptionState({ ...exception, endedOn: '2026-06-01' }, '2026-06-01')).toBe('ended')
    const again = { ...exception, id: 2, year: 2027, from: '2027-01-01', expiresOn: '2027-12-31' }
    expect(renewed({ exceptions: [exception, again] }, 2027)).toEqual([again])
    expect(preparedBook([], []).exceptions).toEqual([])
  })
})
