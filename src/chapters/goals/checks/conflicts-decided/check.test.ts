import { expect, test } from 'vitest'
import { aBook, aGoal, aMeasure, aStrain, contextOf } from '#chapters/goals/__fixtures__/goal-builders.ts'
import type { GoalBook } from '#chapters/goals/model.ts'
import { testCheck } from '#engine/test-check.ts'
import { conflictsDecided } from './check.ts'
import { loadConflictFacts } from './facts.ts'

const at = '2026-03-01'
const skola = aGoal('skola', { wording: 'Alla elever ska bli behöriga' })
const ekonomi = aGoal('ekonomi', { wording: 'Kostnaden ska ligga under rikets' })
const fritid = aGoal('fritid', { wording: 'Alla barn ska ha en fritid' })
const facts = (parts: Partial<GoalBook>) => ({
  book: aBook({ versions: [skola, ekonomi, fritid], ...parts }),
  figures: [],
})
/** The same indicator, up and down. */
const against = [
  aGoal('skola', {
    ...skola,
    measures: [aMeasure({ kpi: 'N15034', title: 'Elever per lärare', better: 'lower' })],
  }),
  aGoal('ekonomi', { ...ekonomi, measures: [aMeasure({ kpi: 'N15034', title: 'Elever per lärare' })] }),
  fritid,
]
const neutral = aStrain('fritid', 'skola', { relation: 'neutral', why: '' })
const advice = {
  sv: 'Enligt handboken är mål som motverkar varandra särskilt skadliga för effektiviteten: bestäm vilket som går först, eller att båda får gälla.',
  en: 'According to the handbook, goals that work against each other do particular harm to efficiency: decide which comes first, or that both may hold.',
}
const signal = {
  sv: 'Målen vill ha samma nyckeltal åt olika håll: Elever per lärare (N15034).',
  en: 'The goals want the same indicator in opposite directions: Elever per lärare (N15034).',
}

testCheck(conflictsDecided, {
  pass: [
    {
      when: 'the strain is prioritised, and the other pairs judged',
      facts: facts({
        relations: [
          aStrain('ekonomi', 'skola', { at: '2025-01-10T09:00:00Z' }),
          aStrain('ekonomi', 'skola', {
            state: 'prioritised',
            first: 'skola',
            decision: 'KF 2025-06-16 § 71',
            at: '2025-06-16T19:00:00Z',
          }),
          neutral,
          aStrain('ekonomi', 'fritid', { relation: 'supports' }),
        ],
      }),
      at,
      says: {
        sv: '3 par av mål är prövade mot varandra. För den målkonflikt som är avgjord är det bestämt vad som gäller.',
        en: '3 pairs of goals have been tried against each other. It is decided what holds for the goal conflict that is settled.',
      },
      evidence: ['/mal/konflikter', '/mal/konflikter/ekonomi/skola'],
    },
    {
      when: 'nothing strains, and one pair is left to try',
      facts: facts({ relations: [neutral, aStrain('ekonomi', 'fritid', { relation: 'neutral' })] }),
      at,
      says: {
        sv: '2 par av mål är prövade mot varandra. Inget par motverkar varandra. 1 par är ännu inte prövat.',
        en: '2 pairs of goals have been tried against each other. No pair strains each other. 1 pair has not been tried yet.',
      },
    },
    {
      when: 'an open strain is ninety days old to the day',
      facts: facts({ relations: [neutral, aStrain('ekonomi', 'skola', { at: '2025-12-01T09:00:00Z' })] }),
      at,
      says: {
        sv: '2 par av mål är prövade mot varandra. 1 målkonflikt väntar på beslut, vilket bör komma inom 90 dagar. 1 par är ännu inte prövat.',
        en: '2 pairs of goals have been tried against each other. 1 goal conflict waits for a decision, which should come within 90 days. 1 pair has not been tried yet.',
      },
    },
    {
      when: 'a signal is new, since one of its goals is',
      facts: facts({
        versions: [...against.slice(1), { ...against[0], goal: 'skola', from: '2026-01-01' } as typeof skola],
        relations: [aStrain('ekonomi', 'fritid', { relation: 'neutral' })],
      }),
      at,
      says: {
        sv: '1 par av mål är prövat mot varandra. Inget par motverkar varandra. 1 tydlig signal behöver ett svar. 2 par är ännu inte prövade.',
        en: '1 pair of goals has been tried against each other. No pair strains each other. 1 clear signal needs an answer. 2 pairs have not been tried yet.',
      },
    },
    {
      when: 'a signal is answered: the two are judged not to bear on each other',
      facts: facts({
        versions: against,
        relations: [neutral, aStrain('ekonomi', 'skola', { relation: 'neutral' })],
      }),
      at,
      says: {
        sv: '2 par av mål är prövade mot varandra. Inget par motverkar varandra. 1 par är ännu inte prövat.',
        en: '2 pairs of goals have been tried against each other. No pair strains each other. 1 pair has not been tried yet.',
      },
    },
  ],
  fail: [
    {
      when: 'an open strain is a day too old, and writing it down again does not make it new',
      facts: facts({
        relations: [
          neutral,
          aStrain('ekonomi', 'skola', { at: '2025-11-30T09:00:00Z' }),
          aStrain('ekonomi', 'skola', { at: '2026-02-20T09:00:00Z' }),
        ],
      }),
      at,
      says: {
        sv: `1 målkonflikt har varit utan beslut i mer än 90 dagar. ${advice.sv}`,
        en: `1 goal conflict has been without a decision for more than 90 days. ${advice.en}`,
      },
      evidence: ['/mal/konflikter/ekonomi/skola'],
    },
    {
      when: 'a clear signal has long been unanswered',
      facts: facts({ versions: against, relations: [neutral] }),
      at,
      says: {
        sv: `1 tydlig signal om målkonflikt är obesvarad sedan mer än 90 dagar. ${advice.sv}`,
        en: `1 clear signal of a goal conflict has been unanswered for more than 90 days. ${advice.en}`,
      },
      evidence: ['/mal/konflikter/ekonomi/skola'],
    },
    {
      when: 'both, in different pairs',
      facts: facts({
        versions: against,
        relations: [
          aStrain('fritid', 'skola', { at: '2025-05-01T09:00:00Z' }),
          aStrain('ekonomi', 'fritid', { at: '2025-05-01T09:00:00Z' }),
        ],
      }),
      at,
      says: {
        sv: `2 målkonflikter har varit utan beslut i mer än 90 dagar. 1 tydlig signal om målkonflikt är obesvarad sedan mer än 90 dagar. ${advice.sv}`,
        en: `2 goal conflicts have been without a decision for more than 90 days. 1 clear signal of a goal conflict has been unanswered for more than 90 days. ${advice.en}`,
      },
      evidence: [
        '/mal/konflikter/fritid/skola',
        '/mal/konflikter/ekonomi/fritid',
        '/mal/konflikter/ekonomi/skola',
      ],
    },
  ],
  'needs-review': [
    {
      when: 'nothing is registered',
      facts: { book: aBook({}), figures: [] },
      at,
      says: {
        sv: 'Färre än två mål är registrerade, så det finns inget att väga mot vartannat. Lägg in målen.',
        en: 'Fewer than two goals are registered, so there is nothing to weigh against each other. Add the goals.',
      },
    },
    {
      when: 'no pair has been judged, though there is a signal',
      facts: facts({ versions: against }),
      at,
      says: {
        sv: `Inget par av mål är prövat. Gå igenom dem två och två och skriv om de stöder eller motverkar varandra. Börja gärna med ”Kostnaden ska ligga under rikets” och ”Alla elever ska bli behöriga”. ${signal.sv}`,
        en: `No pair of goals has been tried. Go through them two by two and write whether they support or strain each other. A good start is “Kostnaden ska ligga under rikets” and “Alla elever ska bli behöriga”. ${signal.en}`,
      },
    },
    {
      when: 'the judgements were made later than the day asked for',
      facts: facts({ relations: [aStrain('ekonomi', 'skola', { at: '2026-03-02T00:00:00Z' })] }),
      at,
      says: {
        sv: 'Inget par av mål är prövat. Gå igenom dem två och två och skriv om de stöder eller motverkar varandra.',
        en: 'No pair of goals has been tried. Go through them two by two and write whether they support or strain each other.',
      },
    },
  ],
  'not-applicable': [
    {
      when: 'the municipality has decided so',
      facts: facts({}),
      at,
      notAppliedBy: 'KF 2026-02-23 § 11',
      says: {
        sv: 'Kommunen har beslutat att inte tillämpa rådet (KF 2026-02-23 § 11).',
        en: 'The municipality has decided not to apply this advice (KF 2026-02-23 § 11).',
      },
    },
  ],
})

test('the evidence says why, since when, and how many units report, without pointing at anyone', () => {
  const report = (place: string) => ({
    a: 'ekonomi',
    b: 'skola',
    place,
    text: 'hinner inte',
    at: '2025-03-01T08:00:00Z',
  })
  const { verdict } = conflictsDecided.judge(
    facts({
      versions: against,
      relations: [
        aStrain('ekonomi', 'fritid', { at: '2025-02-01T09:00:00Z', why: 'båda vill ha samma lärartimmar.' }),
      ],
      conflictReports: [report('bjorkskolan'), report('ekskolan')],
    }),
    contextOf(conflictsDecided, at),
  )
  const texts = verdict.verdict === 'fail' ? verdict.evidence.map(({ text }) => text.sv) : []
  expect(texts).toEqual([
    '”Kostnaden ska ligga under rikets” och ”Alla elever ska bli behöriga”. Obeslutat sedan den 1 mars 2025. Några enhetschefer har rapporterat att målen krockar.',
    '”Kostnaden ska ligga under rikets” och ”Alla barn ska ha en fritid”: båda vill ha samma lärartimmar. Obeslutat sedan den 1 februari 2025.',
    `”Kostnaden ska ligga under rikets” och ”Alla elever ska bli behöriga”: ännu inte besvarat. ${signal.sv}`,
  ])
})

test('the figures are asked for by the indicators of the goals', async () => {
  const asked: (readonly string[])[] = []
  const loaded = await loadConflictFacts(
    {
      organisation: async () => ({ versions: [], successions: [] }),
      goals: async () =>
        aBook({
          versions: [
            aGoal('a', { measures: [aMeasure({ kpi: 'K1' })] }),
            aGoal('b', { measures: [aMeasure({ kpi: 'K2' })] }),
          ],
        }),
      nationalFigures: async (kpis) => {
        asked.push(kpis)
        return [{ kpi: 'K1', municipality: '0000', year: 2024, value: 1 }]
      },
    },
    { municipality: '0000', at },
  )
  expect(asked).toEqual([['K1', 'K2', 'N00954', 'N01982']])
  expect(loaded.figures).toHaveLength(1)
})
