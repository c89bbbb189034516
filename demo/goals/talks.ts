import type { GoalTalk, LimitAnswer } from '#chapters/goals/model.ts'

/** Talks on how the goals hang together. Only that of 2025 ended in a rule. */
export const talks: readonly GoalTalk[] = [
  {
    id: 1,
    heldOn: '2023-05-10',
    bodies: ['ks', 'bildningsnamnden', 'socialnamnden'],
    notes: {
      'what-reaches-units':
        'Nio mål, och alla når nästan varje enhet. Cheferna räknar till tre rapporter om året för vart och ett.',
      conflicts: 'Förskolans två mål drar åt var sitt håll. Vi hann inte avgöra vilket som går före.',
      fewer: 'Alla mål är beslutade i år, och ingen ville börja med att ta bort något.',
    },
    order: [],
    rule: '',
    decision: '',
  },
  {
    id: 2,
    heldOn: '2025-03-17',
    bodies: ['ks', 'bildningsnamnden', 'socialnamnden', 'samhallsbyggnadsnamnden', 'kultur-fritidsnamnden'],
    notes: {
      'since-last': 'Förra samtalet slutade utan beslut. Sedan dess har fyra mål utgått.',
      'what-reaches-units': 'Fem mål. Cheferna säger att tre av dem märks i vardagen.',
      conflicts: 'Kontinuitet i hemtjänsten kostar. Vi väljer den före kostnaden, inom ramen.',
      national: 'Den nya socialtjänstlagen kommer i juli. Kartan ses över till hösten.',
      fewer: 'Arbete och arbetsgivare kan utgå i nästa budget.',
      order: 'Skolan först, äldres vardag sedan, effektiviteten därefter.',
      telling: 'Förvaltningscheferna tar regeln till sina chefer i april.',
    },
    order: ['kunskap', 'aldres-vardag', 'effektivitet', 'arbete', 'arbetsgivare'],
    rule: 'När två mål inte går att nå samtidigt går det som står först före, inom den ram som är beslutad.',
    decision: 'KF 2025-03-31 § 34',
    concludedOn: '2025-03-31',
  },
  {
    id: 3,
    heldOn: '2026-09-29',
    bodies: ['ks', 'socialnamnden'],
    notes: {
      'since-last':
        'Regeln från 2025 höll till budgeten för 2026. Därefter saknades pengar för delade turer.',
    },
    order: [],
    rule: '',
    decision: '',
  },
]

const noneWent = 'Fullmäktige ville ha målen kvar under hela mandatperioden. KF 2022-12-12 § 187.'

/** What the assembly answered when a goal went above the limit. */
export const limitAnswers: readonly LimitAnswer[] = [
  ...['naringsliv', 'klimat', 'digitalt', 'arbetsgivare', 'landsbygd', 'kultur'].map((goal) =>
    goal === 'naringsliv'
      ? { goal, dropped: 'trygg-uppvaxt', reason: '', on: '2022-12-12' }
      : { goal, reason: noneWent, on: '2022-12-12' },
  ),
  { goal: 'effektivitet', dropped: 'digitalt', reason: '', on: '2023-11-27' },
]
