import { testCheck } from '#engine/test-check.ts'
import { leadersAskForComparison } from './check.ts'
import type { ReviewOf } from './facts.ts'

const service = { slug: 'grundskola', name: { sv: 'Grundskola', en: 'Compulsory school' } } as const
const elderly = { slug: 'aldreomsorg', name: { sv: 'Äldreomsorg', en: 'Elderly care' } } as const

function review(heldOn: string, changes: Partial<ReviewOf> = {}): ReviewOf {
  return { service, body: 'Kommunstyrelsen', heldOn, minutes: 'KS § 112', ...changes }
}

const latePass = {
  sv: 'En jämförelse av grundskola behandlades den 23 juli 2026: Kommunstyrelsen (KS § 112). Nästa bör komma senast den 23 november 2026.',
  en: 'A comparison of compulsory school was dealt with on 23 July 2026: Kommunstyrelsen (KS § 112). The next one should come by 23 November 2026.',
}

testCheck(leadersAskForComparison, {
  pass: [
    {
      when: 'the latest is four months old to the day, and is the one named',
      facts: { reviews: [review('2026-02-01', { minutes: 'KS § 7' }), review('2026-07-23')] },
      at: '2026-11-23',
      says: latePass,
      evidence: ['/jamforelser/grundskola#behandling', '/jamforelser/grundskola#behandling'],
    },
    {
      when: 'another service was dealt with long ago',
      facts: {
        reviews: [review('2025-10-14', { service: elderly }), review('2025-03-01'), review('2026-07-23')],
      },
      at: '2026-11-23',
      says: {
        sv: `${latePass.sv} Längre sedan: äldreomsorg (14 oktober 2025).`,
        en: `${latePass.en} Longer ago: elderly care (14 October 2025).`,
      },
    },
    {
      when: 'one that lacks minutes is said not to count',
      facts: { reviews: [review('2026-11-01', { minutes: ' ' }), review('2026-07-23')] },
      at: '2026-11-23',
      says: {
        sv: `${latePass.sv} En behandling utan hänvisning till protokoll räknas inte.`,
        en: `${latePass.en} One occasion without a reference to minutes does not count.`,
      },
    },
  ],
  fail: [
    {
      when: 'the latest is a day older than four months, and a later one lies after the day judged as of',
      facts: { reviews: [review('2026-07-23'), review('2026-12-01')] },
      at: '2026-11-24',
      says: {
        sv: 'Ett politiskt organ behandlade senast en jämförelse den 23 juli 2026: Kommunstyrelsen (KS § 112). Det är mer än 4 månader sedan. Handboken råder till att fråga regelbundet: det höjer uppmärksamheten på resultaten.',
        en: 'A political body last dealt with a comparison on 23 July 2026: Kommunstyrelsen (KS § 112). That is more than 4 months ago. The handbook advises asking regularly: it draws attention to results.',
      },
      evidence: ['/jamforelser/grundskola#behandling'],
    },
    {
      when: 'the recent ones all lack minutes',
      facts: {
        reviews: [
          review('2026-03-01'),
          review('2026-10-01', { minutes: '' }),
          review('2026-11-01', { minutes: '' }),
        ],
      },
      at: '2026-11-23',
      says: {
        sv: 'Ett politiskt organ behandlade senast en jämförelse den 1 mars 2026: Kommunstyrelsen (KS § 112). Det är mer än 4 månader sedan. 2 behandlingar utan hänvisning till protokoll räknas inte. Handboken råder till att fråga regelbundet: det höjer uppmärksamheten på resultaten.',
        en: 'A political body last dealt with a comparison on 1 March 2026: Kommunstyrelsen (KS § 112). That is more than 4 months ago. 2 occasions without a reference to minutes do not count. The handbook advises asking regularly: it draws attention to results.',
      },
    },
  ],
  'needs-review': [
    {
      when: 'none has been registered, or only for a later day',
      facts: { reviews: [review('2027-01-10')] },
      at: '2026-11-23',
      says: {
        sv: 'Inget politiskt organ är registrerat med en behandlad jämförelse. Registrera dag, organ och protokoll under Jämförelser när ett har gjort det.',
        en: 'No political body is registered as having dealt with a comparison. Register day, body and minutes under Comparisons once one has.',
      },
    },
    {
      when: 'the only one lacks a reference to the minutes',
      facts: { reviews: [review('2026-11-01', { minutes: '' })] },
      at: '2026-11-23',
      says: {
        sv: 'Hänvisning till protokollet saknas för 1 november 2026, Kommunstyrelsen. Behandlingen räknas först när den finns.',
        en: 'There is no reference to the minutes of 1 November 2026, Kommunstyrelsen. The occasion counts once there is one.',
      },
    },
  ],
  'not-applicable': [
    {
      when: 'the municipality has decided so',
      facts: { reviews: [] },
      at: '2026-11-23',
      notAppliedBy: 'KF 2026-03-30 § 41',
      says: {
        sv: 'Kommunen har beslutat att inte tillämpa rådet (KF 2026-03-30 § 41).',
        en: 'The municipality has decided not to apply this advice (KF 2026-03-30 § 41).',
      },
    },
  ],
})
