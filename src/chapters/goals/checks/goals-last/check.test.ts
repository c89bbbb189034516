import { expect, test } from 'vitest'
import { aBook, aGoal, aMeasure, contextOf } from '#chapters/goals/__fixtures__/goal-builders.ts'
import type { GoalBook, GoalVersion } from '#chapters/goals/model.ts'
import { noOrganisation } from '#core/organisation/model.ts'
import { testCheck } from '#engine/test-check.ts'
import { goalsLast } from './check.ts'

const at = '2026-03-01'
const facts = (versions: readonly GoalVersion[], parts: Partial<GoalBook> = {}) => ({
  book: aBook({ versions, ...parts }),
  organisation: noOrganisation,
})
const since = (from: string, ...goals: readonly string[]) =>
  goals.map((goal) => aGoal(goal, { from, wording: `Alla ${goal} ska vara ${goal}` }))
const gone = (from: string, ...goals: readonly string[]) =>
  goals.map((goal) =>
    aGoal(goal, {
      version: 2,
      edit: 'dropped',
      from,
      wording: `Alla ${goal} ska vara ${goal}`,
      reason: 'Nått.',
    }),
  )
const shift = { elections: [{ on: '2022-09-11', majorityShifted: true }] }
const alive = {
  sv: 'Mer än hälften av målen lever kvar, så halveringstiden är ännu inte känd.',
  en: 'More than half of the goals are still alive, so the half-life is not known yet.',
}
const path = (year: number, value: number) => [aMeasure({ targets: [{ year, value }] })]
const lowered = [
  aGoal('skola', { from: '2022-01-01', wording: 'Alla ska bli behöriga', measures: path(2025, 90) }),
  aGoal('skola', {
    version: 2,
    edit: 'carried',
    from: '2024-01-01',
    wording: 'Alla ska bli behöriga',
    measures: path(2025, 84),
  }),
]
const weak = [{ goal: 'skola', measure: 'andel', year: 2023, value: 80.4, source: 'Kolada' }]

testCheck(goalsLast, {
  pass: [
    {
      when: 'three goals have stood for three budgets',
      facts: facts(since('2022-06-01', 'skola', 'vard', 'arbete')),
      at,
      says: {
        sv: `I 3 av de senaste budgetarna följde 9 av 9 möjliga mål med (100\u00a0%). ${alive.sv}`,
        en: `In 3 of the latest budgets, 9 of 9 possible goals were carried over (100%). ${alive.en}`,
      },
      evidence: ['/mal/over-tid', '/mal/over-tid', '/mal/over-tid'],
    },
    {
      when: 'a new majority replaced everything, and what it chose has stood since',
      facts: facts(
        [
          ...since('2021-01-01', 'a', 'b', 'c'),
          ...gone('2023-01-01', 'a', 'b', 'c'),
          ...since('2023-01-01', 'd', 'e', 'f'),
        ],
        shift,
      ),
      at,
      says: {
        sv: `I 2 av de senaste budgetarna följde 6 av 6 möjliga mål med (100\u00a0%). 2 budgetar efter ett skifte av majoritet är inte medräknade. Halveringstiden för målen är 2,0 år (95 procents intervall: från 2,0 år och uppåt).`,
        en: `In 2 of the latest budgets, 6 of 6 possible goals were carried over (100%). 2 budgets after a shift of majority are not counted. The half-life of the goals is 2.0 years (95 per cent interval: from 2.0 years upwards).`,
      },
    },
    {
      when: 'nine were cleared out to three: that is no break',
      facts: facts([
        ...since('2024-01-01', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'),
        ...gone('2026-01-01', 'd', 'e', 'f', 'g'),
      ]),
      at,
      says: {
        sv: `I 2 av de senaste budgetarna följde 14 av 14 möjliga mål med (100\u00a0%). ${alive.sv}`,
        en: `In 2 of the latest budgets, 14 of 14 possible goals were carried over (100%). ${alive.en}`,
      },
    },
    {
      when: 'one was replaced by another with nearly the same words',
      facts: facts([
        ...since('2024-01-01', 'a', 'b', 'c', 'd'),
        aGoal('gammal', { from: '2024-01-01', wording: 'Varje barn ska kunna simma' }),
        aGoal('gammal', {
          version: 2,
          edit: 'dropped',
          from: '2026-01-01',
          wording: 'Varje barn ska kunna simma',
          reason: '',
        }),
        aGoal('ny', { from: '2026-01-01', wording: 'Alla barn ska kunna simma' }),
      ]),
      at,
      says: {
        sv: `I 2 av de senaste budgetarna följde 9 av 10 möjliga mål med (90\u00a0%). ${alive.sv} 1 ändring av mål saknar skäl. 1 nytt mål liknar ett som utgick: är det samma mål?`,
        en: `In 2 of the latest budgets, 9 of 10 possible goals were carried over (90%). ${alive.en} 1 edit of a goal lacks a reason. 1 new goal resembles one that went: is it the same goal?`,
      },
      evidence: ['/mal/over-tid', '/mal/gammal', '/mal/over-tid', '/mal/gammal#version-2', '/mal/ny'],
    },
    {
      when: 'only the budget after a shift can be seen, and the new majority kept the goals',
      facts: facts(since('2022-01-01', 'a', 'b'), shift),
      at: '2023-12-01',
      says: {
        sv: `I budgeten efter skiftet av majoritet följde 2 av 2 möjliga mål med (100\u00a0%). ${alive.sv}`,
        en: `In the budget after the shift of majority, 2 of 2 possible goals were carried over (100%). ${alive.en}`,
      },
    },
  ],
  fail: [
    {
      when: 'two of three goals were replaced, and no majority shifted',
      facts: facts([
        ...since('2025-01-01', 'skola', 'vard', 'arbete'),
        ...gone('2026-01-01', 'vard', 'arbete'),
        ...since('2026-01-01', 'klimat', 'kultur'),
      ]),
      at,
      says: {
        sv: `I den senaste budgeten följde 1 av 3 möjliga mål med (33\u00a0%). Minst 75\u00a0% bör göra det: utveckling tar tid och kräver arbetsro. Halveringstiden för målen är 1,0 år (95 procents intervall: från 1,0 år och uppåt).`,
        en: `In the latest budget, 1 of 3 possible goals was carried over (33%). At least 75% should be: development takes time and calm. The half-life of the goals is 1.0 years (95 per cent interval: from 1.0 years upwards).`,
      },
      evidence: ['/mal/over-tid', '/mal/vard', '/mal/arbete'],
    },
    {
      when: 'a level was lowered in silence, though all goals stand',
      facts: facts(lowered, { outcomes: weak }),
      at,
      says: {
        sv: `1 målnivå har sänkts efter ett svagt år utan att det har sagts eller fått ett skäl. I 4 av de senaste budgetarna följde 4 av 4 möjliga mål med (100\u00a0%). ${alive.sv}`,
        en: `1 target has been lowered after a weak year without its being said or given a reason. In 4 of the latest budgets, 4 of 4 possible goals were carried over (100%). ${alive.en}`,
      },
      evidence: ['/mal/skola#version-2', '/mal/over-tid', '/mal/over-tid', '/mal/over-tid', '/mal/over-tid'],
    },
    {
      when: 'the level was lowered in a budget after a shift: the shift excuses new goals, not silence',
      facts: facts(lowered, { outcomes: weak, ...shift }),
      at: '2024-03-01',
      says: {
        sv: `1 målnivå har sänkts efter ett svagt år utan att det har sagts eller fått ett skäl. I de 2 budgetarna efter skiftet av majoritet följde 2 av 2 möjliga mål med (100\u00a0%). ${alive.sv}`,
        en: `1 target has been lowered after a weak year without its being said or given a reason. In the 2 budgets after the shift of majority, 2 of 2 possible goals were carried over (100%). ${alive.en}`,
      },
    },
  ],
  'needs-review': [
    {
      when: 'nothing is registered',
      facts: facts([]),
      at,
      says: {
        sv: 'Inga övergripande mål är registrerade. Lägg in de mål som fullmäktige har antagit, även tidigare budgetars.',
        en: 'No overall goals are registered. Add the goals that the assembly has adopted, those of earlier budgets too.',
      },
    },
    {
      when: 'the goals are those of one budget',
      facts: facts(since('2026-01-01', 'a', 'b')),
      at,
      says: {
        sv: 'Målen är registrerade för en enda budget. Lägg in den förra budgetens mål, så syns vilka som har följt med.',
        en: 'The goals are registered for one budget only. Add the goals of the budget before, and it shows which were carried over.',
      },
    },
    {
      when: 'a new majority has replaced everything, and nothing else can be seen: a shift alone never deviates',
      facts: facts(
        [...since('2022-01-01', 'a', 'b'), ...gone('2023-01-01', 'a', 'b'), ...since('2023-01-01', 'c', 'd')],
        shift,
      ),
      at: '2024-06-01',
      says: {
        sv: 'Många mål har bytts, men bara i budgetar efter ett skifte av majoritet. Ett skifte är inget skäl till avvikelse: nästa budget visar om målen ligger fast.',
        en: 'Many goals have been replaced, but only in budgets after a shift of majority. A shift is no reason to deviate: the next budget shows whether the goals stand.',
      },
    },
  ],
  'not-applicable': [
    {
      when: 'the municipality has decided so',
      facts: facts([]),
      at,
      notAppliedBy: 'KF 2026-02-23 § 11',
      says: {
        sv: 'Kommunen har beslutat att inte tillämpa rådet (KF 2026-02-23 § 11).',
        en: 'The municipality has decided not to apply this advice (KF 2026-02-23 § 11).',
      },
    },
  ],
})

test('the evidence shows what stood before and after, and the weak year', () => {
  const { verdict } = goalsLast.judge(
    facts([...lowered, ...since('2022-01-01', 'vard'), ...gone('2025-01-01', 'vard')], {
      outcomes: weak,
      ...shift,
    }),
    contextOf(goalsLast, at),
  )
  expect(verdict.verdict === 'fail' && verdict.evidence.map(({ text }) => text.sv)).toEqual([
    '”Alla ska bli behöriga”, Behöriga till gymnasiet: nivån för 2025 gick från 90\u00a0% till 84\u00a0% den 1 januari 2024, sedan 2023 blev 80,4\u00a0% mot 86\u00a0%. Ändringen kallades inte en ny nivå.',
    'Budget 2026: 1 av 1 mål följde med, 0 kom till, och 1 gällde sedan.',
    'Budget 2025: 1 av 2 mål följde med, 0 kom till, och 1 gällde sedan.',
    'Följde inte med: ”Alla vard ska vara vard”.',
    'Budget 2024: 2 av 2 mål följde med, 0 kom till, och 2 gällde sedan. Budgeten kom efter skiftet av majoritet 2022 och bedöms inte.',
    'Budget 2023: 2 av 2 mål följde med, 0 kom till, och 2 gällde sedan. Budgeten kom efter skiftet av majoritet 2022 och bedöms inte.',
  ])
})
