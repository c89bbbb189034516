import {
  adopted,
  answer,
  bookOf,
  budget,
  comment,
  organisation,
  round,
} from '#chapters/budget/comments/__fixtures__/commented.ts'
import { emptyCommentBook } from '#chapters/budget/comments/model.ts'
import { emptyBudgetBook } from '#chapters/budget/model.ts'
import type { Assumption, AssumptionOutcome } from '#chapters/budget/process/model.ts'
import { toOre } from '#core/money.ts'
import { noOrganisation } from '#core/organisation/model.ts'
import { testCheck } from '#engine/test-check.ts'
import { commentsAnswered } from './check.ts'
import type { CommentFacts } from './facts.ts'

const at = '2026-12-31'
const decided = budget({ decisions: [adopted(2027, 'kf', '2026-11-23', 'KF 2026-11-23 § 160')] })

function facts(changes: Partial<CommentFacts> = {}): CommentFacts {
  return {
    budget: decided,
    organisation,
    process: { assumptions: [], outcomes: [] },
    comments: emptyCommentBook,
    ...changes,
  }
}

const met = comment(1, { answers: [answer()] })
const refused = comment(2, {
  unit: 'ekskolan',
  answers: [answer({ kind: 'no', effectOre: toOre(0), on: '2026-10-15' })],
})
const late = comment(3, {
  text: 'Priset räcker inte. Vi har räknat.',
  answers: [answer({ on: '2026-11-24' })],
})
const open = comment(4, { unit: 'hemtjanst-norr', text: 'Restiden är för kort.' })

const wage = (year: number): Assumption => ({
  ...{ id: 'loner', year, version: 1, kind: 'wage', title: 'Löneökning', unit: 'procent', value: 2.5 },
  ...{ source: 'SKR', edition: '', madeOn: `${year - 1}-10-01`, usedAs: '', who: 'Kim' },
})
const came = (year: number, value: number): AssumptionOutcome => ({
  ...{ id: 'loner', year, version: 1, value, source: 'Bokslut', knownOn: `${year + 1}-02-10` },
})
const wages = {
  assumptions: [2023, 2024, 2025].map(wage),
  outcomes: [came(2023, 2.9), came(2024, 3), came(2025, 2.9)],
}

testCheck(commentsAnswered, {
  pass: [
    {
      when: 'all were answered before the decision, and one later comment does not count',
      facts: facts({
        comments: bookOf([met, refused, comment(9, { at: '2026-12-03T08:00:00.000Z' })]),
        process: { ...wages, outcomes: [came(2023, 2.9), came(2024, 2.1)] },
      }),
      at,
      says: {
        sv: 'Alla synpunkter på budgeten för 2027, 2 från 2 enheter, hade fått svar när den beslutades. 50\u00a0% av svaren ändrade något, och hälften kom inom 9 dagar. Inget antagande har slagit fel åt samma håll så ofta att det inte kan vara slump.',
        en: 'All comments on the budget of 2027, 2 from 2 units, had been answered when it was decided. 50% of the answers changed something, and half of them came within 9 days. No assumption has missed the same way so often that it cannot be chance.',
      },
      evidence: ['/budget/synpunkter?ar=2027'],
    },
    {
      when: 'the municipality accepts one, and no assumptions are registered',
      facts: facts({ comments: bookOf([met, open]) }),
      at,
      thresholds: [
        {
          id: 'BUD-4.overlooked',
          value: 1,
          unit: { sv: 'synpunkter', en: 'comments' },
          authority: 'local',
          reference: { sv: 'KS § 4', en: 'KS § 4' },
          from: '2026-01-01',
          about: { sv: 'Högst en.', en: 'At most one.' },
        },
      ],
      says: {
        sv: 'En synpunkt på budgeten för 2027 saknade svar när den beslutades, vilket kommunen godtar. 1 av 2 hade fått svar. 100\u00a0% av svaren ändrade något, och hälften kom inom 7 dagar. Om antagandena har varit realistiska går inte att säga: inga är registrerade.',
        en: 'One comment on the budget of 2027 lacked an answer when it was decided, which the municipality accepts. 1 of 2 had been answered. 100% of the answers changed something, and half of them came within 7 days. Whether the assumptions have been realistic cannot be said: none have been registered.',
      },
    },
  ],
  fail: [
    {
      when: 'one has none and another got its answer the day after',
      facts: facts({ comments: bookOf([met, late, open]), process: wages }),
      at,
      says: {
        sv: 'Budgeten för 2027 beslutades med 2 synpunkter utan svar: 33\u00a0% av 3 hade fått svar. Målet är alla. Svara nu, och berätta för enheterna vad som hände med det de skrev. 100\u00a0% av svaren ändrade något, och hälften kom inom 29 dagar. Antaganden som år efter år har slagit fel åt samma håll: ”Löneökning”. Handboken säger att ett samtal som leder till svar skapar förtroende, också för beslut som man inte önskade.',
        en: 'The budget of 2027 was decided with 2 comments unanswered: 33% of 3 had been answered. The aim is all. Answer now, and tell the units what became of what they wrote. 100% of the answers changed something, and half of them came within 29 days. Assumptions that have missed the same way year after year: “Löneökning”. The handbook says that a conversation that leads to answers builds trust, also for decisions that one did not want.',
      },
      evidence: ['/budget/synpunkter/3', '/budget/synpunkter/4', '/budget/antaganden/loner'],
    },
    {
      when: 'a committee has decided for its unit before there was an answer',
      facts: facts({
        comments: bookOf([comment(5)]),
        budget: budget({ decisions: [adopted(2027, 'bun', '2026-11-10', 'BUN 2026-11-10 § 90')] }),
      }),
      at,
      says: {
        sv: 'Budgeten för 2027 beslutades med en synpunkt utan svar: 0\u00a0% av 1 hade fått svar. Målet är alla. Svara nu, och berätta för enheterna vad som hände med det de skrev. Om antagandena har varit realistiska går inte att säga: inga är registrerade. Handboken säger att ett samtal som leder till svar skapar förtroende, också för beslut som man inte önskade.',
        en: 'The budget of 2027 was decided with one comment unanswered: 0% of 1 had been answered. The aim is all. Answer now, and tell the units what became of what they wrote. Whether the assumptions have been realistic cannot be said: none have been registered. The handbook says that a conversation that leads to answers builds trust, also for decisions that one did not want.',
      },
      evidence: ['/budget/synpunkter/5'],
    },
  ],
  'needs-review': [
    {
      when: 'nothing is registered',
      facts: facts({ budget: emptyBudgetBook, organisation: noOrganisation }),
      at,
      says: {
        sv: 'Ingen beslutad budget är registrerad. Registrera beslutet, så går det att se om synpunkterna hade fått svar.',
        en: 'No adopted budget has been registered. Register the decision, and it can be seen whether the comments had been answered.',
      },
    },
    {
      when: 'the budget is decided, and no round was held for it',
      facts: facts({ comments: bookOf([], [round({ year: 2026 })]) }),
      at,
      says: {
        sv: 'Ingen omgång för synpunkter på budgeten för 2027 är registrerad. Registrera den om den hölls, eller öppna en för nästa år.',
        en: 'No round of comments on the budget of 2027 has been registered. Register it if it was held, or open one for next year.',
      },
    },
    {
      when: 'a round was held, and nobody said anything',
      facts: facts({ comments: bookOf([]) }),
      at,
      says: {
        sv: 'Ingen synpunkt kom på budgeten för 2027 innan den beslutades. Fråga enheterna om de visste att de kunde säga sin mening.',
        en: 'No comment came on the budget of 2027 before it was decided. Ask the units whether they knew that they could have their say.',
      },
    },
  ],
  'not-applicable': [
    {
      when: 'the municipality has decided so',
      facts: facts(),
      at,
      notAppliedBy: 'KF 2026-03-30 § 41',
      says: {
        sv: 'Kommunen har beslutat att inte tillämpa rådet (KF 2026-03-30 § 41).',
        en: 'The municipality has decided not to apply this advice (KF 2026-03-30 § 41).',
      },
    },
  ],
})
