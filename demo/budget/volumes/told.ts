/** The half of the year that a unit is open, where it isn't the whole. */
export type Half = 'spring' | 'autumn'

/** A unit's counts as they were budgeted for 2025, how they change a year, and from when to when it is there. */
export interface ToldUnit {
  /** By driver. */
  readonly counts: Readonly<Record<string, number>>
  readonly indices?: Readonly<Record<string, number>>
  /** Share that the counts that follow people grow by, a year; 0 where not said. */
  readonly growth?: number
  /** First and last budget year; a half year where `halved` says so. */
  readonly years?: readonly [first: number, last: number]
  readonly halved?: Readonly<Record<number, Half>>
}

const school = (
  stages: readonly [f: number, low: number, middle: number, upper: number],
  rest: readonly [care: number, area: number],
) => ({
  'f-klass': stages[0],
  'ak-1-3': stages[1],
  'ak-4-6': stages[2],
  'ak-7-9': stages[3],
  fritidshem: rest[0],
  lokalyta: rest[1],
})

const schools: Readonly<Record<string, ToldUnit>> = {
  bjorkskolan: { counts: school([78, 236, 232, 0], [262, 6_100]), indices: { struktur: 92 }, growth: 0.014 },
  ekskolan: { counts: school([58, 175, 172, 0], [192, 4_700]), indices: { struktur: 118 }, growth: -0.006 },
  asaskolan: { counts: school([46, 140, 138, 0], [152, 4_000]), indices: { struktur: 136 }, growth: 0.008 },
  granskolan: { counts: school([38, 118, 116, 0], [128, 3_500]), indices: { struktur: 74 }, growth: -0.021 },
  almskolan: { counts: school([52, 158, 160, 262], [170, 8_400]), indices: { struktur: 104 }, growth: 0.004 },
  centralskolan: { counts: school([0, 0, 0, 612], [0, 8_200]), indices: { struktur: 98 }, growth: 0.006 },
  hagaskolan: {
    counts: school([18, 58, 0, 0], [60, 1_900]),
    indices: { struktur: 88 },
    years: [2023, 2023],
    halved: { 2023: 'spring' },
  },
  'friskolan-alen': { counts: school([12, 38, 40, 45], [36, 0]), indices: { struktur: 81 }, growth: 0.03 },
}

const preschool = (younger: number, older: number, places: number, area: number) => ({
  'barn-1-2': younger,
  'barn-3-5': older,
  platser: places,
  lokalyta: area,
})

const preschools: Readonly<Record<string, ToldUnit>> = {
  'forskolan-lingonet': {
    counts: preschool(33, 60, 100, 930),
    indices: { struktur: 108 },
    years: [2023, 2024],
    halved: { 2024: 'spring' },
  },
  'forskolan-blabaret': {
    counts: preschool(30, 54, 90, 850),
    indices: { struktur: 112 },
    years: [2023, 2024],
    halved: { 2024: 'spring' },
  },
  'forskolan-skogsbrynet': {
    counts: preschool(62, 118, 190, 1_720),
    indices: { struktur: 110 },
    growth: -0.015,
    years: [2024, 2027],
    halved: { 2024: 'autumn' },
  },
  'forskolan-kotten': { counts: preschool(47, 90, 144, 1_300), indices: { struktur: 84 }, growth: -0.03 },
  'forskolan-gladan': { counts: preschool(52, 98, 156, 1_430), indices: { struktur: 96 }, growth: 0.005 },
  'forskolan-solrosen': { counts: preschool(59, 111, 180, 1_620), indices: { struktur: 128 }, growth: -0.01 },
  'forskolan-backen': { counts: preschool(44, 84, 140, 1_220), indices: { struktur: 79 }, growth: -0.05 },
  'forskolan-regnbagen': {
    counts: preschool(57, 107, 170, 1_570),
    indices: { struktur: 101 },
    growth: 0.012,
  },
  'forskolan-fjarilen': { counts: preschool(20, 36, 60, 0), indices: { struktur: 70 }, growth: 0.02 },
}

const upperSecondary: Readonly<Record<string, ToldUnit>> = {
  'gymnasiet-hogskoleprogram': { counts: { hogskoleprogram: 520, lokalyta: 6_500 }, growth: 0.018 },
  'gymnasiet-yrkesprogram': { counts: { yrkesprogram: 430, lokalyta: 7_500 }, growth: 0.009 },
}

const home = (ordinary: number, dementia: number, days: number, area: number) => ({
  'belagda-dygn': ordinary,
  'belagda-dygn-demens': dementia,
  platsdygn: days,
  lokalyta: area,
})

const careHomes: Readonly<Record<string, ToldUnit>> = {
  ekhojden: { counts: home(21_240, 0, 21_900, 3_400) },
  solgarden: { counts: home(18_760, 0, 19_345, 3_000), growth: 0.004 },
  // Rooms have been empty longer and longer.
  akerbo: { counts: home(14_480, 0, 15_695, 2_500), growth: -0.042 },
  lindgarden: { counts: home(0, 15_930, 16_425, 2_800), growth: 0.002 },
  korttidsenheten: { counts: home(9_310, 0, 10_950, 2_000), growth: 0.01 },
}

const homeCare: Readonly<Record<string, ToldUnit>> = {
  'hemtjanst-vast': { counts: { 'timmar-tatort': 69_500 }, indices: { kontinuitet: 0.02 }, growth: 0.021 },
  'hemtjanst-ost': { counts: { 'timmar-tatort': 66_500 }, indices: { kontinuitet: 0.01 }, growth: 0.016 },
  'hemtjanst-asen': { counts: { 'timmar-landsbygd': 47_300 }, indices: { kontinuitet: 0.02 }, growth: 0.008 },
  'hemtjanst-sjobygden': {
    counts: { 'timmar-landsbygd': 43_200 },
    indices: { kontinuitet: 0 },
    growth: -0.004,
  },
  'hemtjanst-linden': { counts: { 'timmar-tatort': 18_400 }, indices: { kontinuitet: 0.02 }, growth: 0.035 },
}

const disabilityCare: Readonly<Record<string, ToldUnit>> = {
  'gruppbostaden-aspen': { counts: { boendedygn: 3_880 } },
  'gruppbostaden-ronnen': { counts: { boendedygn: 3_545 } },
  'gruppbostaden-hasseln': { counts: { boendedygn: 3_670 }, growth: 0.006 },
  'daglig-verksamhet': { counts: { deltagardagar: 25_050 }, growth: 0.014 },
  'personlig-assistans': { counts: { assistanstimmar: 118_900 }, growth: -0.012 },
}

const builtEnvironment: Readonly<Record<string, ToldUnit>> = {
  'gata-park': { counts: { gatuyta: 932_000, parkyta: 498_000 }, years: [2023, 2024] },
  gata: { counts: { gatuyta: 950_000 }, growth: 0.004, years: [2025, 2027] },
  park: { counts: { parkyta: 503_000 }, growth: 0.003, years: [2025, 2027] },
}

/** By rule set and unit. Units whose rule set isn't here have frames of their own: see `frames-of-units.ts`. */
export const toldVolumes: Readonly<Record<string, Readonly<Record<string, ToldUnit>>>> = {
  grundskola: schools,
  forskola: preschools,
  gymnasieskola: upperSecondary,
  aldreboende: careHomes,
  hemtjanst: homeCare,
  funktionsstod: disabilityCare,
  samhallsbyggnad: builtEnvironment,
}
