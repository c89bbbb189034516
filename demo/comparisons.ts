import { type ExampleServiceId, exampleServiceIds } from './abilities.ts'

/** A municipality that Ekbacka has chosen to compare itself with. */
export interface ExamplePeer {
  readonly service: ExampleServiceId
  /** Code of the peer. */
  readonly peer: string
  readonly why: string
  readonly chosenBy: string
  /** ISO instant. */
  readonly chosenAt: string
}

/** A meeting at which a political body dealt with a comparison. */
export interface ExampleReview {
  readonly service: ExampleServiceId
  readonly body: string
  /** ISO day. */
  readonly heldOn: string
  readonly minutes: string
}

const inCounty = 'Samma län: vi träffas ändå i länets nätverk.'
const best = 'Bland de bästa i landet på äldreomsorg till lägre kostnad än väntat.'

/** By service: who has chosen, when, and whom. A fault on purpose (AF-3): the school's peers are all in the county. */
const choices: Partial<Record<ExampleServiceId, Choice>> = {
  'compulsory-school': {
    chosenBy: 'Utbildningsförvaltningens controller',
    chosenAt: '2022-02-14T09:00:00.000Z',
    // Alvarköping, Björnåker, Klocksund, Runnby
    peers: { 9136: inCounty, 9141: inCounty, 9142: inCounty, 9143: inCounty },
  },
  'elderly-care': {
    chosenBy: 'Socialförvaltningens kvalitetsstrateg',
    chosenAt: '2024-11-05T13:00:00.000Z',
    // Runnby, and Ålleby, Väderby and Halmvik in other counties
    peers: { 9143: 'Grannkommun med gemensam nattpatrull.', 9065: best, 9172: best, 9201: best },
  },
  preschool: {
    chosenBy: 'Utbildningsförvaltningens controller',
    chosenAt: '2024-04-22T08:30:00.000Z',
    // Hasselåkra and Ålleby in other counties, Lindvalla in the own
    peers: {
      9037: 'Många legitimerade förskollärare till en kostnad som strukturen väntar sig.',
      9065: 'Lika stor som vi, och bland de bästa.',
      9139: 'Grannkommun med samma befolkningsutveckling.',
    },
  },
  // A fault on purpose (AF-3): two are fewer than the three that say something.
  'individual-family-care': {
    chosenBy: 'Socialförvaltningens controller',
    chosenAt: '2025-03-18T14:00:00.000Z',
    // Vintersta and Mårdvik in other counties
    peers: { 9229: 'Kort utredningstid.', 9268: 'Få med långvarigt bistånd.' },
  },
}

interface Choice {
  readonly chosenBy: string
  readonly chosenAt: string
  readonly peers: Readonly<Record<number, string>>
}

export const examplePeers: readonly ExamplePeer[] = exampleServiceIds.flatMap((service) => {
  const choice = choices[service]
  if (!choice) return []
  const { chosenBy, chosenAt, peers } = choice
  return Object.entries(peers).map(([peer, why]) => ({ service, peer, why, chosenBy, chosenAt }))
})

/**
 * When the executive board has dealt with comparisons, as `day § paragraph` of its minutes. A fault on purpose (AF-5):
 * the school's were dealt with now and then, elderly care's every four months, and none at all since February 2026.
 */
const meetings: Partial<Record<ExampleServiceId, readonly string[]>> = {
  'compulsory-school': [
    '2022-03-08 § 38',
    '2022-09-13 § 121',
    '2023-03-14 § 44',
    '2023-10-10 § 139',
    '2024-03-12 § 36',
    '2024-09-10 § 118',
    '2025-03-11 § 41',
    '2025-10-14 § 152',
  ],
  'elderly-care': [
    '2023-05-16 § 77',
    '2023-11-21 § 164',
    '2024-02-13 § 21',
    '2024-06-11 § 92',
    '2024-10-08 § 137',
    '2025-02-11 § 19',
    '2025-06-10 § 88',
    '2025-10-14 § 153',
    '2026-02-10 § 17',
  ],
  preschool: ['2024-06-11 § 93'],
  'individual-family-care': ['2025-06-10 § 89'],
}

export const exampleReviews: readonly ExampleReview[] = exampleServiceIds.flatMap((service) =>
  (meetings[service] ?? []).map((minutes) => ({
    service,
    body: 'Kommunstyrelsen',
    heldOn: minutes.slice(0, 10),
    minutes: `KS ${minutes}`,
  })),
)
