import { recordsWith } from '#chapters/roles/__fixtures__/municipality.ts'
import { anAssignment } from '#chapters/roles/__fixtures__/rows.ts'
import type { RoleBook, RoleDescription } from '#chapters/roles/model.ts'
import type { GoalWording } from '#chapters/roles/records.ts'
import { noOrganisation } from '#core/organisation/model.ts'
import { testCheck } from '#engine/test-check.ts'
import { whatAndHowApart } from './check.ts'
import { loadWhatAndHow } from './facts.ts'

const at = '2026-11-23'

function description(place: string, changes: Partial<RoleDescription> = {}): RoleDescription {
  return {
    ...{ place, term: 2022, version: 1, what: 'vad', how: 'hur', who: 'Kim', at: '2023-02-01T09:00:00Z' },
    signatures: [
      { side: 'elected', name: 'Ada', on: '2023-03-01', dissent: '' },
      { side: 'officials', name: 'Bo', on: '2023-03-01', dissent: '' },
    ],
    ...changes,
  }
}

const descriptions = [description('namnd'), description('bildning')]

function factsOf(book: Partial<RoleBook>, goals?: readonly GoalWording[], day = at) {
  return loadWhatAndHow(recordsWith(book, undefined, goals), { municipality: '0000', at: day })
}

testCheck(whatAndHowApart, {
  pass: [
    {
      when: 'every open assignment is typed, says what, and both committees have signed',
      facts: await factsOf({
        assignments: [anAssignment(1), anAssignment(2, { doneOn: at, type: 'untyped' })],
        descriptions,
      }),
      at,
      says: {
        sv: '0 av 1 öppna uppdrag saknar märkning med vad eller hur. Av 1 uppdrag och mål från politiken har inget ord om hur. 2 av 2 nämnder har undertecknat rollbeskrivningen för 2023–2026.',
        en: '0 of 1 open assignments lack a mark of what or how. Of 1 assignments and goals from politics none has words on how. 2 of 2 committees have signed the role description for 2023–2026.',
      },
      evidence: ['/roller/beskrivning/namnd', '/roller/beskrivning/bildning', '/roller/uppdrag/1'],
    },
    {
      when: 'the term is young: a missing signature is not overdue yet',
      facts: await factsOf(
        { assignments: [anAssignment(1)], descriptions: [description('namnd', { term: 2026 })] },
        undefined,
        '2027-06-30',
      ),
      at: '2027-06-30',
      says: {
        sv: '0 av 1 öppna uppdrag saknar märkning med vad eller hur. Av 1 uppdrag och mål från politiken har inget ord om hur. 1 av 2 nämnder har undertecknat rollbeskrivningen för 2027–2030.',
        en: '0 of 1 open assignments lack a mark of what or how. Of 1 assignments and goals from politics none has words on how. 1 of 2 committees has signed the role description for 2027–2030.',
      },
    },
  ],
  fail: [
    {
      when: 'politics says how, an assignment is untyped and a committee has half signed',
      facts: await factsOf({
        assignments: [
          anAssignment(1, { text: 'Nämnden ska anställa två kuratorer.' }),
          anAssignment(2, { type: 'untyped' }),
          anAssignment(3, { from: 'forvaltning', text: 'Anställ en samordnare.', type: 'how' }),
        ],
        descriptions: [
          description('namnd'),
          description('bildning', {
            signatures: [{ side: 'elected', name: 'Ada', on: '2023-03-01', dissent: '' }],
          }),
        ],
      }),
      at,
      says: {
        sv: '1 av 2 uppdrag och mål från politiken säger hur i stället för vad. 1 öppet uppdrag är inte märkt med vad eller hur. Rollbeskrivningen för 2023–2026 är inte undertecknad av båda sidor i Bildningsnämnden.',
        en: '1 of 2 assignments and goals from politics says how instead of what. 1 open assignment is not marked what or how. The role description for 2023–2026 is not signed by both sides in Bildningsnämnden.',
      },
      evidence: ['/roller/uppdrag/1', '/roller/uppdrag/2', '/roller/beskrivning/bildning'],
    },
    {
      when: 'a goal says how',
      facts: await factsOf({ assignments: [anAssignment(1)], descriptions }, [
        { wording: 'Tryggheten ska öka genom att anställa ordningsvakter.', href: '/mal/trygghet' },
      ]),
      at,
      says: {
        sv: '1 av 2 uppdrag och mål från politiken säger hur i stället för vad.',
        en: '1 of 2 assignments and goals from politics says how instead of what.',
      },
      evidence: ['/mal/trygghet'],
    },
    {
      when: 'an assignment is marked how by politics itself',
      facts: await factsOf({ assignments: [anAssignment(1, { type: 'how' })], descriptions }),
      at,
      says: {
        sv: '1 av 1 uppdrag och mål från politiken säger hur i stället för vad.',
        en: '1 of 1 assignments and goals from politics says how instead of what.',
      },
    },
  ],
  'needs-review': [
    {
      when: 'nothing is registered',
      facts: await loadWhatAndHow(recordsWith({}, noOrganisation), { municipality: '0000', at }),
      at,
      says: {
        sv: 'Inga nämnder finns i organisationen. Lägg in dem där. Inga öppna uppdrag är registrerade. Lägg in dem med beslut och märk dem med vad eller hur.',
        en: 'There are no committees in the organisation. Add them there. No open assignments are registered. Add them with their decision and mark them what or how.',
      },
    },
    {
      when: 'no committee has begun its description',
      facts: await factsOf({ assignments: [anAssignment(1)] }),
      at,
      says: {
        sv: 'Ingen nämnd har en rollbeskrivning för mandatperioden. Skriv en tillsammans och underteckna den.',
        en: 'No committee has a role description for the term. Write one together and sign it.',
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
