import { type GoalStory, measure } from './build.ts'

const homeCare = { law: 'socialtjänstlagen (2001:453) 5:5', serves: 'äldre med hemtjänst' }

/** The social services committee's goals. */
export const socialGoals: readonly GoalStory[] = [
  {
    goal: 'sn-kontinuitet',
    kind: 'committee',
    owner: 'socialnamnden',
    wording: 'Den som har hemtjänst ska möta högst tolv olika personer på två veckor.',
    reaches: ['hemtjanst', 'hemtjanst-landsbygd'],
    horizon: 2026,
    anchor: homeCare,
    measures: [
      measure('kontinuitet', 'Personal som en hemtjänsttagare möter på 14 dagar', [
        'antal',
        'lower',
        '2021:15 → 2023:14 2024:13 2026:12',
        3,
      ]),
    ],
    since: 2022,
    under: [{ parent: 'aldres-vardag', because: 'hjälpen hänger ihop när det är samma personer som kommer' }],
  },
  {
    goal: 'sn-tid',
    kind: 'committee',
    owner: 'socialnamnden',
    wording: 'Personalen ska ha tillräckligt med tid hos den som har hemtjänst.',
    reaches: ['hemtjanst', 'hemtjanst-landsbygd'],
    horizon: 2025,
    anchor: homeCare,
    measures: [
      measure('tid', 'Hemtjänsttagare som tycker att personalen har tillräckligt med tid', [
        'procent',
        'higher',
        '2021:83 → 2023:85 2025:87',
        1,
        'U21461',
      ]),
      measure('tid-hos-brukare', 'Andel av arbetstiden hos brukaren', [
        'procent',
        'higher',
        '2022:58 → 2024:62 2025:64',
        3,
      ]),
    ],
    since: 2022,
    until: 2026,
    years: {
      2026: {
        edit: 'dropped',
        reason:
          'Målet stod mot målet om kostnaden. Nämnden valde kontinuiteten före, se målstrukturens regel.',
        consequence: 'Hemtjänsten rapporterar kontinuitet och kostnad, inte längre tid hos brukaren.',
      },
    },
    under: [{ parent: 'aldres-vardag', because: 'den som har bråttom ser inte helheten' }],
  },
  {
    goal: 'sn-kostnad-hemtjanst',
    kind: 'committee',
    owner: 'socialnamnden',
    wording: 'Hemtjänstens kostnad per hemtjänsttagare ska sluta stiga.',
    reaches: ['hemtjanst', 'hemtjanst-landsbygd'],
    horizon: 2026,
    anchor: { law: 'KL 11:1', serves: 'äldre med hemtjänst' },
    measures: [
      measure('kostnad', 'Kostnad per hemtjänsttagare', [
        'kr',
        'lower',
        '2022:332587 → 2024:345000 2025:345000 2026:345000',
        2,
        'N21006',
      ]),
    ],
    since: 2024,
    under: [
      {
        parent: 'effektivitet',
        because: 'hemtjänsten är den del av äldreomsorgen där kostnaden stiger fortast',
      },
    ],
  },
  {
    goal: 'sn-aktiv-dag',
    kind: 'committee',
    owner: 'socialnamnden',
    wording: 'Den som bor på särskilt boende ska komma ut varje dag som hen vill.',
    reaches: ['sarskilt-boende'],
    horizon: 2026,
    anchor: { law: 'socialtjänstlagen (2001:453) 5:4', serves: 'boende i särskilt boende' },
    measures: [
      measure('aktiviteter', 'Boende som är nöjda med de sociala aktiviteterna', [
        'procent',
        'higher',
        '2021:66 → 2024:68 2026:70',
        1,
        'U23470',
      ]),
    ],
    since: 2022,
    under: [{ parent: 'aldres-vardag', because: 'dagen blir en helhet när den har något att se fram emot' }],
  },
  {
    goal: 'sn-utredningstid',
    kind: 'committee',
    owner: 'socialnamnden',
    wording: 'Utredningar om barn ska bli klara snabbare, med samma kvalitet.',
    reaches: ['barn-och-familj'],
    horizon: 2026,
    anchor: { law: 'socialtjänstlagen (2001:453) 11:2', serves: 'barn 0–17 år som utreds' },
    measures: [
      measure('utredningstid', 'Utredningstid, barn och unga 0–20 år', [
        'dagar',
        'lower',
        '2021:97 → 2023:90 2025:85 2026:80',
        2,
        'U33401',
      ]),
    ],
    since: 2022,
    under: [
      { parent: 'trygg-uppvaxt', because: 'ett barn som väntar på hjälp är inte tryggt' },
      {
        parent: 'effektivitet',
        because: 'samma utredning på kortare tid frigör tid till råd och stöd',
        since: 2024,
      },
    ],
  },
  {
    goal: 'sn-sjalvforsorjning',
    kind: 'committee',
    owner: 'socialnamnden',
    wording: 'Varje nytt ärende om ekonomiskt bistånd ska ha en plan mot arbete inom fyra veckor.',
    reaches: ['ekonomiskt-bistand', 'vuxenenheten'],
    horizon: 2025,
    anchor: { law: 'socialtjänstlagen (2001:453) 4:1 och 4:4', serves: 'vuxna med försörjningsstöd' },
    measures: [
      measure('plan', 'Nya ärenden med plan inom fyra veckor', [
        'procent',
        'higher',
        '2021:52 → 2023:75 2025:90',
        3,
      ]),
    ],
    since: 2022,
    under: [
      { parent: 'arbete', because: 'ju tidigare planen finns, desto färre fastnar i långvarigt bistånd' },
    ],
  },
  {
    goal: 'sn-sjalvbestammande',
    kind: 'committee',
    owner: 'socialnamnden',
    wording: 'Den som bor i gruppbostad ska själv bestämma om det som är viktigt hemma.',
    reaches: ['funktionsstod'],
    horizon: 2026,
    anchor: { law: 'LSS 6 §', serves: 'boende i gruppbostad' },
    measures: [
      measure('bestamma', 'Boende som får bestämma om saker som är viktiga hemma', [
        'procent',
        'higher',
        '2021:78 → 2024:82 2026:85',
        1,
        'U28518',
      ]),
    ],
    since: 2022,
    under: [
      {
        parent: 'effektivitet',
        because: 'kvaliteten i gruppbostaden avgörs av den boendes eget inflytande',
        since: 2024,
      },
    ],
  },
]
