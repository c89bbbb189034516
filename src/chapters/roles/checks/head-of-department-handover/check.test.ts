import { recordsWith } from '#chapters/roles/__fixtures__/municipality.ts'
import type { ContinuityItem, RoleBook, SharedPicture } from '#chapters/roles/model.ts'
import { noOrganisation } from '#core/organisation/model.ts'
import { testCheck } from '#engine/test-check.ts'
import { headOfDepartmentHandover } from './check.ts'
import { loadHandover } from './facts.ts'

const at = '2026-11-23'

function item(id: number, place: string, changes: Partial<ContinuityItem> = {}): ContinuityItem {
  return { ...{ id, place, kind: 'risk', text: 'Avtal', knownBy: 2, updatedOn: '2026-09-01' }, ...changes }
}

function picture(place: string, changes: Partial<SharedPicture> = {}): SharedPicture {
  return { place, year: 2026, text: 'Läget', signedByHead: 'Bo', signedByChair: 'Ada', ...changes }
}

const pictures = [picture('forvaltning'), picture('skolkontor')]
const continuity = [item(1, 'forvaltning'), item(2, 'skolkontor')]

function factsOf(book: Partial<RoleBook>, day = at) {
  return loadHandover(recordsWith(book), { municipality: '0000', at: day })
}

testCheck(headOfDepartmentHandover, {
  pass: [
    {
      when: 'pictures are signed, packs are fresh, and more than one can carry most matters',
      facts: await factsOf({ pictures, continuity: [...continuity, item(3, 'forvaltning', { knownBy: 1 })] }),
      at,
      says: {
        sv: '2 förvaltningar har ett överlämningspaket som är högst 6 månader gammalt. Ingen har fler än 2 frågor som bara en person kan bära. Ingen gemensam bild är försenad.',
        en: '2 departments have a continuity pack at most 6 months old. None has more than 2 matters that one person only can carry. No shared picture is overdue.',
      },
      evidence: ['/roller/forvaltning/forvaltning', '/roller/forvaltning/skolkontor'],
    },
    {
      when: 'it is early in the year: one picture awaits a signature and is not overdue',
      facts: await factsOf(
        {
          pictures: [picture('forvaltning')],
          continuity: continuity.map((each) => ({ ...each, updatedOn: '2026-01-10' })),
        },
        '2026-04-30',
      ),
      at: '2026-04-30',
      says: {
        sv: '2 förvaltningar har ett överlämningspaket som är högst 6 månader gammalt. Ingen har fler än 2 frågor som bara en person kan bära. Ingen gemensam bild är försenad.',
        en: '2 departments have a continuity pack at most 6 months old. None has more than 2 matters that one person only can carry. No shared picture is overdue.',
      },
    },
  ],
  fail: [
    {
      when: 'a picture lacks the signature of the chair, matters hang on one person, and a pack is a day too old',
      facts: await factsOf({
        pictures: [picture('forvaltning'), { place: 'skolkontor', year: 2026, text: '', signedByHead: 'Bo' }],
        continuity: [
          ...[1, 2, 3].map((id) => item(id, 'forvaltning', { knownBy: 1 })),
          item(4, 'skolkontor', { updatedOn: '2026-05-22' }),
        ],
      }),
      at,
      says: {
        sv: 'Årets gemensamma bild är inte undertecknad av båda i Skolkontoret. Fler än 2 viktiga frågor kan bäras av bara en person i Socialförvaltningen. Överlämningspaketet är tomt eller äldre än 6 månader i Skolkontoret. Det gäller 2 av 2 förvaltningar.',
        en: "This year's shared picture is not signed by both in Skolkontoret. More than 2 critical matters can be carried by one person only in Socialförvaltningen. The continuity pack is empty or older than 6 months in Skolkontoret. This concerns 2 of 2 departments.",
      },
      evidence: ['/roller/forvaltning/forvaltning', '/roller/forvaltning/skolkontor'],
    },
    {
      when: 'one department has no pack where the other has',
      facts: await factsOf({ pictures, continuity: [item(1, 'forvaltning')] }),
      at,
      says: {
        sv: 'Överlämningspaketet är tomt eller äldre än 6 månader i Skolkontoret. Det gäller 1 av 2 förvaltningar.',
        en: 'The continuity pack is empty or older than 6 months in Skolkontoret. This concerns 1 of 2 departments.',
      },
      evidence: ['/roller/forvaltning/skolkontor'],
    },
  ],
  'needs-review': [
    {
      when: 'there is no organisation',
      facts: await loadHandover(recordsWith({}, noOrganisation), { municipality: '0000', at }),
      at,
      says: {
        sv: 'Inga förvaltningar finns i organisationen. Lägg in dem där.',
        en: 'There are no departments in the organisation. Add them there.',
      },
    },
    {
      when: 'no department has begun; a picture of last year does not count',
      facts: await factsOf({ pictures: [picture('forvaltning', { year: 2025 })] }),
      at,
      says: {
        sv: 'Ingen förvaltning har en gemensam bild för året. Förvaltningschef och ordförande skriver den tillsammans. Inget överlämningspaket är påbörjat. Förvaltningschefen skriver in öppna beslut, överenskommelser, hålltider och risker.',
        en: 'No department has a shared picture for the year. The head of department and the chair write it together. No continuity pack has been begun. The head of department writes in open decisions, agreements, dates and risks.',
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
