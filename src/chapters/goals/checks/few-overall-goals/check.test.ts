import { expect, test } from 'vitest'
import { aBook, aGoal, contextOf, smallOrganisation } from '#chapters/goals/__fixtures__/goal-builders.ts'
import type { GoalBook, GoalVersion } from '#chapters/goals/model.ts'
import { noOrganisation } from '#core/organisation/model.ts'
import { testCheck } from '#engine/test-check.ts'
import { fewOverallGoals } from './check.ts'

const at = '2026-03-01'
const facts = (versions: readonly GoalVersion[], parts: Partial<GoalBook> = {}) => ({
  book: aBook({ versions, ...parts }),
  organisation: smallOrganisation,
})
const many = (count: number, changes: Partial<GoalVersion> = {}) =>
  Array.from({ length: count }, (_, index) => aGoal(`mal-${index + 1}`, changes))
const financial = aGoal('resultat', {
  kind: 'financial',
  wording: 'Resultatet ska vara minst 2 procent av skatter och bidrag',
})
const noneOnBoard = {
  sv: 'På kommunstyrelsens nivå, som handboken nämner, finns inga därutöver.',
  en: 'At the level of the executive board, which the handbook names, there are none besides.',
}
const noFinancial = {
  sv: 'Inget finansiellt mål är registrerat. Kommunallagen 11:6 kräver att budgeten anger dem, och de räknas inte in i antalet.',
  en: 'No financial goal is registered. The Local Government Act 11:6 demands that the budget state them, and they are not counted in the number.',
}

testCheck(fewOverallGoals, {
  pass: [
    {
      when: 'there are three, one of them the handbook’s model goal, and financial goals beside',
      facts: facts([
        ...many(2),
        aGoal('modell', {
          wording: 'Kommunens kärnverksamhet ska präglas av hög kvalitet och god effektivitet',
        }),
        financial,
        aGoal('soliditet', { kind: 'financial' }),
        aGoal('klimat', { kind: 'policy-direction' }),
      ]),
      at,
      says: {
        sv: `Kommunen har 3 övergripande mål, och 3 av dem är konkreta. Handboken talar om 2–3. ${noneOnBoard.sv}`,
        en: `The municipality has 3 overall goals, and 3 of them are concrete. The handbook speaks of 2–3. ${noneOnBoard.en}`,
      },
      evidence: ['/mal/mal-1', '/mal/mal-2', '/mal/modell', '/mal/resultat', '/mal/soliditet'],
    },
    {
      when: 'there are five, one loose, and the board has one of its own',
      facts: facts([
        ...many(4),
        aGoal('lost', { wording: 'Kommunen ska verka för trygghet', measures: [] }),
        aGoal('eget', { kind: 'committee', owner: 'styrelsen' }),
        financial,
      ]),
      at,
      says: {
        sv: 'Kommunen har 5 övergripande mål, och 4 av dem är konkreta. Handboken talar om 2–3. På kommunstyrelsens nivå, som handboken nämner, finns ytterligare 1. Det är fler än rådet. Blir de fler än 5 avviker kommunen. De ord och mått som behöver ses över står vid varje mål.',
        en: 'The municipality has 5 overall goals, and 4 of them are concrete. The handbook speaks of 2–3. At the level of the executive board, which the handbook names, there is 1 more. That is more than advised. With more than 5 the municipality deviates. The words and measures to look at stand by each goal.',
      },
      evidence: [
        '/mal/mal-1',
        '/mal/mal-2',
        '/mal/mal-3',
        '/mal/mal-4',
        '/mal/lost',
        '/mal/eget',
        '/mal/resultat',
      ],
    },
    {
      when: 'there is one, and no financial goal',
      facts: facts(many(1)),
      at,
      says: {
        sv: `Kommunen har 1 övergripande mål, och 1 av dem är konkret. Handboken talar om 2–3. ${noneOnBoard.sv} Pröva om så få mål täcker det som kommunen vill. ${noFinancial.sv}`,
        en: `The municipality has 1 overall goal, and 1 of them is concrete. The handbook speaks of 2–3. ${noneOnBoard.en} Try whether so few goals cover what the municipality wants. ${noFinancial.en}`,
      },
    },
  ],
  fail: [
    {
      when: 'there are nine, one of them added since the others without an answer',
      facts: facts([...many(8), aGoal('nytt', { from: '2025-01-01' }), financial]),
      at,
      says: {
        sv: `Kommunen har 9 övergripande mål. Handboken talar om 2–3: fler gör styrningen svagare. ${noneOnBoard.sv} För 1 av målen finns inget svar på vilket som skulle utgå när det lades till.`,
        en: `The municipality has 9 overall goals. The handbook speaks of 2–3: more make steering weaker. ${noneOnBoard.en} For 1 of the goals there is no answer to which one was to go when it was added.`,
      },
    },
    {
      when: 'there are six, two of them without measures, and no financial goal',
      facts: facts([...many(4), aGoal('a', { measures: [] }), aGoal('b', { measures: [] })]),
      at,
      says: {
        sv: `Kommunen har 6 övergripande mål. Handboken talar om 2–3: fler gör styrningen svagare. 2 av dem är inte konkreta. ${noneOnBoard.sv} ${noFinancial.sv}`,
        en: `The municipality has 6 overall goals. The handbook speaks of 2–3: more make steering weaker. 2 of them are not concrete. ${noneOnBoard.en} ${noFinancial.en}`,
      },
    },
    {
      when: 'three are few enough, but only one of them says how things are to be',
      facts: facts([
        aGoal('a'),
        aGoal('b', { wording: 'Kommunen ska sträva efter tillväxt' }),
        aGoal('c', { measures: [] }),
        financial,
      ]),
      at,
      says: {
        sv: `Kommunen har 3 övergripande mål, men bara 1 av dem är konkret. Minst 50\u00a0% behöver säga vilket läge som ska råda, med mått, nivå och år: annars vet ingen när målet är nått. ${noneOnBoard.sv}`,
        en: `The municipality has 3 overall goals, but only 1 of them is concrete. At least 50% need to say which state is to prevail, with measure, level and year: otherwise nobody knows when the goal is reached. ${noneOnBoard.en}`,
      },
      evidence: ['/mal/a', '/mal/b', '/mal/c', '/mal/resultat'],
    },
  ],
  'needs-review': [
    {
      when: 'nothing is registered',
      facts: { book: aBook({}), organisation: noOrganisation },
      at,
      says: {
        sv: 'Inga övergripande mål är registrerade. Lägg in de mål som fullmäktige har antagit.',
        en: 'No overall goals are registered. Add the goals that the assembly has adopted.',
      },
    },
    {
      when: 'the goals were adopted later than the day asked for',
      facts: facts(many(3, { from: '2026-04-01' })),
      at,
      says: {
        sv: 'Inga övergripande mål är registrerade. Lägg in de mål som fullmäktige har antagit.',
        en: 'No overall goals are registered. Add the goals that the assembly has adopted.',
      },
    },
  ],
  'not-applicable': [
    {
      when: 'the municipality has decided so',
      facts: facts(many(9)),
      at,
      notAppliedBy: 'KF 2026-02-23 § 11',
      says: {
        sv: 'Kommunen har beslutat att inte tillämpa rådet (KF 2026-02-23 § 11).',
        en: 'The municipality has decided not to apply this advice (KF 2026-02-23 § 11).',
      },
    },
  ],
})

test('the evidence says what to look at in a goal, in words', () => {
  const { verdict } = fewOverallGoals.judge(
    facts([
      aGoal('lost', { wording: 'Kommunen ska verka för attraktiva miljöer', measures: [], decision: '' }),
      aGoal('resultat', { kind: 'financial', wording: 'Resultatet ska vara 2 procent' }),
      aGoal('eget', { kind: 'committee', owner: 'styrelsen', wording: 'Inköpen ska följa avtal' }),
    ]),
    contextOf(fewOverallGoals, at),
  )
  const evidence = verdict.verdict === 'fail' ? verdict.evidence.map(({ text }) => text) : []
  expect(evidence).toEqual([
    {
      sv: '”Kommunen ska verka för attraktiva miljöer”. Att se över: ”verka för” och ”attraktiva”. Saknas: mått.',
      en: '“Kommunen ska verka för attraktiva miljöer”. To look at: “verka för” and “attraktiva”. Missing: a measure.',
    },
    {
      sv: 'Kommunstyrelsens eget, räknas inte: ”Inköpen ska följa avtal” (KF 2022-11-28 § 140).',
      en: "The executive board's own, not counted: “Inköpen ska följa avtal” (KF 2022-11-28 § 140).",
    },
    {
      sv: 'Finansiellt mål, räknas inte: ”Resultatet ska vara 2 procent” (KF 2022-11-28 § 140).',
      en: 'Financial goal, not counted: “Resultatet ska vara 2 procent” (KF 2022-11-28 § 140).',
    },
  ])
})
