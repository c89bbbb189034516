import type { AssignmentCard, ContinuityItem, SharedPicture } from '#chapters/roles/model.ts'

/** Those who hold the posts now, and those who did in 2022. */
type Pair = readonly [place: string, head: string, chair: string, headThen: string, chairThen: string]

const pairs: readonly Pair[] = [
  ['kommunledning', 'Lena Vidarsson', 'Marita Hedefors', 'Lena Vidarsson', 'Rune Askelid'],
  ['bildningsforvaltningen', 'Johan Almered', 'Samira Elvestam', 'Margareta Ohlvik', 'Sten Hagaby'],
  ['socialforvaltningen', 'Eva-Lotta Sandhem', 'Per-Arne Kvistby', 'Eva-Lotta Sandhem', 'Ylva Brännmo'],
  ['samhallsbyggnadsforvaltningen', 'Niklas Bergåsa', 'Ingvar Malmås', 'Niklas Bergåsa', 'Kjell Rödmark'],
  ['kultur-fritidsforvaltningen', 'Carina Lövhed', 'Hanna Rosvik', 'Carina Lövhed', 'Britt Sjövall'],
]

const pictureTexts: Readonly<Record<string, string>> = {
  kommunledning: 'Det viktigaste i år är att målen är få och att nämnderna får samma underlag.',
  bildningsforvaltningen:
    'Det viktigaste i år är behörigheten till gymnasiet och att förskolans grupper blir mindre.',
  socialforvaltningen: 'Det viktigaste i år är kontinuiteten i hemtjänsten och den nya socialtjänstlagen.',
  samhallsbyggnadsforvaltningen: 'Det viktigaste i år är handläggningstiderna och underhållet av gatorna.',
  'kultur-fritidsforvaltningen': 'Det viktigaste i år är läsningen och simkunnigheten.',
}

/** Faults on purpose (ROL-3): pictures that were never drawn, and one that the chair never signed. */
const neverDrawn = new Set([
  'socialforvaltningen 2022',
  'samhallsbyggnadsforvaltningen 2024',
  'samhallsbyggnadsforvaltningen 2026',
])
const notSignedByChair = new Set(['kultur-fritidsforvaltningen 2023'])

/** The shared picture of head and chair, yearly since 2022. */
export const pictures: readonly SharedPicture[] = [2022, 2023, 2024, 2025, 2026].flatMap((year) =>
  pairs
    .filter(([place]) => !neverDrawn.has(`${place} ${year}`))
    .map(([place, head, chair, headThen, chairThen]) => ({
      place,
      year,
      text: pictureTexts[place] ?? '',
      signedByHead: year === 2022 ? headThen : head,
      ...(notSignedByChair.has(`${place} ${year}`)
        ? {}
        : { signedByChair: year === 2022 ? chairThen : chair }),
    })),
)

const mandate =
  'Leder och organiserar förvaltningen, anställer, fördelar budgeten inom nämndens beslut och får vidaredelegera i ett steg.'

/** The heads' written assignments. */
export const cards: readonly AssignmentCard[] = [
  ['kommunledning', 'Instruktion för kommundirektören enligt KL 7:2.', 'KS 2021-08-31 § 133', '2021-09-01'],
  [
    'bildningsforvaltningen',
    'Förvaltningschef och skolchef enligt skollagen 2:8 a.',
    'BN 2023-03-14 § 41',
    '2023-03-14',
  ],
  ['socialforvaltningen', 'Förvaltningschef för socialförvaltningen.', 'SN 2020-02-18 § 19', '2020-03-01'],
  [
    'samhallsbyggnadsforvaltningen',
    'Förvaltningschef för samhällsbyggnadsförvaltningen.',
    'SBN 2022-05-18 § 57',
    '2022-06-01',
  ],
  [
    'kultur-fritidsforvaltningen',
    'Förvaltningschef för kultur- och fritidsförvaltningen.',
    'KFN 2018-09-20 § 60',
    '2018-10-01',
  ],
].map(([place = '', text = '', decision = '', from = '']) => ({ place, text, mandate, decision, from }))

type Told = readonly [
  place: string,
  kind: ContinuityItem['kind'],
  text: string,
  knownBy: number,
  updatedOn: string,
  due?: string | undefined,
  closedOn?: string,
]

/** What must survive a change of head. */
const told: readonly Told[] = [
  ['kommunledning', 'open-decision', 'Ny finanspolicy till fullmäktige.', 3, '2026-09-14', '2026-12-14'],
  [
    'kommunledning',
    'calendar',
    'Budget för 2027: den nya fullmäktige beslutar.',
    4,
    '2026-09-21',
    '2026-11-30',
  ],
  ['kommunledning', 'risk', 'Två av tre controllers kan gå i pension 2027.', 2, '2026-06-08'],
  [
    'bildningsforvaltningen',
    'open-decision',
    'Lokaler för Granskolan efter 2028.',
    2,
    '2026-08-24',
    '2027-02-16',
  ],
  [
    'bildningsforvaltningen',
    'agreement',
    'Skolskjutsarna i Sjöbygden ses över med föräldrarna.',
    2,
    '2026-09-02',
  ],
  [
    'bildningsforvaltningen',
    'calendar',
    'Statsbidrag för likvärdig skola söks i oktober.',
    3,
    '2026-09-02',
    '2026-10-30',
  ],
  [
    'bildningsforvaltningen',
    'risk',
    'Avtalet om skolmåltider löper ut utan förlängning.',
    2,
    '2026-05-18',
    '2027-06-30',
  ],
  [
    'socialforvaltningen',
    'open-decision',
    'Nytt särskilt boende: hyra eller bygga.',
    2,
    '2026-07-06',
    '2026-12-15',
  ],
  // Faults on purpose (ROL-3): matters that one person carries.
  [
    'socialforvaltningen',
    'agreement',
    'Muntlig överenskommelse med regionen om utskrivningsklara på helger.',
    1,
    '2026-07-06',
  ],
  [
    'socialforvaltningen',
    'risk',
    'Beräkningen av avgifter ligger i ett kalkylblad som en person förstår.',
    1,
    '2026-07-06',
  ],
  [
    'socialforvaltningen',
    'risk',
    'Inloggningen till det gamla journalsystemet finns hos en person.',
    1,
    '2025-10-13',
  ],
  [
    'socialforvaltningen',
    'calendar',
    'Rapport till IVO om ej verkställda beslut, varje kvartal.',
    3,
    '2026-07-06',
    '2026-10-31',
  ],
  // A fault on purpose (ROL-3): nobody has written in the pack for more than six months.
  [
    'samhallsbyggnadsforvaltningen',
    'open-decision',
    'Detaljplan för Norra hamnen.',
    3,
    '2026-02-09',
    '2026-11-18',
  ],
  ['samhallsbyggnadsforvaltningen', 'risk', 'Vattentäkten i Åsen saknar reserv.', 2, '2025-11-17'],
  [
    'samhallsbyggnadsforvaltningen',
    'calendar',
    'Omförhandling av entreprenaden för vinterväghållning.',
    1,
    '2025-11-17',
    '2026-05-31',
  ],
  [
    'kultur-fritidsforvaltningen',
    'open-decision',
    'Simhallens tak: laga eller bygga nytt.',
    3,
    '2026-08-31',
    '2026-11-12',
  ],
  [
    'kultur-fritidsforvaltningen',
    'calendar',
    'Föreningsbidragen fördelas i mars.',
    2,
    '2026-05-25',
    '2027-03-15',
  ],
  // Earlier years.
  [
    'bildningsforvaltningen',
    'risk',
    'Schemaläggaren på Ekbackagymnasiet är ensam om systemet.',
    1,
    '2022-09-12',
    undefined,
    '2024-01-15',
  ],
  [
    'socialforvaltningen',
    'open-decision',
    'Avtal om larm i ordinärt boende.',
    1,
    '2022-03-07',
    '2022-11-30',
    '2022-12-05',
  ],
  [
    'samhallsbyggnadsforvaltningen',
    'risk',
    'Va-taxan bygger på en modell som konsulten äger.',
    1,
    '2023-04-17',
    undefined,
    '2025-02-03',
  ],
  ['kommunledning', 'open-decision', 'Ny organisation för it.', 1, '2022-05-09', '2023-06-30', '2023-06-20'],
]

export const continuity: readonly ContinuityItem[] = told.map(
  ([place, kind, text, knownBy, updatedOn, due, closedOn], index) => ({
    id: index + 1,
    place,
    kind,
    text,
    ...(due === undefined ? {} : { due }),
    knownBy,
    updatedOn,
    ...(closedOn === undefined ? {} : { closedOn }),
  }),
)
