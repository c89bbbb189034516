import type { PlanYear } from '#chapters/budget/fiscal/model.ts'
import type { TaxGround } from './model.ts'

interface Rate {
  readonly year: number
  /** Kronor on each hundred kronor. */
  readonly rate: number
  readonly source: string
}

/**
 * What a krona on the tax rate brings: the year's taxes by the rate. The rate is the latest that is known for the year or
 * before it; taxes are the fiscal plan's. Nothing where no rate is known.
 *
 * @example 21.5 kronor bring 1,290 mnkr: one krona brings 60 mnkr
 */
export function taxGround(
  rates: readonly Rate[],
  years: readonly Pick<PlanYear, 'year' | 'base'>[],
  year: number,
): TaxGround | undefined {
  const known = rates.filter((each) => each.year <= year).toSorted((a, b) => a.year - b.year)
  const rate = known.at(-1)
  if (!rate) return undefined
  const perKronaOre = Object.fromEntries(
    years.flatMap(({ year: each, base }) =>
      base?.taxesOre === undefined ? [] : [[each, Math.round(base.taxesOre / rate.rate)]],
    ),
  )
  return { rate: rate.rate, perKronaOre, source: rate.source }
}
