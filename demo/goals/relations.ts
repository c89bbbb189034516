import type { ConflictReport, GoalRelation } from '#chapters/goals/model.ts'

type Told = readonly [
  day: string,
  one: string,
  other: string,
  relation: GoalRelation['relation'],
  why: string,
  state: GoalRelation['state'],
  decision?: string,
  first?: string,
]

const told: readonly Told[] = [
  // Before the election: four goals, every pair judged.
  [
    '2022-02-14',
    'aldres-vardag',
    'arbete',
    'neutral',
    'Målen gäller olika grupper och olika pengar.',
    'accepted',
    'KF 2022-02-28 § 21',
  ],
  [
    '2022-02-14',
    'aldres-vardag',
    'kunskap',
    'neutral',
    'Målen gäller olika grupper.',
    'accepted',
    'KF 2022-02-28 § 21',
  ],
  [
    '2022-02-14',
    'aldres-vardag',
    'trygg-uppvaxt',
    'neutral',
    'Målen gäller olika grupper.',
    'accepted',
    'KF 2022-02-28 § 21',
  ],
  [
    '2022-02-14',
    'arbete',
    'kunskap',
    'supports',
    'Den som klarar skolan försörjer sig lättare.',
    'accepted',
    'KF 2022-02-28 § 21',
  ],
  [
    '2022-02-14',
    'arbete',
    'trygg-uppvaxt',
    'supports',
    'Barn vars föräldrar arbetar växer upp tryggare.',
    'accepted',
    'KF 2022-02-28 § 21',
  ],
  [
    '2022-02-14',
    'kunskap',
    'trygg-uppvaxt',
    'supports',
    'Trygga elever lär sig mer.',
    'accepted',
    'KF 2022-02-28 § 21',
  ],
  // During the term: nine goals, and conflicts that nobody decided on.
  [
    '2023-05-10',
    'bn-barngrupper',
    'ks-forskolans-platser',
    'strains',
    'Det ena målet vill ha färre barn per årsarbetare, det andra fler.',
    'open',
  ],
  [
    '2023-05-10',
    'klimat',
    'landsbygd',
    'strains',
    'Färre körda mil slår mot dem som bor långt bort.',
    'open',
  ],
  [
    '2023-05-10',
    'arbetsgivare',
    'kunskap',
    'supports',
    'Lärare som stannar ger lugnare skolår.',
    'accepted',
    'KF 2023-05-29 § 66',
  ],
  // The talk of 2025 put them in order.
  [
    '2024-02-12',
    'aldres-vardag',
    'effektivitet',
    'strains',
    'Kontinuitet kräver fler timmar i schemat, och timmarna kostar.',
    'open',
  ],
  [
    '2024-02-12',
    'effektivitet',
    'kunskap',
    'supports',
    'Det som frigörs kan läggas på undervisning.',
    'accepted',
    'KF 2024-02-26 § 18',
  ],
  [
    '2024-11-04',
    'bn-barngrupper',
    'ks-forskolans-platser',
    'strains',
    'Det ena målet vill ha färre barn per årsarbetare, det andra fler.',
    'prioritised',
    'KF 2024-11-25 § 138',
    'bn-barngrupper',
  ],
  [
    '2025-03-17',
    'aldres-vardag',
    'effektivitet',
    'strains',
    'Kontinuitet kräver fler timmar i schemat, och timmarna kostar.',
    'prioritised',
    'KF 2025-03-31 § 34',
    'aldres-vardag',
  ],
  [
    '2025-03-17',
    'aldres-vardag',
    'kunskap',
    'neutral',
    'Målen gäller olika grupper.',
    'accepted',
    'KF 2025-03-31 § 34',
  ],
  [
    '2025-03-17',
    'sn-kontinuitet',
    'sn-kostnad-hemtjanst',
    'strains',
    'Färre personer per brukare ger fler delade turer, och delade turer kostar.',
    'prioritised',
    'KF 2025-03-31 § 34',
    'sn-kontinuitet',
  ],
  // A fault on purpose (MAL-2): opened again, and undecided for more than 90 days on the example's day.
  [
    '2026-05-11',
    'sn-kontinuitet',
    'sn-kostnad-hemtjanst',
    'strains',
    'Budgeten för 2026 har inga pengar för delade turer. Ordningen från 2025 går inte längre att följa.',
    'open',
  ],
  [
    '2026-05-11',
    'bn-lasning',
    'kfn-lasframjande',
    'supports',
    'Biblioteket och skolan lånar ut till samma barn.',
    'accepted',
    'BN 2026-05-19 § 47',
  ],
]

export const relations: readonly GoalRelation[] = told.map(
  ([day, one, other, relation, why, state, decision = '', first]) => ({
    ...pair(one, other),
    relation,
    why,
    state,
    ...(first === undefined ? {} : { first }),
    decision,
    who: 'Anna-Karin Solbacka',
    at: `${day}T10:00:00.000Z`,
  }),
)

export const conflictReports: readonly ConflictReport[] = [
  {
    ...pair('bn-barngrupper', 'ks-forskolans-platser'),
    place: 'forskolan-kotten',
    text: 'Vi ska ha både mindre grupper och fler barn per årsarbetare. Vilket gäller när vi lägger schemat?',
    at: '2023-10-04T07:40:00.000Z',
  },
  {
    ...pair('sn-kontinuitet', 'sn-kostnad-hemtjanst'),
    place: 'hemtjanst-asen',
    text: 'När en fast kontakt är ledig kör vi längre för att hålla tolv personer. Det syns i kostnaden.',
    at: '2024-09-18T12:15:00.000Z',
  },
  {
    ...pair('effektivitet', 'sn-kontinuitet'),
    place: 'hemtjanst-vast',
    text: 'Delade turer ger kontinuitet men blir dyrare. Vi vill veta vad som går före i vår.',
    at: '2026-08-26T09:05:00.000Z',
  },
]

function pair(one: string, other: string): { a: string; b: string } {
  return one < other ? { a: one, b: other } : { a: other, b: one }
}
