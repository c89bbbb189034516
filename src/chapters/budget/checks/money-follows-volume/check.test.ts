import {
  decidedVersion,
  preparedBook,
  schoolBook,
  schoolOrganisation,
  schoolRules,
} from '#chapters/budget/__fixtures__/school-book.ts'
import { type BudgetBook, emptyBudgetBook } from '#chapters/budget/model.ts'
import { toOre } from '#core/money.ts'
import { noOrganisation } from '#core/organisation/model.ts'
import { testCheck } from '#engine/test-check.ts'
import { moneyFollowsVolume } from './check.ts'
import { loadVolumeFacts } from './facts.ts'

const at = '2026-10-15'

function factsOf(budget: BudgetBook, organisation = schoolOrganisation) {
  const records = { organisation: async () => organisation, budget: async () => budget }
  return loadVolumeFacts(records, { municipality: '0000', at })
}

const book = schoolBook()
const outcome = (unit: string, value: number): BudgetBook['inputs'][number] => ({
  ...{ year: 2026, ruleSet: 'skolor', unit, stage: 'actual', kind: 'volume', name: 'elever' },
  ...{ on: '2025-10-15', value, source: 'Elevregistret', at: '2026-03-01T08:00:00.000Z' },
})

/** The budget of 2026 as another decided it. */
function adopting(
  change: (rows: BudgetBook['decisions'][number]['amounts']) => BudgetBook['decisions'][number]['amounts'],
): BudgetBook {
  return {
    ...book,
    decisions: book.decisions.map((decision) =>
      decision.year === 2026 ? { ...decision, amounts: change(decision.amounts) } : decision,
    ),
  }
}

/** What another was counted for 2026. */
function counting(
  change: (row: BudgetBook['inputs'][number]) => readonly BudgetBook['inputs'][number][],
): BudgetBook {
  return { ...book, inputs: book.inputs.flatMap((row) => (row.year === 2026 ? change(row) : [row])) }
}

const passed = {
  sv: 'Budgeten 2026 är räknad med 1 regelverk. Enheternas summa är ramen till öret, och samma regler ger samma belopp igen.',
  en: 'The budget for 2026 is worked out by one rule set. The sum of the units is the frame to the öre, and the same rules give the same amounts again.',
}

testCheck(moneyFollowsVolume, {
  pass: [
    {
      when: 'the sum is the frame, places are counted, and nothing is known of the outcome',
      facts: await factsOf(book),
      at,
      says: {
        sv: `${passed.sv} Hur volymerna blev är inte inskrivet, så de kan inte jämföras med budgeten.`,
        en: `${passed.en} How the volumes turned out is not entered, so they can not be held against the budget.`,
      },
      evidence: ['/budget/regler/skolor'],
    },
    {
      when: 'the outcome is near what the budget reckoned with',
      facts: await factsOf({ ...book, inputs: [...book.inputs, outcome('alskolan', 196)] }),
      at,
      says: passed,
      evidence: ['/budget/regler/skolor'],
    },
  ],
  fail: [
    {
      when: 'an amount was adopted besides the rules: the sum is not the frame, and nobody gets it again',
      facts: await factsOf(
        adopting((rows) =>
          rows.map((row, index) => (index === 0 ? { ...row, amountOre: toOre(row.amountOre + 100) } : row)),
        ),
      ),
      at,
      says: {
        sv: 'I 1 regelverk för 2026 är enheternas summa inte ramen. 1 regelverk för 2026 ger inte samma belopp när de räknas om.',
        en: 'In 1 rule set for 2026 the sum of the units is not the frame. 1 rule set for 2026 does not give the same amounts when run again.',
      },
      evidence: ['/budget?ar=2026', '/budget/regler/skolor'],
    },
    {
      when: 'a count was corrected after the decision, and the rules are not run again',
      facts: await factsOf(
        counting((row) => [row.unit === 'alskolan' && row.name === 'elever' ? { ...row, value: 201 } : row]),
      ),
      at,
      says: {
        sv: '1 regelverk för 2026 ger inte samma belopp när de räknas om.',
        en: '1 rule set for 2026 does not give the same amounts when run again.',
      },
      evidence: ['/budget/regler/skolor'],
    },
    {
      when: 'the places of a school are not counted, and another stands half empty',
      facts: await factsOf(
        counting((row) => {
          if (row.name !== 'platser') return [row]
          if (row.unit === 'cederskolan') return []
          return [row.unit === 'bokskolan' ? { ...row, value: 200 } : row]
        }),
      ),
      at,
      says: {
        sv: 'Vid 1 enhet är platserna inte räknade, så beläggningen kan inte följas. Vid 1 enhet står många platser tomma, och de kostar också.',
        en: 'At 1 unit the places are not counted, so occupancy can not be followed. At 1 unit many places stand empty, and they cost money too.',
      },
      evidence: ['/budget/volymer?ar=2026&regler=skolor', '/budget/volymer?ar=2026&regler=skolor'],
    },
    {
      when: 'many fewer pupils came than the budget reckoned with',
      facts: await factsOf({ ...book, inputs: [...book.inputs, outcome('alskolan', 170)] }),
      at,
      says: {
        sv: 'I 1 regelverk blev volymerna 2026 klart annorlunda än budgeten räknade med.',
        en: 'In 1 rule set the volumes of 2026 turned out clearly different from what the budget reckoned with.',
      },
      evidence: ['/budget/volymer?ar=2026&regler=skolor'],
    },
    {
      when: 'a school got fewer pupils and more money',
      facts: {
        ...(await factsOf({ ...book, inputs: [...book.inputs, outcome('alskolan', 200)] })),
        compared: [
          { unit: 'bokskolan', name: 'Bokskolan', volume: -0.1, money: 0.02 },
          { unit: 'alskolan', name: 'Alskolan', volume: 0.04, money: -0.02 },
        ],
      },
      at,
      says: {
        sv: 'Vid 1 enhet gick pengarna 2026 åt andra hållet än volymen.',
        en: 'At 1 unit the money of 2026 went the other way than the volume.',
      },
      evidence: ['/budget/varfor/bokskolan'],
    },
  ],
  'needs-review': [
    {
      when: 'nothing is registered',
      facts: await factsOf(emptyBudgetBook, noOrganisation),
      at,
      says: {
        sv: 'Ingen budget som har börjat gälla är beslutad med regler. Lägg in regler, volymer och ramar, och besluta.',
        en: 'No budget that has begun to hold is adopted by rules. Enter rules, volumes and frames, and decide.',
      },
    },
    {
      when: 'rules are decided and no budget is',
      facts: await factsOf(preparedBook([decidedVersion(schoolRules(2026, 1))], [2026])),
      at,
      says: {
        sv: 'Ingen budget som har börjat gälla är beslutad med regler. Lägg in regler, volymer och ramar, och besluta.',
        en: 'No budget that has begun to hold is adopted by rules. Enter rules, volumes and frames, and decide.',
      },
    },
  ],
  'not-applicable': [
    {
      when: 'the municipality has decided so',
      facts: await factsOf(emptyBudgetBook, noOrganisation),
      at,
      notAppliedBy: 'KF 2026-03-30 § 41',
      says: {
        sv: 'Kommunen har beslutat att inte tillämpa rådet (KF 2026-03-30 § 41).',
        en: 'The municipality has decided not to apply this advice (KF 2026-03-30 § 41).',
      },
    },
  ],
})
