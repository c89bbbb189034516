import type { Assumption, AssumptionKind, AssumptionOutcome } from '#chapters/budget/process/model.ts'
import { exampleBudgetBook } from '#demo/budget/book.ts'
import { priceIndex } from '#demo/budget/years.ts'
import { who } from '#demo/recorded.ts'

/** Assumed in May, assumed in October, and what came. Absent: not known. */
type Vintages = readonly [may?: number | undefined, october?: number, came?: number]

interface Told {
  readonly id: string
  readonly kind: AssumptionKind
  readonly title: string
  readonly unit: string
  readonly source: string
  readonly usedAs?: string
  /** By budget year. */
  readonly years: Readonly<Record<number, Vintages>>
}

/** A fault on purpose (BUD-4): wages have been underestimated every year, and the population overestimated. */
const wages: Told = {
  ...{ id: 'loneokning', kind: 'wage', title: 'Löneökning', unit: 'procent', source: 'Egen bedömning' },
  years: {
    2019: [2.2, 2.3, 2.6],
    2020: [2.3, 2.3, 2.7],
    2021: [2.0, 2.1, 2.5],
    2022: [2.1, 2.2, 2.7],
    2023: [2.5, 2.9, 3.6],
    2024: [2.9, 3.0, 3.4],
    2025: [2.8, 2.9, 3.3],
    2026: [2.7, 2.8],
    2027: [2.8, 2.9],
  },
}

const prices: Told = {
  ...{ id: 'prisindex', kind: 'price-index', title: 'Prisindex (PKV)', unit: 'procent', usedAs: 'pkv' },
  source: 'PKV, påhittade exempelvärden',
  years: {
    2019: [2.6, 2.7, 2.5],
    2020: [2.5, 2.4, 1.9],
    2021: [1.8, 1.9, 2.6],
    2022: [2.2, 2.3, 4.1],
    2023: [3.4, 4.8, 5.6],
    2024: [4.6, percent(2024), 4.6],
    2025: [3.8, percent(2025), 3.1],
    2026: [3.0, percent(2026)],
    2027: [2.9, percent(2027)],
  },
}

const taxes: Told = {
  ...{ id: 'skatteunderlag', kind: 'revenue', title: 'Skatteunderlagets tillväxt', unit: 'procent' },
  source: 'Skatteprognos',
  years: {
    2019: [3.4, 3.3, 2.8],
    2020: [3.2, 3.1, 2.1],
    2021: [3.0, 3.4, 4.2],
    2022: [3.6, 3.9, 5.1],
    2023: [4.2, 4.0, 4.4],
    2024: [4.0, 3.8, 3.6],
    2025: [4.1, 4.2, 3.9],
    2026: [4.3, 4.2],
    2027: [4.0, 3.8],
  },
}

const children: Told = {
  ...{ id: 'befolkning-6-15', kind: 'population', title: 'Invånare 6–15 år', unit: 'invånare' },
  source: 'Kommunens befolkningsprognos',
  years: {
    2019: [3310, 3302, 3288],
    2020: [3340, 3333, 3301],
    2021: [3362, 3350, 3322],
    2022: [3388, 3380, 3341],
    2023: [3409, 3398, 3366],
    2024: [3420, 3412, 3381],
    2025: [3431, 3422, 3397],
    2026: [3440, 3431],
    2027: [3447, 3439],
  },
}

function percent(year: number): number {
  return Math.round((priceIndex[year] ?? 0) * 1000) / 10
}

/** What the rules count: the same figures as the budget rests on, and what came. */
function counted(told: Omit<Told, 'kind' | 'years'> & { readonly ruleSet: string }): Told {
  const sum = (year: number, stage: 'budget' | 'actual') =>
    Math.round(
      exampleBudgetBook.inputs
        .filter(
          (row) =>
            row.ruleSet === told.ruleSet &&
            row.year === year &&
            row.stage === stage &&
            row.name === told.usedAs,
        )
        .reduce((all, { value }) => all + value, 0),
    )
  const years = [2023, 2024, 2025, 2026, 2027].map((year): readonly [number, Vintages] => {
    const budget = sum(year, 'budget')
    return [year, year <= 2025 ? [undefined, budget, sum(year, 'actual')] : [undefined, budget]]
  })
  return { ...told, kind: 'volume', years: Object.fromEntries(years) }
}

const told: readonly Told[] = [
  wages,
  prices,
  counted({
    ...{ id: 'elever-7-9', title: 'Elever i årskurs 7–9', unit: 'elever', usedAs: 'ak-7-9' },
    ...{ ruleSet: 'grundskola', source: 'Elevregistret 15 oktober' },
  }),
  counted({
    ...{ id: 'hemtjansttimmar', title: 'Hemtjänsttimmar i tätort', unit: 'timmar', usedAs: 'timmar-tatort' },
    ...{ ruleSet: 'hemtjanst', source: 'Beviljade timmar' },
  }),
  taxes,
  children,
]

export const assumptions: readonly Assumption[] = told.flatMap(
  ({ id, kind, title, unit, source, usedAs = '', years }) =>
    Object.entries(years).flatMap(([label, [may, october]]) => {
      const year = Number(label)
      const row = { id, year, kind, title, unit, source, usedAs, who }
      const vintages = [
        { value: may, edition: `maj ${year - 1}`, madeOn: `${year - 1}-05-05` },
        { value: october, edition: `oktober ${year - 1}`, madeOn: `${year - 1}-10-12` },
      ].filter((each): each is typeof each & { value: number } => each.value !== undefined)
      return vintages.map((vintage, index) => ({ ...row, ...vintage, version: index + 1 }))
    }),
)

export const outcomes: readonly AssumptionOutcome[] = told.flatMap(({ id, years }) =>
  Object.entries(years).flatMap(([label, [, , value]]) => {
    const year = Number(label)
    if (value === undefined) return []
    return [{ id, year, version: 1, value, source: `Bokslut ${year}`, knownOn: `${year + 1}-02-20` }]
  }),
)
