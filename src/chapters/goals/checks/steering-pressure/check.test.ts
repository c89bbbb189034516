import {
  bookOf,
  goal,
  littleOrganisation,
  measure,
  today,
} from '#chapters/goals/__fixtures__/small-municipality.ts'
import type { GoalFacts } from '#chapters/goals/goal-facts.ts'
import { emptyGoalBook, type GoalBook } from '#chapters/goals/model.ts'
import { noOrganisation } from '#core/organisation/model.ts'
import { testCheck } from '#engine/test-check.ts'
import { steeringPressureHolds } from './check.ts'

function facts(changes: Partial<GoalBook>): GoalFacts {
  return {
    book: bookOf({
      versions: [goal('a'), goal('b', { measures: [measure({ reportsPerYear: 3 })] })],
      ...changes,
    }),
    organisation: littleOrganisation,
  }
}

/** Ten more schools, two of them with a goal of their own. */
const wide: GoalFacts = {
  book: bookOf({ versions: [goal('a'), goal('b', { reaches: ['u4'] })] }),
  organisation: {
    ...littleOrganisation,
    versions: [
      ...littleOrganisation.versions,
      ...Array.from({ length: 10 }, (_, at) => ({
        node: `u${at}`,
        from: '2020-01-01',
        parent: 'skola',
        name: `Skola ${at}`,
        kind: 'unit' as const,
        activityCodes: ['440'],
      })),
    ],
  },
}

const conflict = {
  a: 'a',
  b: 'b',
  relation: 'strains',
  why: 'Samma timmar.',
  state: 'open',
  decision: '',
  who: 'Anna Ek',
  at: '2026-08-25T09:00:00Z',
} as const

const steady = {
  sv: 'I ingen enhet har styrtrycket ökat 2 år i rad, och ingen målkonflikt har varit öppen i mer än 90 dagar. Enheten i mitten har 4 redovisningar av mål om året.',
  en: 'In no unit has the steering pressure risen 2 years in a row, and no goal conflict has been open for more than 90 days. The unit in the middle has 4 reports of goals a year.',
}

testCheck(steeringPressureHolds, {
  pass: [
    {
      when: 'the pressure is what it was, and a conflict has been open for ninety days to the day',
      facts: facts({ relations: [conflict] }),
      at: today,
      says: steady,
      evidence: ['/mal/belastning'],
    },
    {
      when: 'one in ten stands out, which is told',
      facts: wide,
      at: today,
      says: {
        sv: 'I ingen enhet har styrtrycket ökat 2 år i rad, och ingen målkonflikt har varit öppen i mer än 90 dagar. Enheten i mitten har 1 redovisning av mål om året. Störst styrtryck har Skola 4 (2): börja där om mål ska rensas.',
        en: 'In no unit has the steering pressure risen 2 years in a row, and no goal conflict has been open for more than 90 days. The unit in the middle has 1 report of goals a year. The greatest steering pressure is on Skola 4 (2): begin there if goals are to be cleared out.',
      },
      evidence: ['/mal/belastning', '/mal/belastning#u4'],
    },
  ],
  fail: [
    {
      when: 'the pressure on a school has risen two years in a row',
      facts: facts({
        versions: [
          goal('a'),
          goal('b', { from: '2025-03-01' }),
          goal('c', { from: '2026-03-01', reaches: ['ek'] }),
        ],
      }),
      at: today,
      says: {
        sv: 'Styrtrycket har ökat 2 år i rad i 1 av 4 enheter: Ekskolan (från 1 till 3 redovisningar om året). Handboken säger att många mål som inte är avstämda mot varandra gör det svårt att prioritera.',
        en: 'The steering pressure has risen 2 years in a row in 1 of 4 units: Ekskolan (from 1 to 3 reports a year). The handbook says that many goals not matched with one another make it hard to prioritise.',
      },
      evidence: ['/mal/belastning#ek'],
    },
    {
      when: 'all three schools are more pressed year by year, and conflicts are left lying',
      facts: facts({
        versions: [
          goal('a', { owner: 'kf' }),
          goal('b', { owner: 'kf', from: '2025-03-01' }),
          goal('c', { owner: 'kf', from: '2026-03-01' }),
        ],
        relations: [
          { ...conflict, at: '2026-08-24T09:00:00Z' },
          { ...conflict, b: 'c', at: '2026-06-01T09:00:00Z' },
        ],
      }),
      at: today,
      says: {
        sv: 'Styrtrycket har ökat 2 år i rad i 4 av 4 enheter: Björkskolan (från 1 till 3 redovisningar om året), Ekskolan (från 1 till 3 redovisningar om året), Lindens förskola (från 1 till 3 redovisningar om året) och 1 till. 2 målkonflikter har varit öppna i mer än 90 dagar: ”Målet a” mot ”Målet c” och ”Målet a” mot ”Målet b”. Handboken säger att många mål som inte är avstämda mot varandra gör det svårt att prioritera.',
        en: 'The steering pressure has risen 2 years in a row in 4 of 4 units: Björkskolan (from 1 to 3 reports a year), Ekskolan (from 1 to 3 reports a year), Lindens förskola (from 1 to 3 reports a year) and 1 more. 2 goal conflicts have been open for more than 90 days: “Målet a” against “Målet c” and “Målet a” against “Målet b”. The handbook says that many goals not matched with one another make it hard to prioritise.',
      },
      evidence: [
        '/mal/konflikter/a/c',
        '/mal/konflikter/a/b',
        '/mal/belastning#bjork',
        '/mal/belastning#ek',
        '/mal/belastning#lind',
        '/mal/belastning#sol',
      ],
    },
    {
      when: 'one conflict has been open for a day too long',
      facts: facts({ relations: [{ ...conflict, at: '2026-08-24T09:00:00Z' }] }),
      at: today,
      says: {
        sv: '1 målkonflikt har varit öppen i mer än 90 dagar: ”Målet a” mot ”Målet b”. Handboken säger att många mål som inte är avstämda mot varandra gör det svårt att prioritera.',
        en: '1 goal conflict has been open for more than 90 days: “Målet a” against “Målet b”. The handbook says that many goals not matched with one another make it hard to prioritise.',
      },
      evidence: ['/mal/konflikter/a/b'],
    },
  ],
  'needs-review': [
    {
      when: 'nothing is registered',
      facts: { book: emptyGoalBook, organisation: noOrganisation },
      at: today,
      says: {
        sv: 'Inget mål i kraft når någon enhet. Lägg in målen, deras mått och hur ofta de redovisas.',
        en: 'No goal in force reaches any unit. Add the goals, their measures and how often they are reported.',
      },
    },
    {
      when: 'the goals are known for one year only',
      facts: facts({ versions: [goal('a', { from: '2025-03-01' })] }),
      at: today,
      says: {
        sv: 'Det går inte att säga om styrtrycket ökar: målen är inte kända 2 år tillbaka. Lägg in vilka mål som gällde då.',
        en: 'It is not possible to say whether the steering pressure rises: the goals are not known 2 years back. Add the goals that held then.',
      },
    },
  ],
  'not-applicable': [
    {
      when: 'the municipality has decided so',
      facts: facts({}),
      at: today,
      notAppliedBy: 'KF 2026-03-30 § 41',
      says: {
        sv: 'Kommunen har beslutat att inte tillämpa rådet (KF 2026-03-30 § 41).',
        en: 'The municipality has decided not to apply this advice (KF 2026-03-30 § 41).',
      },
    },
  ],
})
