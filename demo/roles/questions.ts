import type { Question } from '#chapters/roles/model.ts'
import { accountNamed } from '#demo/people.ts'

interface Told {
  readonly by: string
  readonly on: string
  readonly to: string
  readonly registration: string
  readonly due: string
  readonly theme: string
  readonly text: string
  readonly answered?: readonly [on: string, by: string, text: string]
  readonly published?: string
  readonly secrecy?: readonly [kind: NonNullable<Question['secrecy']>, ground?: string]
  readonly proposal?: string
}

const education = 'bildningsforvaltningen'
const social = 'socialforvaltningen'
const built = 'samhallsbyggnadsforvaltningen'
const culture = 'kultur-fritidsforvaltningen'
const board = 'kommunledning'

/** Questions from elected representatives since the channel opened in 2023. */
const told: readonly Told[] = [
  {
    by: 'Torbjörn Ljungeby',
    on: '2023-03-07',
    to: education,
    registration: '2023-0088',
    due: '2023-03-21',
    theme: 'särskilt stöd',
    text: 'Hur många elever väntar på en utredning av särskilt stöd?',
    answered: [
      '2023-03-17',
      'Johan Almered',
      'Den 10 mars väntade 23 elever. Hälften hade väntat mindre än tre veckor.',
    ],
    published: '2023-03-20',
  },
  {
    by: 'Leila Stensjö',
    on: '2023-05-16',
    to: social,
    registration: '2023-0161',
    due: '2023-05-30',
    theme: 'hemtjänst',
    text: 'Hur många olika personer möter en hemtjänsttagare i Sjöbygden på två veckor?',
    answered: ['2023-07-04', 'Eva-Lotta Sandhem', 'I medeltal 15 personer i april. I tätorten är det 14.'],
    published: '2023-07-05',
  },
  {
    by: 'Birgitta Ekelöv',
    on: '2023-09-12',
    to: built,
    registration: '2023-0274',
    due: '2023-09-26',
    theme: 'snöröjning',
    text: 'Vilka gångvägar plogas först?',
    answered: [
      '2023-11-02',
      'Niklas Bergåsa',
      'De till skolor och vårdboenden, därefter de till busshållplatser.',
    ],
    published: '2023-11-06',
  },
  {
    by: 'Agneta Brovall',
    on: '2024-01-23',
    to: education,
    registration: '2024-0021',
    due: '2024-02-06',
    theme: 'förskolans grupper',
    text: 'Hur stora är barngrupperna på varje förskola?',
    answered: ['2024-02-05', 'Johan Almered', 'Från 12 till 17 barn. Tabellen är bifogad.'],
    published: '2024-02-06',
  },
  {
    by: 'Gunilla Tornvall',
    on: '2024-04-09',
    to: board,
    registration: '2024-0113',
    due: '2024-04-23',
    theme: 'målen',
    text: 'Vad kostar det att följa upp nio mål tre gånger om året?',
    answered: [
      '2024-06-11',
      'Lena Vidarsson',
      'Ungefär 2 600 timmar om året, räknat på enheternas egna uppgifter.',
    ],
    published: '2024-06-12',
    proposal: 'KS 2024-08-27 § 112, översyn av målen',
  },
  {
    by: 'Mattias Fagerås',
    on: '2024-10-02',
    to: culture,
    registration: '2024-0301',
    due: '2024-10-16',
    theme: 'simhallen',
    text: 'Hur länge håller simhallens tak?',
    answered: ['2024-10-14', 'Carina Lövhed', 'Konsulten bedömer fem år med årlig besiktning.'],
    published: '2024-10-15',
  },
  {
    by: 'Leila Stensjö',
    on: '2025-02-11',
    to: social,
    registration: '2025-0047',
    due: '2025-02-25',
    theme: 'särskilt boende',
    text: 'Varför fick en familj vänta fyra månader på plats?',
    answered: [
      '2025-02-21',
      'Eva-Lotta Sandhem',
      'Det enskilda ärendet kan vi inte gå in på. Mediantiden är 44 dagar.',
    ],
    published: '2025-02-24',
    secrecy: ['partly', 'OSL 26:1'],
  },
  {
    by: 'Samira Elvestam',
    on: '2025-05-06',
    to: education,
    registration: '2025-0158',
    due: '2025-05-20',
    theme: 'behörighet',
    text: 'Vilka ämnen saknar elever oftast för att bli behöriga?',
    answered: ['2025-05-16', 'Johan Almered', 'Matematik, följt av svenska som andraspråk och engelska.'],
    published: '2025-05-19',
  },
  {
    by: 'Olof Stavreby',
    on: '2025-09-30',
    to: board,
    registration: '2025-0290',
    due: '2025-10-14',
    theme: 'inköp',
    text: 'Hur stor del av inköpen görs på avtal?',
    answered: ['2025-10-10', 'Lena Vidarsson', '81 procent till och med augusti.'],
    published: '2025-10-13',
  },
  // The theme that comes back.
  {
    by: 'Torbjörn Ljungeby',
    on: '2025-11-18',
    to: education,
    registration: '2025-0344',
    due: '2025-12-02',
    theme: 'skolskjuts',
    text: 'Hur många barn i Sjöbygden har mer än en timmes restid till skolan?',
    answered: ['2025-12-01', 'Johan Almered', '17 barn på morgonen och 24 på eftermiddagen.'],
    published: '2025-12-02',
  },
  {
    by: 'Gunilla Tornvall',
    on: '2026-02-03',
    to: education,
    registration: '2026-0038',
    due: '2026-02-17',
    theme: 'Skolskjuts',
    text: 'Vad skulle en buss till i Sjöbygden kosta?',
    answered: ['2026-02-16', 'Johan Almered', 'Ungefär 780 tkr om året.'],
    published: '2026-02-17',
  },
  {
    by: 'Agneta Brovall',
    on: '2026-05-05',
    to: education,
    registration: '2026-0142',
    due: '2026-05-19',
    theme: 'skolskjuts',
    text: 'Kan eleverna i Åsen åka med linjebussen?',
    answered: [
      '2026-05-18',
      'Johan Almered',
      'Ja, om tiden flyttas sju minuter. Vi har frågat trafikbolaget.',
    ],
    published: '2026-05-19',
  },
  {
    by: 'Leila Stensjö',
    on: '2026-04-14',
    to: social,
    registration: '2026-0119',
    due: '2026-04-28',
    theme: 'hemtjänst',
    text: 'Vad kostar en delad tur i hemtjänsten?',
    answered: ['2026-06-09', 'Eva-Lotta Sandhem', 'Ungefär 410 kronor mer än en sammanhållen.'],
    published: '2026-06-10',
  },
  {
    by: 'Birgitta Ekelöv',
    on: '2026-06-02',
    to: built,
    registration: '2026-0171',
    due: '2026-06-16',
    theme: 'vatten',
    text: 'Vilken reserv har vattentäkten i Åsen?',
    answered: ['2026-06-15', 'Niklas Bergåsa', 'Svaret rör skyddet av anläggningen och lämnas till nämnden.'],
    secrecy: ['secret', 'OSL 18:13'],
  },
  {
    // A fault on purpose (ROL-6): late on the example's day.
    by: 'Leila Stensjö',
    on: '2026-08-25',
    to: social,
    registration: '2026-0233',
    due: '2026-09-08',
    theme: 'maten',
    text: 'Hur mycket mat slängs på äldreboendena?',
  },
  {
    by: 'Birgitta Ekelöv',
    on: '2026-09-15',
    to: built,
    registration: '2026-0259',
    due: '2026-09-29',
    theme: 'snöröjning',
    text: 'Är vinterns entreprenad klar?',
  },
  {
    by: 'Mattias Fagerås',
    on: '2026-10-06',
    to: culture,
    registration: '2026-0281',
    due: '2026-10-20',
    theme: 'simhallen',
    text: 'När kommer underlaget om taket?',
  },
  {
    by: 'Gunilla Tornvall',
    on: '2026-10-13',
    to: board,
    registration: '',
    due: '2026-10-27',
    theme: 'budget',
    text: 'Hur stor del av budgeten för 2027 är redan bunden?',
  },
]

export const questions: readonly Question[] = told
  .toSorted((a, b) => (a.on < b.on ? -1 : 1))
  .map(({ by, on, to, registration, due, theme, text, answered, published, secrecy, proposal }, index) => ({
    id: index + 1,
    askedBy: by,
    account: accountNamed(by),
    text,
    askedOn: on,
    routedTo: to,
    registration,
    due,
    theme,
    ...(answered
      ? {
          answeredOn: answered[0],
          answeredBy: answered[1],
          answer: answered[2],
          secrecy: secrecy?.[0] ?? ('open' as const),
          ...(secrecy?.[1] === undefined ? {} : { secrecyGround: secrecy[1] }),
        }
      : {}),
    ...(published === undefined ? {} : { publishedOn: published }),
    ...(proposal === undefined ? {} : { proposal }),
  }))
