import type { RoleDescription, RoleSignature } from '#chapters/roles/model.ts'
import { accountNamed } from '#demo/people.ts'

interface Told {
  readonly place: string
  readonly term: number
  readonly at: string
  readonly what: string
  readonly how: string
  readonly signed: readonly (readonly [
    side: RoleSignature['side'],
    name: string,
    on: string,
    dissent?: string,
  ])[]
}

const whatOf = (field: string) =>
  `Nämnden bestämmer vad som ska uppnås inom ${field}, för vem och till när, och vilka pengar som följer med. Nämnden följer upp och prioriterar när allt inte ryms. Ledamöter talar fritt med invånare och medarbetare.`
const howOf = (field: string) =>
  `Förvaltningen bestämmer hur ${field} ordnas: metoder, bemanning och verktyg, inom ramen och lagen. Förvaltningen säger till i tid när mål och pengar inte går ihop.`

/** Descriptions of roles. Those of the earlier term were never signed by both sides in culture and leisure. */
const told: readonly Told[] = [
  {
    place: 'ks',
    term: 2018,
    at: '2019-03-05',
    what: whatOf('kommunens ledning och ekonomi'),
    how: howOf('ledningen och det gemensamma stödet'),
    signed: [
      ['elected', 'Rune Askelid', '2019-03-12'],
      ['officials', 'Lena Vidarsson', '2021-09-01'],
    ],
  },
  {
    place: 'ks',
    term: 2022,
    at: '2023-02-07',
    what: whatOf('kommunens ledning och ekonomi'),
    how: howOf('ledningen och det gemensamma stödet'),
    signed: [
      ['elected', 'Marita Hedefors', '2023-02-14'],
      ['officials', 'Lena Vidarsson', '2023-02-14'],
    ],
  },
  {
    place: 'bildningsnamnden',
    term: 2022,
    at: '2023-02-21',
    what: whatOf('förskola, skola och vuxenutbildning'),
    how: howOf('undervisningen och stödet'),
    signed: [
      ['elected', 'Samira Elvestam', '2023-03-14'],
      [
        'elected',
        'Torbjörn Ljungeby',
        '2023-03-14',
        'Nämnden bör också få besluta om hur särskilt stöd organiseras mellan skolorna.',
      ],
      ['officials', 'Johan Almered', '2023-03-14'],
    ],
  },
  {
    place: 'socialnamnden',
    term: 2022,
    at: '2023-03-07',
    what: whatOf('äldreomsorg, funktionsstöd och individ- och familjeomsorg'),
    how: howOf('omsorgen och handläggningen'),
    signed: [
      ['elected', 'Per-Arne Kvistby', '2023-03-21'],
      // A fault on purpose (ROL-1): it took the officials two years to sign.
      ['officials', 'Eva-Lotta Sandhem', '2025-02-18'],
    ],
  },
  {
    place: 'samhallsbyggnadsnamnden',
    term: 2022,
    at: '2023-05-10',
    what: whatOf('plan, bygg, gator och miljö'),
    how: howOf('handläggningen och driften'),
    signed: [
      ['elected', 'Ingvar Malmås', '2023-05-24'],
      ['officials', 'Niklas Bergåsa', '2023-05-24', 'Enskilda gatuarbeten bör inte beställas av ledamöter.'],
    ],
  },
  {
    place: 'kultur-fritidsnamnden',
    term: 2022,
    at: '2025-01-16',
    what: whatOf('kultur, bibliotek och fritid'),
    how: howOf('verksamheten och anläggningarna'),
    signed: [
      ['elected', 'Hanna Rosvik', '2025-03-13'],
      ['officials', 'Carina Lövhed', '2025-03-13'],
    ],
  },
]

export const descriptions: readonly RoleDescription[] = told.map(
  ({ place, term, at, what, how, signed }) => ({
    place,
    term,
    version: 1,
    what,
    how,
    signatures: signed
      .map(([side, name, on, dissent = '']) => ({ side, name, on, dissent }))
      .toSorted((one, other) => (signatureKey(one) < signatureKey(other) ? -1 : 1)),
    who: 'Jonas Ekehult',
    at: `${at}T09:00:00.000Z`,
  }),
)

/** As the store gives them: by day, and by account within the day. */
function signatureKey({ on, name }: Pick<RoleSignature, 'on' | 'name'>): string {
  return `${on} ${accountNamed(name)}`
}
