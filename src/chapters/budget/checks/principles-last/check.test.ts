import {
  adoptedDecisions,
  decidedVersion,
  preparedBook,
  schoolBook,
  schoolOrganisation,
  schoolRules,
} from '#chapters/budget/__fixtures__/school-book.ts'
import { type BudgetBook, type BudgetException, emptyBudgetBook } from '#chapters/budget/model.ts'
import type { RuleSet } from '#chapters/budget/volume/rule-set.ts'
import { toOre } from '#core/money.ts'
import { noOrganisation } from '#core/organisation/model.ts'
import { testCheck } from '#engine/test-check.ts'
import { principlesLast } from './check.ts'
import { loadLastingFacts } from './facts.ts'

const at = '2026-10-15'

function factsOf(budget: BudgetBook, organisation = schoolOrganisation, day = at) {
  const records = { organisation: async () => organisation, budget: async () => budget }
  return loadLastingFacts(records, { municipality: '0000', at: day })
}

const years = [2023, 2024, 2025, 2026]

/** Four years, of which the last has other rules, proposed on a day. */
function changing(change: (rules: RuleSet) => RuleSet, proposedOn: string): BudgetBook {
  const versions = years.map((year, index) => {
    const rules = schoolRules(year, index + 1)
    const version = decidedVersion(year === 2026 ? change(rules) : rules)
    const [proposed, ...others] = version.steps
    if (year !== 2026 || !proposed) return version
    return { ...version, steps: [{ ...proposed, on: proposedOn }, ...others] }
  })
  const book = preparedBook(versions, years)
  return { ...book, decisions: years.flatMap((year) => adoptedDecisions(book, year)) }
}

/** Ten times the support of the smallest. */
function kinder(rules: RuleSet): RuleSet {
  return {
    ...rules,
    components: rules.components.map((component) =>
      component.kind === 'steps'
        ? { ...component, steps: component.steps.map(({ upTo, ore }) => ({ upTo, ore: ore * 10 })) }
        : component,
    ),
  }
}

function exception(id: number, year: number, unit: string, kronor: number): BudgetException {
  return {
    ...{
      id,
      year,
      ruleSet: 'skolor',
      unit,
      amountOre: toOre(kronor * 100),
      reason: 'x',
      decision: 'BUN § 1',
    },
    ...{ from: `${year}-01-01`, expiresOn: `${year}-12-31` },
  }
}

const book = schoolBook()

testCheck(principlesLast, {
  pass: [
    {
      when: 'the rules are the same from year to year and everything is given by them',
      facts: await factsOf(book),
      at,
      says: {
        sv: '100,0\u00a0% av pengarna 2026 ligger där förra årets regler skulle ha lagt dem, och 0,00\u00a0% fördelas utan regel. Ändringar har föreslagits i tid och går att pröva på tidigare år.',
        en: "100.0% of the money of 2026 lies where last year's rules would have put it, and 0.00% is given without a rule. Changes were proposed in time and can be tried on earlier years.",
      },
      evidence: ['/budget/regler/skolor', '/budget/undantag'],
    },
  ],
  fail: [
    {
      when: 'the weights were changed, outside the time for changes',
      facts: await factsOf(changing(kinder, '2025-11-10')),
      at,
      says: {
        sv: 'Bara 88,7\u00a0% av pengarna 2026 ligger där förra årets regler skulle ha lagt dem. 1 ändring föreslogs utanför den tid på året då reglerna ändras.',
        en: "Only 88.7% of the money of 2026 lies where last year's rules would have put it. 1 change was proposed outside the time of the year when rules are changed.",
      },
      evidence: ['/budget/regler/skolor', '/budget/regler/skolor'],
    },
    {
      when: 'exceptions are large, grow and come back',
      facts: await factsOf({
        ...book,
        exceptions: [exception(1, 2025, 'alskolan', 300_000), exception(2, 2026, 'alskolan', 900_000)],
      }),
      at,
      says: {
        sv: '2,25\u00a0% av pengarna 2026 fördelas utan regel. Undantagen växte med 200,0\u00a0% till 2026. 1 undantag har gått ut och givits igen till samma enhet.',
        en: '2.25% of the money of 2026 is given without a rule. Exceptions grew by 200.0% to 2026. 1 exception has expired and been given again to the same unit.',
      },
      evidence: ['/budget/undantag', '/budget/undantag#undantag-2'],
    },
    {
      when: 'a changed rule counts what was not counted before, and can not be tried',
      facts: {
        ...(await factsOf(book)),
        changed: [
          { id: 'skolor', title: 'Grundskola', year: 2027, version: 5, testedYears: 0, possibleYears: 3 },
        ],
      },
      at,
      says: {
        sv: '1 ändrad regel går inte att pröva på tillräckligt många tidigare år.',
        en: '1 changed rule can not be tried on enough earlier years.',
      },
      evidence: ['/budget/regler/skolor/prova'],
    },
  ],
  'needs-review': [
    {
      when: 'nothing is registered',
      facts: await factsOf(emptyBudgetBook, noOrganisation),
      at,
      says: {
        sv: 'Ingen budget som har börjat gälla är beslutad med regler, så uthålligheten kan inte bedömas.',
        en: 'No budget that has begun to hold is adopted by rules, so it can not be judged whether they last.',
      },
    },
    {
      when: 'it is the first year with rules',
      facts: await factsOf(book, schoolOrganisation, '2023-10-15'),
      at: '2023-11-15',
      says: {
        sv: '2023 är det första året med regler. Nästa år går det att se om de håller.',
        en: '2023 is the first year with rules. Next year it can be seen whether they last.',
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
