import { testCheck } from '#engine/test-check.ts'
import { compareWithTheBest } from './check.ts'
import type { ComparedService, Peer, PeerFacts } from './facts.ts'

const at = '2026-11-23'
const source = { sv: 'Egen bearbetning av exempeldata', en: 'Own processing of example data' }

const school = {
  id: 'compulsory-school',
  slug: 'grundskola',
  name: { sv: 'Grundskola', en: 'Compulsory school' },
} as const
const elderly = {
  id: 'elderly-care',
  slug: 'aldreomsorg',
  name: { sv: 'Äldreomsorg', en: 'Elderly care' },
} as const

const best: Peer = { code: '9001', name: 'Granby', county: 'Norra län', rankInterval: [2, 25] }
const onTheLine: Peer = { code: '9002', name: 'Almby', county: 'Norra län', rankInterval: [25, 80] }
const justOutside: Peer = {
  code: '9003',
  name: 'Tallby',
  county: 'Norra län',
  rankInterval: [26, 80],
}
const neighbour: Peer = { code: '9004', name: 'Ekby', county: 'Södra län', rankInterval: [1, 20] }
const unranked: Peer = { code: '9005', name: 'Björkby', county: 'Norra län' }

function comparing(peers: readonly Peer[], service: ComparedService['service'] = school, ranked = 100) {
  return { service, peers, ranked, source }
}

function facts(compared: readonly ComparedService[], notCompared: PeerFacts['notCompared'] = []): PeerFacts {
  return { ownCounty: 'Södra län', compared, notCompared }
}

const advice = {
  sv: 'Handboken råder till att jämföra med de bästa: skillnader som går att lära av syns sällan bland grannar.',
  en: 'The handbook advises comparing with the best: differences to learn from seldom show among neighbours.',
}

testCheck(compareWithTheBest, {
  pass: [
    {
      when: 'one of three peers has its whole interval among the best quarter, and one lies outside the county',
      facts: facts([comparing([best, justOutside, neighbour])]),
      at,
      says: {
        sv: 'Kommunen jämför grundskola med kommuner utanför länet, och någon av dem som valts hör till de bästa i landet.',
        en: 'The municipality compares compulsory school with municipalities outside the county, and one or more of those chosen are among the best in the country.',
      },
      evidence: [
        '/jamforelser/grundskola/9001',
        '/jamforelser/grundskola/9003',
        '/jamforelser/grundskola/9004',
      ],
    },
    {
      when: 'an interval that begins at place 25 of 100 may be in the best quarter; one peer is few, and another service has none',
      facts: facts([comparing([onTheLine])], [elderly]),
      at,
      says: {
        sv: 'Kommunen jämför grundskola med kommuner utanför länet. Någon av de valda kan höra till de 25\u00a0% bästa i grundskola, men uppgifterna avgör det inte. Färre än 3 kommuner är valda för grundskola. Ingen är vald för äldreomsorg.',
        en: 'The municipality compares compulsory school with municipalities outside the county. One or more of those chosen may be among the best 25% in compulsory school, but the figures do not settle it. Fewer than 3 municipalities are chosen for compulsory school. None is chosen for elderly care.',
      },
    },
    {
      when: 'a peer is among the best in one service and only may be in another',
      facts: facts([
        comparing([best, justOutside, neighbour]),
        comparing([onTheLine, justOutside, unranked], elderly),
      ]),
      at,
      says: {
        sv: 'Kommunen jämför grundskola och äldreomsorg med kommuner utanför länet. I grundskola hör någon av de valda till de bästa i landet. Någon av de valda kan höra till de 25\u00a0% bästa i äldreomsorg, men uppgifterna avgör det inte.',
        en: 'The municipality compares compulsory school and elderly care with municipalities outside the county. In compulsory school one or more of those chosen are among the best in the country. One or more of those chosen may be among the best 25% in elderly care, but the figures do not settle it.',
      },
    },
  ],
  fail: [
    {
      when: 'all peers lie in the own county, although one is among the best',
      facts: facts([comparing([neighbour])]),
      at,
      says: {
        sv: `Kommunen jämför grundskola bara inom det egna länet. ${advice.sv}`,
        en: `The municipality compares compulsory school within its own county only. ${advice.en}`,
      },
      evidence: ['/jamforelser/grundskola/9004'],
    },
    {
      when: 'an interval that begins at place 26 of 100 is wholly outside the best quarter; the service that is in order is left out of the evidence',
      facts: facts([comparing([justOutside, unranked]), comparing([best], elderly)]),
      at,
      says: {
        sv: `Ingen av de valda kommunerna hör till de 25\u00a0% bästa i landet i grundskola. ${advice.sv}`,
        en: `None of the chosen municipalities is among the best 25% in the country in compulsory school. ${advice.en}`,
      },
      evidence: ['/jamforelser/grundskola/9003', '/jamforelser/grundskola/9005'],
    },
    {
      when: 'the own county alone is enough, also where nobody can be ranked',
      facts: facts([comparing([{ code: '9006', name: 'Lindby', county: 'Södra län' }], school, 0)]),
      at,
      says: {
        sv: `Kommunen jämför grundskola bara inom det egna länet. ${advice.sv}`,
        en: `The municipality compares compulsory school within its own county only. ${advice.en}`,
      },
    },
    {
      when: 'the municipality has decided that the best tenth is what counts',
      facts: facts([comparing([{ ...best, rankInterval: [11, 25] }])]),
      at,
      thresholds: [
        {
          id: 'AF-3.best-share',
          value: 0.1,
          unit: { sv: 'andel', en: 'share' },
          authority: 'local',
          reference: { sv: 'KF § 9', en: 'Assembly § 9' },
          from: '2026-01-01',
          about: { sv: 'De bästa.', en: 'The best.' },
        },
      ],
      says: {
        sv: `Ingen av de valda kommunerna hör till de 10\u00a0% bästa i landet i grundskola. ${advice.sv}`,
        en: `None of the chosen municipalities is among the best 10% in the country in compulsory school. ${advice.en}`,
      },
    },
  ],
  'needs-review': [
    {
      when: 'nobody is chosen for any service',
      facts: facts([], [school, elderly]),
      at,
      says: {
        sv: 'Ingen kommun att jämföra med är vald. Välj minst en för någon verksamhet under Jämförelser.',
        en: 'No municipality to compare with has been chosen. Choose at least one for a service under Comparisons.',
      },
    },
    {
      when: 'there are no figures to rank by',
      facts: facts([comparing([{ ...unranked }], school, 0)]),
      at,
      says: {
        sv: 'Grundskola: det finns inga uppgifter att rangordna kommunerna efter. Hämta nyckeltalen under Datakällor.',
        en: 'Compulsory school: there are no figures to rank the municipalities by. Fetch the indicators under Data sources.',
      },
    },
    {
      when: 'the chosen one has no place, although others have',
      facts: facts([comparing([unranked])]),
      at,
      says: {
        sv: 'Grundskola: ingen av de valda kommunerna har tillräckligt med uppgifter för en plats. Välj någon som har det.',
        en: 'Compulsory school: none of the chosen municipalities has enough figures for a place. Choose one that has.',
      },
    },
  ],
  'not-applicable': [
    {
      when: 'the municipality has decided so',
      facts: facts([comparing([neighbour])]),
      at,
      notAppliedBy: 'KF 2026-03-30 § 41',
      says: {
        sv: 'Kommunen har beslutat att inte tillämpa rådet (KF 2026-03-30 § 41).',
        en: 'The municipality has decided not to apply this advice (KF 2026-03-30 § 41).',
      },
    },
  ],
})
