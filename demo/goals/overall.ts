import { type GoalStory, measure } from './build.ts'

const pupils = { law: 'skollagen 1:4', serves: 'elever i årskurs 1–9' }
const old = { law: 'socialtjänstlagen (2001:453) 5:4', serves: 'äldre med hemtjänst eller särskilt boende' }

const eligible = (path: string) =>
  measure('behorighet', 'Elever i årskurs 9 som är behöriga till yrkesprogram, kommunala skolor', [
    'procent',
    'higher',
    path,
    1,
    'N15436',
  ])
const grades = measure('meritvarde', 'Meritvärde i årskurs 9, kommunala skolor', [
  'poäng',
  'higher',
  '2020:216.5 → 2024:222 2026:226',
  1,
  'N15505',
])

/** The assembly's goals of the years before the election of 2022 that lived on, and what became of them. */
export const lastingGoals: readonly GoalStory[] = [
  {
    goal: 'kunskap',
    kind: 'overall',
    owner: 'kf',
    wording: 'Alla elever ska lämna grundskolan med behörighet till gymnasieskolan.',
    reaches: ['bildningsnamnden', 'kultur'],
    horizon: 2025,
    anchor: pupils,
    measures: [eligible('2020:80.8 → 2022:83 2023:86 2024:88 2025:90'), grades],
    since: 2022,
    years: {
      2023: {
        edit: 'wording',
        wording: 'Varje elev ska lämna grundskolan med behörighet till gymnasieskolan.',
        reason: 'Ordet varje pekar ut den enskilda eleven.',
        consequence: 'Ingen: samma mått och samma nivåer.',
      },
      // A fault on purpose (MAL-4): after a poor year the level was lowered, and nobody said so.
      2024: {
        edit: 'carried',
        measures: [eligible('2020:80.8 → 2024:82 2025:84 2026:85'), grades],
      },
      2026: {
        edit: 'level',
        horizon: 2028,
        measures: [eligible('2024:82 → 2026:84 2027:86 2028:88'), grades],
        reason: 'Målet får tre år till, med nivåer som utfallen 2023–2025 bär.',
        consequence: 'Skolorna behåller sina egna mål. Inget nytt rapporteras.',
      },
    },
  },
  {
    goal: 'aldres-vardag',
    kind: 'overall',
    owner: 'kf',
    wording: 'Den som får äldreomsorg ska känna att hjälpen hänger ihop.',
    reaches: ['aldreomsorg'],
    horizon: 2026,
    anchor: old,
    measures: [
      measure('helhet-hemtjanst', 'Hemtjänsttagare som är nöjda med helheten', [
        'procent',
        'higher',
        '2021:88 → 2023:89 2024:90 2025:90 2026:91',
        1,
        'U21468',
      ]),
      measure('helhet-boende', 'Boende i särskilt boende som är nöjda med helheten', [
        'procent',
        'higher',
        '2021:81 → 2023:81 2024:82 2025:83 2026:84',
        1,
        'U23471',
      ]),
    ],
    since: 2022,
    years: {
      2026: {
        edit: 'anchor',
        anchor: { law: 'socialtjänstlagen (2025:400)', serves: old.serves },
        reason: 'Den nya socialtjänstlagen gäller sedan den 1 juli 2025.',
        consequence: 'Ingen ny rapportering. Enheterna får en genomgång av lagen.',
      },
    },
  },
  {
    goal: 'arbete',
    kind: 'overall',
    owner: 'kf',
    wording: 'Färre vuxna ska behöva långvarigt ekonomiskt bistånd.',
    reaches: ['individ-familj', 'arbetsmarknadsenheten', 'vuxenutbildningen'],
    horizon: 2025,
    anchor: { law: 'socialtjänstlagen (2001:453) 4:1', serves: 'vuxna med försörjningsstöd' },
    measures: [
      measure('langvarigt', 'Vuxna med långvarigt ekonomiskt bistånd', [
        'procent av befolkningen',
        'lower',
        '2020:1.14 → 2023:1 2024:0.9 2025:0.8',
        2,
        'N31816',
      ]),
    ],
    since: 2022,
    until: 2026,
    years: {
      2026: {
        edit: 'dropped',
        reason: 'Målet är nått: 0,71 procent 2025. Socialnämnden följer måttet i sin egen uppföljning.',
        consequence:
          'Vuxenenheten, Ekonomiskt bistånd och Arbetsmarknadsenheten rapporterar inte längre hit.',
      },
    },
  },
  // Dropped when the majority shifted, with no reason given: a fault on purpose (MAL-4).
  {
    goal: 'trygg-uppvaxt',
    kind: 'overall',
    owner: 'kf',
    wording: 'Barn och unga ska växa upp tryggt i Ekbacka.',
    reaches: ['bildningsnamnden', 'individ-familj', 'kultur-fritidsnamnden'],
    horizon: 2025,
    anchor: { law: 'skollagen 5:3 och socialtjänstlagen 5:1', serves: 'barn och unga 0–18 år' },
    measures: [
      measure('elevenkat', 'Elevenkätsindex i årskurs 8', [
        'index',
        'higher',
        '2020:62.6 → 2023:65 2025:68',
        1,
        'U15402',
      ]),
    ],
    since: 2022,
    until: 2023,
  },
]
