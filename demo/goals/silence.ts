import type { DutyQuestion } from '#chapters/goals/model.ts'

/** A unit that leaves no trace of a goal, from a day until another. */
export interface Silence {
  readonly goal: string
  readonly place: string
  readonly from: string
  readonly until?: string
}

/** Faults on purpose (MAL-8): goals that bind units which do nothing with them. */
export const silences: readonly Silence[] = [
  // The nine goals of 2023 and 2024 reached everywhere, and were left aside where nothing could be done with them.
  ...[
    ...['ekhojden', 'akerbo', 'lindgarden', 'motesplatser', 'rehabenheten', 'ekonomiskt-bistand'],
    ...['stadsbiblioteket', 'simhallen', 'kansliet', 'elevhalsan'],
  ].map((place) => ({ goal: 'klimat', place, from: '2023-01-01' })),
  ...['bjorkskolan', 'granskolan', 'solgarden', 'personlig-assistans', 'maltid'].map((place) => ({
    goal: 'landsbygd',
    place,
    from: '2023-01-01',
  })),
  ...['asaskolan', 'forskolan-gladan', 'hemtjanst-vast', 'idrottsanlaggningar', 'gata-park'].map((place) => ({
    goal: 'digitalt',
    place,
    from: '2023-01-01',
  })),
  // Today's.
  ...['park', 'fritidsgarden', 'konsthallen', 'vatten-avlopp', 'gymnasiet-anpassad'].map((place) => ({
    goal: 'effektivitet',
    place,
    from: '2025-01-01',
  })),
  { goal: 'bn-narvaro', place: 'granskolan', from: '2024-02-01' },
  { goal: 'bn-matematik', place: 'asaskolan', from: '2024-06-01' },
  { goal: 'bn-gymnasieexamen', place: 'gymnasiet-yrkesprogram', from: '2025-07-01' },
  { goal: 'bn-digitalt-larande', place: 'forskolan-solrosen', from: '2023-02-01' },
  { goal: 'bn-digitalt-larande', place: 'oppna-forskolan', from: '2023-02-01' },
  { goal: 'sn-aktiv-dag', place: 'korttidsenheten', from: '2025-01-01', until: '2026-06-10' },
  { goal: 'sbn-stadskarna', place: 'maltid', from: '2023-02-01' },
]

type Asked = readonly [
  askedOn: string,
  goal: string,
  place: string,
  due: string,
  answer?: readonly [on: string, mustPrioritise: NonNullable<DutyQuestion['mustPrioritise']>, text: string],
]

const asked: readonly Asked[] = [
  [
    '2023-11-06',
    'klimat',
    'ekhojden',
    '2023-12-04',
    ['2023-11-20', 'no', 'Vi har en bil på el sedan 2021. Mer kan vi inte göra.'],
  ],
  ['2023-11-06', 'klimat', 'stadsbiblioteket', '2023-12-04'],
  ['2023-11-06', 'klimat', 'kansliet', '2023-12-04'],
  [
    '2023-11-06',
    'digitalt',
    'hemtjanst-vast',
    '2023-12-04',
    ['2023-12-01', 'unclear', 'Vi vet inte vad målet betyder hos oss.'],
  ],
  ['2023-11-06', 'digitalt', 'forskolan-gladan', '2023-12-04'],
  ['2023-11-06', 'landsbygd', 'granskolan', '2023-12-04'],
  ['2024-10-14', 'klimat', 'akerbo', '2024-11-11'],
  ['2024-10-14', 'klimat', 'simhallen', '2024-11-11'],
  ['2024-10-14', 'landsbygd', 'maltid', '2024-11-11'],
  ['2025-10-13', 'bn-matematik', 'asaskolan', '2025-11-10'],
  [
    '2025-10-13',
    'bn-narvaro',
    'granskolan',
    '2025-11-10',
    ['2025-11-05', 'yes', 'Vi börjar efter jul, när kuratorn är på plats.'],
  ],
  ['2025-10-13', 'effektivitet', 'park', '2025-11-10'],
  [
    '2025-10-13',
    'effektivitet',
    'konsthallen',
    '2025-11-10',
    ['2025-11-10', 'unclear', 'Vi har läst målet som att det gäller de stora verksamheterna.'],
  ],
  [
    '2026-05-11',
    'sn-aktiv-dag',
    'korttidsenheten',
    '2026-06-08',
    ['2026-06-02', 'yes', 'Från juni planerar vi en utevistelse om dagen med var och en.'],
  ],
  ['2026-05-11', 'effektivitet', 'fritidsgarden', '2026-06-08'],
  [
    '2026-05-11',
    'bn-digitalt-larande',
    'forskolan-solrosen',
    '2026-06-08',
    ['2026-06-08', 'no', 'Målet saknar mått. Vi följer läroplanen.'],
  ],
  // Still within time on the example's day.
  ['2026-09-28', 'effektivitet', 'konsthallen', '2026-10-26'],
  ['2026-09-28', 'bn-gymnasieexamen', 'gymnasiet-yrkesprogram', '2026-10-26'],
  // The yearly question, still within its time.
  ['2026-10-12', 'bn-narvaro', 'bjorkskolan', '2026-12-11'],
]

/** Questions to units that have left no trace. */
export const questions: readonly DutyQuestion[] = asked.map(([askedOn, goal, place, due, answer], index) => ({
  id: index + 1,
  goal,
  place,
  askedOn,
  askedBy: 'Anna-Karin Solbacka',
  due,
  ...(answer ? { answeredOn: answer[0], mustPrioritise: answer[1], answer: answer[2] } : {}),
}))
