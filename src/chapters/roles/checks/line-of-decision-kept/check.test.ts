import { aQuestion } from '#chapters/roles/__fixtures__/a-question.ts'
import { recordsWith } from '#chapters/roles/__fixtures__/municipality.ts'
import { anAssignment } from '#chapters/roles/__fixtures__/rows.ts'
import type { RoleBook } from '#chapters/roles/model.ts'
import { testCheck } from '#engine/test-check.ts'
import { lineOfDecisionKept } from './check.ts'
import { loadLine } from './facts.ts'

const at = '2026-11-23'

function factsOf(book: Partial<RoleBook>) {
  return loadLine(recordsWith(book), { municipality: '0000', at })
}

const { ore: _, ...withoutMoney } = anAssignment(2)
const inTime = aQuestion(1, { answeredOn: '2026-10-11' })

testCheck(lineOfDecisionKept, {
  pass: [
    {
      when: 'every assignment has its decision and questions are answered in time',
      facts: await factsOf({ assignments: [anAssignment(1)], questions: [inTime] }),
      at,
      says: {
        sv: '0 av 1 öppna uppdrag saknar hänvisning till beslut. Hälften av frågorna besvaras inom 10 dagar, och 100\u00a0% inom avtalad tid.',
        en: '0 of 1 open assignments lack a reference to a decision. Half of the questions are answered within 10 days, and 100% within the agreed time.',
      },
      evidence: ['/roller/fragor', '/roller/uppdrag/1'],
    },
    {
      when: 'an assignment says nothing of money, and a theme returns',
      facts: await factsOf({
        assignments: [anAssignment(1), withoutMoney],
        questions: [inTime, { ...inTime, id: 2 }, { ...inTime, id: 3 }],
      }),
      at,
      says: {
        sv: '0 av 2 öppna uppdrag saknar hänvisning till beslut. Hälften av frågorna besvaras inom 10 dagar, och 100\u00a0% inom avtalad tid. 1 öppet uppdrag säger inget om pengar. Samma tema återkommer: ”Köer”. Föreslå det till dagordningen.',
        en: '0 of 2 open assignments lack a reference to a decision. Half of the questions are answered within 10 days, and 100% within the agreed time. 1 open assignment says nothing of money. The same theme returns: “Köer”. Propose it for the agenda.',
      },
    },
  ],
  fail: [
    {
      when: 'an assignment stands without a decision',
      facts: await factsOf({ assignments: [anAssignment(1), anAssignment(2, { decision: '' })] }),
      at,
      says: {
        sv: '1 av 2 öppna uppdrag saknar hänvisning till beslut.',
        en: '1 of 2 open assignments lacks a reference to a decision.',
      },
      evidence: ['/roller/uppdrag/2'],
    },
    {
      when: 'answers are slow, and one is missing',
      facts: await factsOf({
        assignments: [anAssignment(1)],
        questions: [aQuestion(1, { answeredOn: '2026-10-21' }), aQuestion(2)],
      }),
      at,
      says: {
        sv: 'Hälften av frågorna besvaras inom 20 dagar, och 0\u00a0% inom avtalad tid. Gränserna är 14 dagar och 80\u00a0%.',
        en: 'Half of the questions are answered within 20 days, and 0% within the agreed time. The limits are 14 days and 80%.',
      },
      evidence: ['/roller/fragor', '/roller/fragor/2'],
    },
    {
      when: 'no question has been answered',
      facts: await factsOf({ assignments: [anAssignment(1)], questions: [aQuestion(2)] }),
      at,
      says: {
        sv: 'Ingen fråga är besvarad, och 0\u00a0% kom i tid. Gränserna är 14 dagar och 80\u00a0%.',
        en: 'No question has been answered, and 0% came in time. The limits are 14 days and 80%.',
      },
    },
  ],
  'needs-review': [
    {
      when: 'nothing is registered',
      facts: await factsOf({}),
      at,
      says: {
        sv: 'Inga öppna uppdrag är registrerade. Lägg in dem med hänvisning till beslutet. Ingen fråga har besvarats eller förfallit i frågekanalen de senaste tolv månaderna. Ställ frågorna där, så syns svarstiden.',
        en: 'No open assignments are registered. Add them with reference to the decision. No question has been answered or fallen due in the question channel over the last twelve months. Put questions there, and the answer time shows.',
      },
    },
    {
      when: 'the only question is not due yet',
      facts: await factsOf({
        assignments: [anAssignment(1)],
        questions: [aQuestion(1, { due: '2026-12-01' })],
      }),
      at,
      says: {
        sv: 'Ingen fråga har besvarats eller förfallit i frågekanalen de senaste tolv månaderna. Ställ frågorna där, så syns svarstiden.',
        en: 'No question has been answered or fallen due in the question channel over the last twelve months. Put questions there, and the answer time shows.',
      },
    },
  ],
  'not-applicable': [
    {
      when: 'the municipality has decided so',
      facts: await factsOf({}),
      at,
      notAppliedBy: 'KF 2026-03-30 § 41',
      says: {
        sv: 'Kommunen har beslutat att inte tillämpa rådet (KF 2026-03-30 § 41).',
        en: 'The municipality has decided not to apply this advice (KF 2026-03-30 § 41).',
      },
    },
  ],
})
