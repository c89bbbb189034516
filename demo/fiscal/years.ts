import type { FiscalYearVersion, YearReopening } from '#chapters/budget/index.ts'
import { type Ore, toOre } from '#core/money.ts'
import { noon } from '#demo/recorded.ts'

/**
 * What is told of a year, in millions of kronor, all at its outcome, its latest forecast or its budget:
 * taxes and grants, result, realisation gains, set aside, used, opening RER and RUR, equity with all pensions, assets,
 * debt, investments, liquidity, and inhabitants.
 */
type Told = readonly [
  base: number,
  result: number,
  gains: number,
  toReserve: number,
  fromReserve: number,
  rer: number,
  rur: number,
  equity: number,
  assets: number,
  debt: number,
  investments: number,
  liquidity: number,
  inhabitants: number,
]

/** The results of 2021–2025 are those that the goal *resultat* was followed up by. 2023 has a large sale of land. */
const told: Readonly<Record<number, Told>> = {
  2019: [1_455, 20.4, 4, 0, 0, 0, 12, 660, 2_129, 540, 118, 168, 23_610],
  2020: [1_510, 38.1, 3, 15, 0, 0, 12, 698, 2_237, 560, 109, 196, 23_668],
  2021: [1_560, 40.6, 5, 14, 0, 0, 27, 739, 2_384, 590, 131, 214, 23_744],
  2022: [1_620, 30.8, 7, 0, 0, 0, 41, 770, 2_484, 640, 158, 187, 23_826],
  2023: [1_700, 11.9, 40, 0, 8, 0, 41, 782, 2_605, 735, 197, 131, 23_901],
  2024: [1_760, 24.6, 18, 0, 0, 0, 33, 806, 2_600, 772, 164, 122, 23_958],
  2025: [1_830, 42.1, 6, 4, 0, 0, 33, 848, 2_650, 801, 152, 139, 24_000],
  2026: [1_890, 8.5, 12, 0, 2.5, 4, 33, 857, 2_720, 838, 171, 108, 24_030],
  2027: [1_950, 31.2, 0, 8, 0, 1.5, 32, 888, 2_820, 872, 184, 101, 24_061],
  2028: [2_010, 22.1, 0, 0, 0, 9.5, 32, 910, 2_917, 921, 192, 93, 24_095],
  2029: [2_070, 12.4, 0, 0, 0, 9.5, 32, 922, 3_023, 974, 201, 86, 24_133],
}

/** Used of the older RUR beside the result reserve, in millions of kronor. */
const fromOldReserve: Readonly<Record<number, number>> = { 2026: 1 }

/** What was thought of the result before it was known, as a share of taxes and grants: in the budget, in the autumn. */
const thought: Readonly<Record<number, readonly [budget: number, forecast?: number]>> = {
  2022: [0.021, 0.022],
  2023: [0.015, 0.004],
  2024: [0.012, 0.011],
  2025: [0.016, 0.021],
  2026: [0.021],
}

/** Results that stood wrong in the annual report at first, in millions of kronor: the year was opened again. */
const firstOutcome: Readonly<Record<number, number>> = { 2022: 32.4 }
const reopenedOn = '2023-05-23'

const lastClosed = 2025
const thisYear = 2026
const million = (value: number): Ore => toOre(Math.round(value * 1_000) * 100_000)

function yearOf(
  year: number,
  changed: Partial<{ result: number; gains: number; use: number; save: number }>,
) {
  const row = told[year]
  if (!row) throw new RangeError(`the example tells nothing of the finances of ${year}`)
  const [
    base,
    result,
    gains,
    save,
    use,
    rer,
    rur,
    equity,
    assets,
    debt,
    investments,
    liquidity,
    inhabitants,
  ] = row
  const gain = changed.gains ?? gains
  const usedOld = changed.use === undefined ? (fromOldReserve[year] ?? 0) : 0
  return {
    year,
    resultOre: million(changed.result ?? result),
    adjustments: gain > 0 ? [{ kind: 'realisation-gain' as const, amountOre: million(-gain) }] : [],
    toReserveOre: million(changed.save ?? save),
    fromReserveOre: million(changed.use ?? use),
    ...(usedOld > 0 ? { fromOldReserveOre: million(usedOld) } : {}),
    exceptionalReasonsOre: toOre(0),
    exceptionalReasonsInside: false,
    taxesAndGrantsOre: million(base),
    equityInclPensionsOre: million(equity),
    reserveOre: { rer: million(rer), rur: million(rur) },
    base: {
      taxesOre: million(base * 0.735),
      staffCostOre: million(base * 0.61),
      pupilCostOre: million(base * 0.385),
      pupilFixedShare: 0.4,
      debtOre: million(debt),
      debtRepricedShare: 0.35,
      liquidityOre: million(liquidity),
      unusedCreditOre: million(100),
      paymentsOre: million(base * 1.19),
      assetsOre: million(assets),
      investmentsOre: million(investments),
      depreciationOre: million(base * 0.048),
      inhabitants,
    },
  }
}

type Stage = FiscalYearVersion['stage']
interface Telling {
  readonly stage: Stage
  readonly day: string
  readonly reason: string
  readonly source: string
  readonly year: ReturnType<typeof yearOf>
}

/** The budget of a year, what the autumn thinks of it, and what came: each when it was known. */
function tellings(year: number): readonly Telling[] {
  const base = told[year]?.[0] ?? 0
  const [budget, forecast] = thought[year] ?? []
  const before = { gains: 0, use: 0, save: 0 }
  const list: Telling[] = []
  if (budget !== undefined) {
    const decided = `KF ${year - 1}-11, budget ${year}`
    list.push({
      ...{ stage: 'budget', day: `${year - 1}-11-25`, reason: 'Budgeten är beslutad', source: decided },
      year: yearOf(year, { ...before, result: base * budget }),
    })
  }
  if (forecast !== undefined) {
    list.push({
      ...{ stage: 'forecast', day: `${year}-10-05`, reason: 'Delårsrapport per augusti' },
      source: `Delårsrapport ${year}`,
      year: yearOf(year, { ...before, result: base * forecast }),
    })
  }
  if (year <= lastClosed) {
    const first = firstOutcome[year]
    list.push({
      ...{ stage: 'outcome', day: `${year + 1}-03-20`, reason: 'Bokslutet är klart' },
      source: `Årsredovisning ${year}`,
      year: yearOf(year, first === undefined ? {} : { result: first }),
    })
    if (first !== undefined) {
      list.push({
        ...{ stage: 'outcome', day: reopenedOn, reason: 'Intäkten från exploateringen hör till 2023' },
        source: `Årsredovisning ${year}, rättad`,
        year: yearOf(year, {}),
      })
    }
  } else if (year === thisYear) {
    list.push({
      ...{ stage: 'forecast', day: `${year}-10-05`, reason: 'Delårsrapport per augusti' },
      source: `Delårsrapport ${year}`,
      year: yearOf(year, {}),
    })
  } else {
    list.push({
      ...{ stage: year === thisYear + 1 ? 'budget' : 'plan', day: `${thisYear}-10-06` },
      ...{ reason: 'Kommundirektörens förslag', source: 'Förslag till budget 2027 och plan 2028–2029' },
      year: yearOf(year, {}),
    })
  }
  return list
}

/** Ekbacka's finances, 2019–2029, each year in the versions that it has had. */
export const exampleFiscalYears: readonly FiscalYearVersion[] = Object.keys(told)
  .map(Number)
  .flatMap((year) =>
    tellings(year).map(({ year: figures, stage, day, reason, source }, at) => ({
      ...figures,
      ...{ stage, version: at + 1, reason, source, who: 'Jonas Ekehult', at: noon(day) },
    })),
  )

/** The years that were closed and opened again. */
export const exampleReopenings: readonly YearReopening[] = [
  {
    ...{ year: 2022, version: versionOf(2022, 'outcome'), by: 'registered', decision: 'KF 2023-05-22 § 71' },
    reason: 'Revisorerna fann en intäkt på 1,6 mnkr från exploatering som hör till 2023.',
    ...{ who: 'Jonas Ekehult', at: `${reopenedOn}T09:00:00.000Z` },
  },
]

/** The number of the first version of a year at a stage. */
function versionOf(year: number, stage: Stage): number {
  return exampleFiscalYears.find((each) => each.year === year && each.stage === stage)?.version ?? 0
}
