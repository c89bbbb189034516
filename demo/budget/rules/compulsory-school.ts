import type { Component, Driver, RuleSet } from '#chapters/budget/volume/rule-set.ts'
import { raised, ruleSetOf, type Told } from './build.ts'

const measure = { kind: 'fixed-day', day: '10-15', yearsBefore: 1 } as const

const stages = {
  'f-klass': { title: 'Förskoleklass', kronor: 61_500 },
  'ak-1-3': { title: 'Årskurs 1–3', kronor: 70_400 },
  'ak-4-6': { title: 'Årskurs 4–6', kronor: 74_200 },
  'ak-7-9': { title: 'Årskurs 7–9', kronor: 88_300 },
  fritidshem: { title: 'Fritidshem', kronor: 33_600 },
} as const

const drivers: readonly Driver[] = [
  ...Object.entries(stages).map(([id, { title }]): Driver => ({ id, title, unit: 'elev', measure })),
  { id: 'elever', title: 'Alla elever, förskoleklass till årskurs 9', unit: 'elev', measure },
  { id: 'lokalyta', title: 'Lokalyta', unit: 'm²', measure: { kind: 'given' } },
]

const prices: Readonly<Record<string, Told>> = {
  ...Object.fromEntries(
    Object.entries(stages).map(([id, { title, kronor }]) => [id, { title, kronor, per: 'elev och år' }]),
  ),
  yta: { title: 'Lokaler', per: 'm² och år', kronor: 1_180 },
  'lokal-elev': { title: 'Lokaler, fristående skola', per: 'elev och år', kronor: 11_400 },
}

/** Versions are decided with the budget; what differs between them is told here. */
interface Version {
  readonly version: number
  /** Kronor that follow pupils' conditions. */
  readonly structure: number
  /** Kronor of 2025 to a small school, by the most pupils that it has. */
  readonly small: readonly (readonly [pupils: number, kronor: number])[]
  /** Kronor of 2025 to every school of the municipality's own, whatever its size. */
  readonly base: number
}

const versions: Readonly<Record<number, Version>> = {
  2023: { version: 1, structure: 18_000_000, small: [], base: 600_000 },
  2024: { version: 2, structure: 20_000_000, small: [], base: 600_000 },
  // The village school had closed: small schools got a supplement by size.
  2025: {
    version: 3,
    structure: 24_000_000,
    small: [
      [300, 1_200_000],
      [420, 600_000],
    ],
    base: 600_000,
  },
  2026: {
    version: 4,
    structure: 24_700_000,
    small: [
      [300, 1_200_000],
      [420, 600_000],
    ],
    base: 600_000,
  },
  // Proposed: more by conditions, and less to every school alike.
  2027: {
    version: 5,
    structure: 31_000_000,
    small: [
      [300, 1_400_000],
      [420, 700_000],
    ],
    base: 0,
  },
}

const own = ['own'] as const
const independent = ['independent'] as const

function components(year: number, { structure, small, base }: Version): readonly Component[] {
  const byStage = Object.entries(stages).map(
    ([id, { title }]): Component => ({
      id: `grundbelopp-${id}`,
      title: `Grundbelopp ${title.toLowerCase()}`,
      plain: `Varje elev i ${title.toLowerCase()} ger skolan samma belopp. Eleverna räknas den 15 oktober året innan.`,
      purpose: 'base',
      kind: 'volume',
      driver: id,
      price: id,
    }),
  )
  return [
    ...byStage,
    {
      id: 'struktur',
      title: 'Strukturersättning',
      plain:
        'En pott delas efter elevernas olika förutsättningar: antal elever gånger skolans index. Indexet räknas på föräldrarnas utbildning, nyinvandring och inkomst.',
      purpose: 'structure',
      kind: 'pot',
      ore: structure * 100,
      driver: 'elever',
      index: 'struktur',
    },
    ...(small.length === 0 ? [] : [smallSchool(year, small)]),
    ...(base === 0 ? [] : [everySchool(year, base)]),
    {
      id: 'lokaler',
      title: 'Lokaler',
      plain:
        'Egna skolor får ersättning för varje kvadratmeter som de hyr, fristående skolor kommunens medelkostnad per elev.',
      purpose: 'premises',
      for: own,
      kind: 'volume',
      driver: 'lokalyta',
      price: 'yta',
      fixed: true,
    },
    {
      id: 'lokaler-fristaende',
      title: 'Lokaler, fristående',
      purpose: 'premises',
      for: independent,
      kind: 'volume',
      driver: 'elever',
      price: 'lokal-elev',
    },
    ...markups(byStage.map(({ id }) => id)),
  ]
}

function smallSchool(year: number, small: Version['small']): Component {
  return {
    id: 'liten-skola',
    title: 'Tillägg för liten skola',
    plain:
      'En liten skola har svårare att fylla sina klasser. Den får ett tillägg efter hur många elever den har.',
    purpose: 'small-unit',
    for: own,
    kind: 'steps',
    driver: 'elever',
    steps: small.map(([upTo, kronor]) => ({ upTo, ore: raised(kronor, year) })),
  }
}

function everySchool(year: number, kronor: number): Component {
  return {
    id: 'basresurs',
    title: 'Basresurs',
    plain: 'Varje egen skola får samma belopp till ledning och administration, hur stor den än är.',
    purpose: 'fixed',
    for: own,
    kind: 'fixed',
    ore: raised(kronor, year),
    fixed: true,
  }
}

/** By skolförordningen 14 kap.: what an independent school has no other way to get. */
function markups(base: readonly string[]): readonly Component[] {
  const all = [...base, 'struktur', 'lokaler-fristaende']
  return [
    {
      id: 'administration',
      title: 'Administration 3 %',
      plain: 'Fristående skolor får 3 procent för administration, räknat på allt utom lokaler.',
      purpose: 'administration',
      for: independent,
      kind: 'markup',
      share: 0.03,
      of: [...base, 'struktur'],
    },
    {
      id: 'moms',
      title: 'Momsersättning 6 %',
      plain: 'Fristående skolor får 6 procent för den moms som de inte kan dra av, räknat på allt.',
      purpose: 'vat',
      for: independent,
      kind: 'markup',
      share: 0.06,
      of: [...all, 'administration'],
    },
  ]
}

/** Compulsory school with preschool class and out-of-school care. */
export function compulsorySchool(year: number): RuleSet {
  const version = versions[year]
  if (!version) throw new RangeError(`Ekbacka has no rules for schools in ${year}`)
  return ruleSetOf({
    id: 'grundskola',
    title: 'Grundskola, förskoleklass och fritidshem',
    year,
    version: version.version,
    drivers,
    prices,
    components: components(year, version),
    // A school can't let a part of a teacher go because a pupil moves in March.
    settlement: { fixedShare: 0.4 },
  })
}
