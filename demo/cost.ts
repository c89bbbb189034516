import { at } from '#numerics/at.ts'
import { ekbackaPaths } from './ekbacka.ts'
import { baseYear, cellOf, exampleYears, type Grid, makeGrid, rounded } from './grid.ts'
import { drawDrift, drawOwn, drawWhite, pull, type Recipe, type Setting } from './series.ts'
import { ekbackaNumber } from './structure.ts'

/** The cost that structure explains. */
export interface ReferenceRecipe {
  /** Kronor a unit in 2022, geometric mean over municipalities. */
  readonly level: number
  /** Yearly growth, a share. */
  readonly growth: number
  /** Standard deviation of the logarithm between municipalities. */
  readonly spread: number
  readonly towards: NonNullable<Recipe['towards']>
}

/** The cost's deviation from it. */
export interface DeviationRecipe {
  /** Mean, per cent. */
  readonly mean: number
  /** Standard deviation between municipalities, percentage points. */
  readonly sd: number
  /** Shares of its variance: what lasts, what drifts (0.7 a year) and what is new each year. */
  readonly shares: { readonly ability: number; readonly drift: number; readonly noise: number }
}

export interface Cost {
  /** Kronor a unit, whole. */
  readonly reference: Grid
  readonly net: Grid
  /** 100·(net/reference − 1), per cent, four decimals: from the rounded figures, as the source does. */
  readonly deviation: Grid
}

/** Net cost = reference cost × (1 + deviation); the deviation is what a good steering keeps down. */
export function drawCost(setting: Setting, reference: ReferenceRecipe, deviation: DeviationRecipe): Cost {
  const expected = drawReference(setting, reference)
  const wanted = drawDeviation(setting, deviation)
  const net = makeGrid((m, t) => Math.round(cellOf(expected, m, t) * (1 + cellOf(wanted, m, t) / 100)))
  return { reference: expected, net, deviation: deviationOf(net, expected) }
}

function deviationOf(net: Grid, reference: Grid): Grid {
  return makeGrid((m, t) => rounded(100 * (cellOf(net, m, t) / cellOf(reference, m, t) - 1), 4))
}

function drawReference(
  { service, structure }: Setting,
  { level, growth, spread, towards }: ReferenceRecipe,
): Grid {
  // A tenth of the variance is circumstances that no indicator catches.
  const explained = pull({ towards, shares: { structure: 0.9 } }, structure)
  const uncaught = drawOwn(`${service}/reference`)
  return makeGrid((m, t) => {
    const own = m === ekbackaNumber ? 0 : Math.sqrt(0.1) * at(uncaught, m)
    const years = exampleYears[0] + t - baseYear
    return Math.round(level * (1 + growth) ** years * Math.exp(spread * (at(explained, m) + own)))
  })
}

function drawDeviation(
  { service, structure, ability }: Setting,
  { mean, sd, shares }: DeviationRecipe,
): Grid {
  const slow = drawDrift(`${service}/deviation/drift`)
  const chance = drawWhite(`${service}/deviation/noise`)
  return makeGrid((m, t) => {
    if (m === ekbackaNumber) return ekbackaPaths[service].deviation[t] ?? 0
    const lasting = -Math.sqrt(shares.ability) * at(ability.cost, m)
    const passing = Math.sqrt(shares.drift) * cellOf(slow, m, t)
    const fresh = Math.sqrt(shares.noise) * at(structure.chance, m) * cellOf(chance, m, t)
    return mean + sd * (lasting + passing + fresh)
  })
}

/**
 * A neighbouring cost figure: the same money counted in another way, times a ratio that differs a little.
 *
 * @param spread standard deviation of the logarithm, half lasting and half new each year
 */
export function relatedCost(
  name: string,
  setting: Setting,
  spread: number,
  value: (m: number, t: number) => number,
): Grid {
  const lasting = drawOwn(`${name}/own`)
  const chance = drawWhite(`${name}/noise`)
  return makeGrid((m, t) => {
    const told = m === ekbackaNumber ? 0.25 : 1
    const apart = at(lasting, m) + at(setting.structure.chance, m) * cellOf(chance, m, t)
    return Math.round(value(m, t) * Math.exp(told * spread * Math.SQRT1_2 * apart))
  })
}
