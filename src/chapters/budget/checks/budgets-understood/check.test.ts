import {
  adopted,
  bookWith,
  inputs,
  organisation,
  schoolRules,
  schools2026,
  version,
} from '#chapters/budget/explain/__fixtures__/town.ts'
import { amountIn } from '#chapters/budget/explain/figures.ts'
import type { ReadUnit } from '#chapters/budget/explain/receipts.ts'
import type { RuleQuestion } from '#chapters/budget/explain/rule-questions.ts'
import { emptyUnderstandingBook, type UnderstandingBook } from '#chapters/budget/explain/understanding.ts'
import { yearBudget } from '#chapters/budget/explain/year-budget.ts'
import type { BudgetBook } from '#chapters/budget/model.ts'
import type { BudgetRecords } from '#chapters/budget/records.ts'
import type { NodeVersion, Organisation } from '#core/organisation/model.ts'
import { treeAt } from '#core/organisation/tree.ts'
import { testCheck } from '#engine/test-check.ts'
import { budgetsUnderstood } from './check.ts'
import { loadUnderstood } from './facts.ts'

const at = '2026-10-15'
const known = { ruleSets: [version(schoolRules(), 'BUN § 1')], inputs: inputs(2026, schools2026) }
const units = ['bjorkskolan', 'ekskolan', 'granskolan', 'lillskolan'] as const

/** Every own school's budget as the rules give it, with a lump sum to some. */
function decided(lumps: Readonly<Record<string, number>> = {}): BudgetBook {
  const tree = treeAt(organisation, at)
  const run = yearBudget(bookWith(known), tree, 2026).runs.get('grundskola')
  if (!run) throw new Error('the rules give nothing')
  const rows = units.flatMap((unit) => [
    ...run.allocation.components
      .map(({ id }) => [unit, id, amountIn(run.allocation, unit, id)] as const)
      .filter(([, , ore]) => ore !== 0),
    ...(lumps[unit] === undefined ? [] : [[unit, 'klumpsumma', lumps[unit], ''] as const]),
  ])
  return bookWith({ ...known, decisions: [adopted(2026, rows)] })
}

function question(id: number, changes: Partial<RuleQuestion> = {}): RuleQuestion {
  return {
    ...{ id, year: 2026, unit: 'ekskolan', ruleSet: 'grundskola', component: 'struktur' },
    ...{ text: 'Hur räknas indexet? Vi undrar.', askedOn: '2026-02-01', due: '2026-02-15' },
    ...changes,
  }
}
const inTime = question(1, { answer: 'Så.', answeredOn: '2026-02-10' })

/** Five schools more in the same department, all with a budget, so that there is a group to tell of. */
const more = ['a', 'b', 'c', 'd', 'e'] as const
const larger: Organisation = {
  ...organisation,
  versions: [
    ...organisation.versions,
    ...more.map(
      (node): NodeVersion => ({
        ...{ node, name: `Skola ${node}`, kind: 'unit', from: '2020-01-01', activityCodes: [] },
        parent: 'skolor',
      }),
    ),
  ],
}

function grown(book: BudgetBook): BudgetBook {
  const school = { elever: 100, fritids: 0, index: 0, hyra: 0 }
  const rows = Object.fromEntries(more.map((unit) => [unit, school]))
  const extra = adopted(
    2026,
    more.flatMap((unit) => [
      [unit, 'grundbelopp', 100 * 80_000_00] as const,
      [unit, 'liten-skola', 200_000_00] as const,
      [unit, 'basresurs', 500_000_00] as const,
    ]),
    { id: 9, node: 'annan' },
  )
  return { ...book, inputs: [...book.inputs, ...inputs(2026, rows)], decisions: [...book.decisions, extra] }
}

const receipt = (unit: string): ReadUnit => ({
  ...{ year: 2026, unit, stage: 'adopted', wish: 'understood', on: '2026-01-10' },
})

function factsOf(
  budget: BudgetBook,
  book: Partial<UnderstandingBook> = {},
  places: Organisation = organisation,
) {
  const records: Pick<BudgetRecords, 'organisation' | 'budget' | 'understanding'> = {
    organisation: async () => places,
    budget: async () => budget,
    understanding: async () => ({ ...emptyUnderstandingBook, ...book }),
  }
  return loadUnderstood(records, { municipality: '0000', at })
}

testCheck(budgetsUnderstood, {
  pass: [
    {
      when: 'every krona follows a rule and every question has its answer',
      facts: await factsOf(decided(), { questions: [inTime] }),
      at,
      says: {
        sv: 'En publicerad regel ger 100,0 % av enheternas pengar 2026. Alla frågor om reglerna fick svar i tid. Ingen chef har kvitterat sin budget än, så det går inte att säga hur många som har läst den. 4 av 4 enheter har ingen plan på konton, så personalens andel är inte känd där.',
        en: "A published rule gives 100.0% of the units' money in 2026. Every question about the rules was answered in time. No manager has signed for the budget yet, so how many have read it cannot be told. 4 of 4 units have no plan on accounts, so the share of staff is not known there.",
      },
      evidence: ['/budget/varfor/kf'],
    },
    {
      when: 'nine units of a department have read, and are told of in tens of per cent',
      facts: await factsOf(
        grown(decided()),
        { receipts: [...units, ...more].slice(0, 8).map(receipt) },
        larger,
      ),
      at,
      says: {
        sv: 'En publicerad regel ger 100,0 % av enheternas pengar 2026. Ingen har frågat om reglerna. 9 av 9 enheter har ingen plan på konton, så personalens andel är inte känd där.',
        en: "A published rule gives 100.0% of the units' money in 2026. Nobody has asked about the rules. 9 of 9 units have no plan on accounts, so the share of staff is not known there.",
      },
      evidence: ['/budget/varfor/kf', '/budget/varfor/buf'],
    },
  ],
  fail: [
    {
      when: 'two schools live on old lump sums and a question has been left',
      facts: await factsOf(decided({ ekskolan: 1_000_000_00, granskolan: 9_000_000_00 }), {
        questions: [inTime, question(2)],
      }),
      at,
      says: {
        sv: '2 enheter av 4 har pengar för 2026 som ingen publicerad regel ger. Spårbar andel för alla tillsammans är 82,9 %. En av 2 frågor om reglerna har inte fått svar i tid. Skriv regeln i klartext, och gå igenom den med cheferna.',
        en: '2 units of 4 have money for 2026 that no published rule gives. The traceable share of all together is 82.9%. One of 2 questions about the rules has not been answered in time. Write the rule in plain words, and go through it with the managers.',
      },
      evidence: ['/budget/varfor/granskolan', '/budget/varfor/ekskolan', '/budget/fragor/2'],
    },
    {
      when: 'four of nine managers have read',
      facts: await factsOf(grown(decided()), { receipts: units.map(receipt) }, larger),
      at,
      says: {
        sv: 'I en förvaltning är det för få chefer som har läst sin budget. Skriv regeln i klartext, och gå igenom den med cheferna.',
        en: 'In one department too few managers have read their budget. Write the rule in plain words, and go through it with the managers.',
      },
      evidence: ['/budget/varfor/buf'],
    },
  ],
  'needs-review': [
    {
      when: 'nothing is adopted',
      facts: await factsOf(bookWith(known)),
      at,
      says: {
        sv: 'Ingen enhets budget är beslutad. Då går det inte att säga hur den förstås. Registrera nämndernas beslut.',
        en: "No unit's budget is adopted, so how it is understood cannot be told. Register the committees' decisions.",
      },
    },
  ],
  'not-applicable': [
    {
      when: 'the municipality has decided so',
      facts: await factsOf(decided()),
      at,
      notAppliedBy: 'KF 2026-03-30 § 41',
      says: {
        sv: 'Kommunen har beslutat att inte tillämpa rådet (KF 2026-03-30 § 41).',
        en: 'The municipality has decided not to apply this advice (KF 2026-03-30 § 41).',
      },
    },
  ],
})
