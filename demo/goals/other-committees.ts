import { type GoalStory, measure } from './build.ts'

/** The built environment committee's goals. */
export const builtEnvironmentGoals: readonly GoalStory[] = [
  {
    goal: 'sbn-gator',
    kind: 'committee',
    owner: 'samhallsbyggnadsnamnden',
    wording: 'Gator och gångvägar ska gå att använda året om.',
    reaches: ['teknik'],
    horizon: 2026,
    anchor: { law: 'lagen (1998:814) 2–4 §§', serves: 'alla som går, cyklar och kör i kommunen' },
    measures: [
      measure('halka', 'Fallolyckor på kommunens gångvägar', [
        'antal',
        'lower',
        '2021:61 → 2024:50 2026:45',
        1,
      ]),
      measure('felanmalan', 'Felanmälningar som är åtgärdade inom en vecka', [
        'procent',
        'higher',
        '2021:68 → 2024:80 2026:85',
        3,
      ]),
    ],
    since: 2022,
    under: [
      {
        parent: 'landsbygd',
        because: 'den som bor utanför tätorten behöver vägen varje dag',
        since: 2023,
        until: 2025,
      },
      { parent: 'effektivitet', because: 'rätt underhåll i rätt tid är billigare än lagning', since: 2025 },
    ],
  },
  {
    goal: 'sbn-handlaggning',
    kind: 'committee',
    owner: 'samhallsbyggnadsnamnden',
    wording: 'Bygglov ska avgöras inom sex veckor.',
    reaches: ['plan-bygg'],
    horizon: 2026,
    anchor: { law: 'plan- och bygglagen 9:27', serves: 'den som söker bygglov' },
    measures: [
      measure('bygglov', 'Bygglov som är avgjorda inom sex veckor', [
        'procent',
        'higher',
        '2021:63 → 2024:75 2026:85',
        3,
      ]),
    ],
    since: 2022,
    under: [
      {
        parent: 'naringsliv',
        because: 'företag som bygger förlorar pengar på att vänta',
        since: 2023,
        until: 2025,
      },
      {
        parent: 'effektivitet',
        because: 'korta handläggningstider är både kvalitet och sparad arbetstid',
        since: 2025,
      },
    ],
  },
  {
    // A fault on purpose (MAL-7): it rests on nothing that the law or the standing orders ask for.
    goal: 'sbn-stadskarna',
    kind: 'committee',
    owner: 'samhallsbyggnadsnamnden',
    wording: 'Stadskärnan ska vara levande och inbjudande.',
    reaches: ['teknik', 'plan-bygg'],
    horizon: 2026,
    measures: [
      measure('besok', 'Besökare på torget en lördag', [
        'antal',
        'higher',
        '2022:1100 → 2024:1300 2026:1500',
        2,
      ]),
    ],
    since: 2023,
    under: [{ parent: 'naringsliv', because: 'handeln behöver besökare', until: 2025 }],
  },
  {
    goal: 'sbn-fossilfritt',
    kind: 'committee',
    owner: 'samhallsbyggnadsnamnden',
    wording: 'Kommunens fordon ska köras utan fossila bränslen 2030.',
    reaches: ['teknik', 'raddningstjansten'],
    horizon: 2030,
    anchor: { law: 'klimatprogram, KF 2022-06-13 § 94', serves: 'invånarna' },
    measures: [
      measure('fossilfritt', 'Körsträcka med fossilfria bränslen', [
        'procent',
        'higher',
        '2024:57 → 2026:70 2030:100',
        1,
      ]),
    ],
    since: 2025,
    under: [
      { parent: 'effektivitet', because: 'elbilarna kostar mindre att köra än de bilar som de ersätter' },
    ],
  },
]

/** The culture and leisure committee's goals. */
export const cultureGoals: readonly GoalStory[] = [
  {
    goal: 'kfn-lasframjande',
    kind: 'committee',
    owner: 'kultur-fritidsnamnden',
    wording: 'Varje barn i förskoleklass ska ha ett eget lånekort som används.',
    reaches: ['kultur'],
    horizon: 2026,
    anchor: { law: 'bibliotekslagen 8 §', serves: 'barn och unga' },
    measures: [
      measure('lan', 'Barnbokslån per barn 0–14 år', ['antal', 'higher', '2021:17 → 2024:20 2026:23', 2]),
    ],
    since: 2022,
    under: [
      { parent: 'kunskap', because: 'barn som lånar böcker läser mer, och den som läser mer klarar skolan' },
    ],
  },
  {
    goal: 'kfn-simkunnighet',
    kind: 'committee',
    owner: 'kultur-fritidsnamnden',
    wording: 'Alla elever ska kunna simma 200 meter i årskurs 6.',
    reaches: ['simhallen'],
    horizon: 2026,
    anchor: { law: 'Lgr22, idrott och hälsa', serves: 'elever i årskurs 4–6' },
    measures: [
      measure('simkunniga', 'Elever i årskurs 6 som kan simma 200 meter', [
        'procent',
        'higher',
        '2022:88 → 2024:93 2026:97',
        1,
      ]),
    ],
    since: 2023,
    under: [{ parent: 'kunskap', because: 'simkunnighet krävs för godkänt betyg i idrott och hälsa' }],
  },
  {
    // A fault on purpose (MAL-3): it contributes to no overall goal, and no unit has translated it.
    goal: 'kfn-kulturmoten',
    kind: 'committee',
    owner: 'kultur-fritidsnamnden',
    wording: 'Alla barn ska möta professionell kultur varje år.',
    reaches: ['kultur'],
    horizon: 2026,
    anchor: {
      law: 'reglemente för kultur- och fritidsnämnden § 3',
      serves: 'barn i förskola och grundskola',
    },
    measures: [
      measure('moten', 'Barn som har mött kultur under året', ['procent', 'higher', '2024:76 → 2026:90', 1]),
    ],
    since: 2025,
  },
]

/** The executive board's own goals. */
export const boardGoals: readonly GoalStory[] = [
  {
    goal: 'ks-sjukfranvaro',
    kind: 'committee',
    owner: 'ks',
    wording: 'Varje chef ska ha högst 30 medarbetare.',
    reaches: ['aldreomsorg', 'funktionsstod', 'forskola'],
    horizon: 2025,
    measures: [
      measure('medarbetare', 'Chefer med högst 30 medarbetare', [
        'procent',
        'higher',
        '2022:64 → 2024:80 2025:90',
        2,
      ]),
    ],
    since: 2023,
    until: 2026,
    under: [
      { parent: 'arbetsgivare', because: 'en chef som hinner möta sina medarbetare ser ohälsa tidigt' },
    ],
    years: {
      2026: {
        edit: 'dropped',
        reason: 'Målet styrde hur, inte vad. Förvaltningscheferna beslutar om sin organisation.',
        consequence: 'Enheterna slutar rapportera antalet medarbetare per chef.',
      },
    },
  },
  {
    // A fault on purpose (MAL-2): it wanted the same indicator as bn-barngrupper, the other way.
    goal: 'ks-forskolans-platser',
    kind: 'committee',
    owner: 'ks',
    wording: 'Förskolans personal ska räcka till fler barn.',
    reaches: ['forskola'],
    horizon: 2026,
    anchor: { law: 'KL 11:1', serves: 'skattebetalarna' },
    measures: [
      measure('barn-per-arsarbetare', 'Barn per årsarbetare', [
        'antal',
        'higher',
        '2022:5 → 2024:5.2 2026:5.4',
        2,
        'N11102',
      ]),
    ],
    since: 2023,
    until: 2025,
    years: {
      2025: {
        edit: 'dropped',
        reason: 'Målet stod mot bildningsnämndens mål om mindre barngrupper. Nämndens mål går före.',
        consequence:
          'Förskolorna arbetar efter ett mål om grupper i stället för två som drar åt var sitt håll.',
      },
    },
  },
  {
    goal: 'ks-inkop',
    kind: 'committee',
    owner: 'ks',
    wording: 'Inköp ska göras på de avtal som kommunen har.',
    reaches: ['kommunledning'],
    horizon: 2026,
    anchor: { law: 'lagen om offentlig upphandling 4:1', serves: 'alla verksamheter' },
    measures: [
      measure('avtalstrohet', 'Inköp på avtal', ['procent', 'higher', '2023:71 → 2025:82 2026:88', 3]),
    ],
    since: 2024,
    under: [{ parent: 'effektivitet', because: 'inköp på avtal är billigare för samma vara' }],
  },
]
