import { describe, expect, test } from 'vitest'
import { schoolBook, schoolTree } from '#chapters/budget/__fixtures__/school-book.ts'
import { decidedBudget, decidedSum } from '#chapters/budget/decided-budget.ts'
import type { BudgetDecision, DecidedAmount } from '#chapters/budget/model.ts'
import { allocate } from '#chapters/budget/volume/allocate.ts'
import { resolvePrices } from '#chapters/budget/volume/resolve-prices.ts'
import { volumeModel } from '#chapters/budget/volume-model.ts'
import { toOre } from '#core/money.ts'
import { unwrap } from '#core/outcome.ts'
import { isClosed } from './closed-year.ts'
import { isOpened, nextYear, undoable, yearToOpen } from './open-year.ts'
import { type ChangeGround, checkChange, committeeOver } from './reallocate.ts'
import { traceOf } from './trace.ts'

const book = schoolBook()
const decided = decidedBudget(book, 2026)

function move(unit: string, kronor: number): DecidedAmount {
  return { unit, ruleSet: '', component: 'omfordelning', amountOre: toOre(kronor * 100) }
}

const ground: ChangeGround = {
  tree: schoolTree,
  hasBudget: (unit) => decided.amounts.has(unit),
  sumOf: (unit) => decidedSum(decided, unit),
  committeeOfOutside: (unit) => (unit === 'fria' ? 'bun' : undefined),
}

function refusals(change: Parameters<typeof checkChange>[0]): readonly string[] {
  const checked = checkChange(change, ground)
  return checked.ok ? [] : checked.problems.map(({ text }) => text.sv.replaceAll('\u00a0', ' '))
}

describe('a reallocation', () => {
  test('within a committee is the committee’s own, outside providers included', () => {
    const amounts = [move('alskolan', -50_000), move('bokskolan', 30_000), move('fria', 20_000)]
    expect(refusals({ kind: 'reallocation', node: 'bun', amounts })).toEqual([])
    expect(refusals({ kind: 'reallocation', node: 'kf', amounts })).toEqual([])
  })

  test('that adds money is refused, with how much', () => {
    const amounts = [move('alskolan', -50_000), move('bokskolan', 60_000)]
    expect(refusals({ kind: 'reallocation', node: 'bun', amounts })).toEqual([
      'En omfördelning tillför inga pengar, men raderna blir 10 000,00 kr tillsammans. Ändra så att de blir noll, eller begär tilläggsanslag.',
    ])
  })

  test('reaches no other committee’s units, nobody without a budget, and nobody below nothing', () => {
    const amounts = [move('hemtjanst', -1), move('cederskolan', -40_000_000), move('alskolan', 40_000_001)]
    expect(refusals({ kind: 'reallocation', node: 'bun', amounts })).toEqual([
      'Hemtjänsten har ingen beslutad budget det här året. Rätta enheten, eller besluta om budgeten först.',
      'Hemtjänsten hör inte till nämnden som beslutar. Mellan nämnder omfördelar bara fullmäktige.',
      `Cederskolan har ${(decidedSum(decided, 'cederskolan') / 100).toLocaleString('sv-SE', { minimumFractionDigits: 2 }).replaceAll('\u00a0', ' ')} kr och kan inte lämna mer än så.`,
    ])
  })

  test('of nothing is none', () => {
    expect(refusals({ kind: 'reallocation', node: 'bun', amounts: [move('alskolan', 0)] })).toEqual([
      'Inget belopp är skrivet. Skriv minst ett belopp som inte är noll.',
    ])
  })
})

test('a supplementary appropriation adds money, and only the assembly decides on it', () => {
  const amounts = [move('alskolan', 100_000)]
  expect(refusals({ kind: 'supplementary', node: 'kf', amounts })).toEqual([])
  expect(refusals({ kind: 'supplementary', node: 'bun', amounts })).toEqual([
    'Tilläggsanslag beslutas av fullmäktige. Välj fullmäktige och skriv dess beslut.',
  ])
})

describe('the trace of a unit’s money', () => {
  test('goes from the unit by the rules and the committee to the assembly, to the öre', () => {
    const trace = traceOf(book, schoolTree, 2026, 'alskolan')
    expect([trace.committee, trace.committeeFrame?.amountOre]).toEqual(['bun', 4_000_000_000])
    expect([trace.committeeDecision?.reference, trace.assemblyDecision?.reference]).toEqual([
      'BUN 2025-12-10 § 95',
      'KF 2025-11-25 § 120',
    ])
    expect(trace.parts.map(({ ruleSet, rules }) => [ruleSet, rules?.version])).toEqual([['skolor', 4]])
    expect(trace.tracedOre).toBe(trace.sumOre)
    expect(trace.sumOre).toBe(decidedSum(decided, 'alskolan'))
  })

  test('of an outside provider goes by whoever holds the frame', () => {
    expect(traceOf(book, schoolTree, 2026, 'fria').committee).toBe('bun')
  })

  test('breaks where the frame or the rules were never decided', () => {
    const planning = {
      ...book,
      frames: book.frames.map((frame) => ({ ...frame, stage: 'planning' as const })),
    }
    expect(traceOf(planning, schoolTree, 2026, 'alskolan').tracedOre).toBe(0)
    const undecided = { ...book, ruleSets: book.ruleSets.map((version) => ({ ...version, steps: [] })) }
    expect(traceOf(undecided, schoolTree, 2026, 'alskolan').tracedOre).toBe(0)
    expect(committeeOver(schoolTree, 'kf')).toBeUndefined()
  })
})

describe('a change of year', () => {
  const raise = { title: 'PKV', edition: '2026-09', change: 0.03 }

  test('copies decided rules into drafts with raised prices, and counts as starting values', () => {
    const { drafts, inputs } = unwrap(nextYear(book, 2026, raise))
    const [draft] = drafts
    if (!draft) throw new Error('there is a draft')
    expect([draft.id, draft.version, draft.document.year, draft.document.version]).toEqual([
      'skolor',
      5,
      2027,
      5,
    ])
    const prices = unwrap(resolvePrices(draft.document))
    expect(prices.get('grundpris')?.ore).toBe(8_240_000)
    expect(draft.document.components.find(({ id }) => id === 'struktur')).toMatchObject({ ore: 206_000_000 })
    expect(draft.document.components.find(({ id }) => id === 'liten-skola')).toMatchObject({
      steps: [
        { upTo: 60, ore: 61_800_000 },
        { upTo: 120, ore: 30_900_000 },
      ],
    })
    expect(
      inputs
        .filter(({ name }) => name === 'elever')
        .map(({ unit, on, value, source }) => [unit, on, value, source])[0],
    ).toEqual(['alskolan', '2026-10-15', 200, 'Startvärde: budget 2026'])
    // The drafts can be run at once on the starting values.
    const next = { ...book, inputs: [...book.inputs, ...inputs.map((row) => ({ ...row, at: '' }))] }
    const version = { ...draft, year: 2027 }
    expect(unwrap(allocate(volumeModel(next, version, schoolTree))).units).toHaveLength(4)
  })

  test('raises twice without raising a raise', () => {
    const [first] = unwrap(nextYear(book, 2026, raise)).drafts
    if (!first) throw new Error('there is a draft')
    const again = {
      ...book,
      ruleSets: [
        {
          ...book.ruleSets.at(-1),
          ...first,
          year: 2026,
          document: { ...first.document, year: 2026 },
          steps: [{ step: 'decided' as const, decision: 'x', on: '2026-01-01', why: '', who: '' }],
          why: '',
          who: '',
          at: '',
        },
      ],
    }
    const [second] = unwrap(nextYear(again, 2026, raise)).drafts
    expect(second && unwrap(resolvePrices(second.document)).get('grundpris')?.ore).toBe(8_490_000)
  })

  test('leaves alone what the next year already has, and refuses a year without rules', () => {
    const next = {
      ...book,
      ruleSets: [
        ...book.ruleSets,
        ...book.ruleSets.slice(-1).map((version) => ({ ...version, version: 5, year: 2027, steps: [] })),
      ],
    }
    expect(unwrap(nextYear(next, 2026, raise))).toMatchObject({ drafts: [], inputs: [] })
    const none = nextYear(book, 2031, raise)
    expect(none.ok ? '' : none.problems[0].text.en).toBe(
      'No rules are decided for 2031, so there is nothing to bring to 2032.',
    )
  })

  test('is undone only while nothing of the year is proposed or decided', () => {
    const step = (kind: BudgetDecision['kind'], year: number, id: number): BudgetDecision => ({
      ...{ id, year, kind, node: 'kf', reference: '', on: '2026-06-01', reason: '', amounts: [] },
    })
    const draft = { ...book.ruleSets[3], ...{ id: 'skolor', version: 5, year: 2027, steps: [] } }
    const opened = {
      ...book,
      ruleSets: [...book.ruleSets, draft as (typeof book.ruleSets)[number]],
      decisions: [...book.decisions, step('year-closed', 2026, 900), step('year-opened', 2027, 901)],
    }
    expect([isOpened(opened, 2027), isClosed(opened, 2026), yearToOpen(opened)]).toEqual([true, true, 2027])
    expect(unwrap(undoable(opened, 2027)).map(({ version }) => version)).toEqual([5])
    const undone = {
      ...opened,
      decisions: [...opened.decisions, step('year-undone', 2027, 902), step('year-undone', 2026, 903)],
    }
    expect([isOpened(undone, 2027), isClosed(undone, 2026), undoable(undone, 2027).ok]).toEqual([
      false,
      false,
      false,
    ])
    const proposed = {
      ...draft,
      steps: [{ step: 'proposed' as const, decision: '', on: '2026-09-01', why: 'x', who: 'x' }],
    }
    const late = undoable({ ...opened, ruleSets: [proposed as (typeof book.ruleSets)[number]] }, 2027)
    expect(late.ok ? '' : late.problems[0].code).toBe('already-decided')
  })
})
