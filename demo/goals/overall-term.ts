import { type GoalStory, measure } from './build.ts'

const efficiency = [
  measure('nettokostnadsavvikelse', 'Nettokostnadsavvikelse totalt', [
    'procent',
    'lower',
    '2022:1.4 → 2024:1 2025:0.5 2026:0',
    1,
    'N00097',
  ]),
  measure('index-grundskola', 'Effektivitetsindex grundskola', [
    'index',
    'higher',
    '2022:27.9 → 2025:45 2026:50',
    1,
    'U15900',
  ]),
  measure('index-aldreomsorg', 'Effektivitetsindex äldreomsorg', [
    'index',
    'higher',
    '2022:68.2 → 2025:70 2026:72',
    1,
    'U20900',
  ]),
]

/** What the majority of 2022 added: six goals the first year, so that there were nine. Only one of them lives. */
export const addedInTheTerm: readonly GoalStory[] = [
  {
    goal: 'naringsliv',
    kind: 'overall',
    owner: 'kf',
    wording: 'Ekbacka ska vara den självklara platsen för företagare.',
    reaches: ['naringslivsenheten', 'plan-bygg', 'miljo-halsa'],
    horizon: 2026,
    measures: [
      measure('nki', 'Företagens nöjdhet med kommunens myndighetsutövning', [
        'index',
        'higher',
        '2021:71 → 2024:76 2026:80',
        2,
      ]),
    ],
    since: 2023,
    // No reason given: a fault on purpose (MAL-4).
    until: 2025,
  },
  {
    goal: 'klimat',
    kind: 'overall',
    owner: 'kf',
    wording: 'Kommunens fordon ska köras utan fossila bränslen 2030.',
    horizon: 2030,
    anchor: { law: 'klimatprogram, KF 2022-06-13 § 94', serves: 'invånarna' },
    measures: [
      measure('fossilfritt', 'Körsträcka med fossilfria bränslen', [
        'procent',
        'higher',
        '2022:38 → 2024:55 2026:70 2030:100',
        3,
      ]),
      measure('tjansteresor', 'Utsläpp från tjänsteresor', [
        'ton',
        'lower',
        '2022:412 → 2024:350 2026:280',
        3,
      ]),
    ],
    since: 2023,
    until: 2025,
    years: {
      2025: {
        edit: 'dropped',
        reason: 'Målet rör fordonen och flyttas till samhällsbyggnadsnämnden, som äger dem.',
        consequence: 'Övriga enheter slutar rapportera körsträckor tre gånger om året.',
      },
    },
  },
  {
    goal: 'digitalt',
    kind: 'overall',
    owner: 'kf',
    wording: 'Ekbacka ska ligga i framkant i digitaliseringen.',
    horizon: 2026,
    since: 2023,
    // No reason given: a fault on purpose (MAL-4).
    until: 2024,
  },
  {
    goal: 'arbetsgivare',
    kind: 'overall',
    owner: 'kf',
    wording: 'Ekbacka ska vara en attraktiv och modern arbetsgivare.',
    horizon: 2026,
    measures: [
      measure('sjukfranvaro', 'Sjukfrånvaro', ['procent', 'lower', '2022:7.8 → 2024:7 2026:6', 3]),
      measure('hme', 'Hållbart medarbetarengagemang', ['index', 'higher', '2022:77 → 2024:79 2026:81', 1]),
    ],
    since: 2023,
    until: 2026,
    years: {
      2026: {
        edit: 'dropped',
        reason:
          'Arbetsgivaransvaret följs i personalbokslutet. Det är en förutsättning för målen, inte ett mål.',
        consequence: 'Enheterna rapporterar sjukfrånvaro en gång om året i stället för tre.',
      },
    },
  },
  {
    goal: 'landsbygd',
    kind: 'overall',
    owner: 'kf',
    wording: 'Hela Ekbacka ska leva.',
    horizon: 2026,
    since: 2023,
    years: {
      2025: {
        edit: 'measure',
        kind: 'policy-direction',
        reason: 'Målet går inte att mäta. Fullmäktige vill ha kvar det som inriktning.',
        consequence: 'Enheterna behöver inte längre redovisa vad de gör för målet.',
      },
    },
  },
  {
    goal: 'kultur',
    kind: 'overall',
    owner: 'kf',
    wording: 'Alla barn ska möta professionell kultur varje år.',
    reaches: ['bildningsnamnden', 'kultur-fritidsnamnden'],
    horizon: 2026,
    anchor: {
      law: 'reglemente för kultur- och fritidsnämnden § 3',
      serves: 'barn i förskola och grundskola',
    },
    measures: [
      measure('moten', 'Barn som har mött kultur under året', [
        'procent',
        'higher',
        '2022:61 → 2024:80 2026:100',
        2,
      ]),
    ],
    since: 2023,
    until: 2025,
    years: {
      2025: {
        edit: 'dropped',
        reason: 'Målet är kultur- och fritidsnämndens och flyttas dit.',
        consequence: 'Skolor och förskolor slutar räkna kulturmöten.',
      },
    },
  },
  {
    goal: 'effektivitet',
    kind: 'overall',
    owner: 'kf',
    wording: 'Kommunens kärnverksamhet ska präglas av hög kvalitet och god effektivitet.',
    horizon: 2028,
    anchor: { law: 'KL 11:1', serves: 'alla som tar del av kommunens tjänster' },
    measures: efficiency,
    since: 2024,
  },
]
