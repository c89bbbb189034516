import type { Ore } from '#core/money.ts'
import { calculate } from './calculation.ts'
import { reserveMonths } from './endurance.ts'
import type { FiscalBase, FiscalYear } from './model.ts'
import { atLeastNothing, shareOf, sumOre } from './ore.ts'
import { type FiscalRules, fiscalRules } from './rules.ts'

export const shockIds = ['taxes', 'wages', 'pupils', 'interest'] as const
export type ShockId = (typeof shockIds)[number]

/** How hard each shock is, as shares. A municipality can try others. */
export type ShockSizes = Readonly<Record<ShockId, number>>

/** Tax base −1 %, wages +1 %, pupils −5 %, interest +2 percentage points. */
export const usualShocks: ShockSizes = { taxes: 0.01, wages: 0.01, pupils: 0.05, interest: 0.02 }

export interface StressTest {
  /** `all`: the four at once. */
  readonly shock: ShockId | 'all'
  /** Size, as a share; 0 for all at once, which has none of its own. */
  readonly size: number
  /** What it does to the result. Negative: worse. */
  readonly effectOre: Ore
  readonly resultOre: Ore
  readonly balanceResultOre: Ore
  readonly deficitsToRestoreOre: Ore
  /** What may be set aside after it. Absent where taxes and grants aren't given. */
  readonly reservableOre?: Ore
  /** How many months the reserves carry what is below zero. Absent where no reserve is given. */
  readonly reserveMonths?: number | 'unending'
}

/** A shock that can't be worked out, and what figure it lacks. */
export interface UntestedShock {
  readonly shock: ShockId
  readonly missing: readonly (keyof FiscalBase)[]
}

/** What a year was tested against, and what it could not be. */
export interface StressTests {
  readonly tests: readonly StressTest[]
  readonly untested: readonly UntestedShock[]
  /** All of them in the same year. Absent where one can't be worked out. */
  readonly together?: StressTest
}

const needs: Readonly<Record<ShockId, readonly (keyof FiscalBase)[]>> = {
  taxes: ['taxesOre'],
  wages: ['staffCostOre'],
  pupils: ['pupilCostOre', 'pupilFixedShare'],
  interest: ['debtOre', 'debtRepricedShare'],
}

/**
 * What a worse year would do to one of the years. Each shock comes alone, and then all at once, with no
 * counter-measure, for the first year only: how ready the municipality is, not a forecast.
 *
 * - taxes: the tax revenue falls by the share; grants and equalisation stay, which overstates the fall where it is
 *   the country's and equalisation follows.
 * - wages: staff costs rise by the share, uncompensated.
 * - pupils: money follows the pupils out, but the fixed share of their cost stays the first year.
 * - interest: only the part of the debt whose interest is set anew within the year.
 *
 * What was to be set aside is cut to the room that is left.
 *
 * @param years all of them: deficits are carried
 * @handbook BUD-8
 */
export function stressTests(
  years: readonly FiscalYear[],
  of: number,
  sizes: ShockSizes = usualShocks,
  rules: FiscalRules = fiscalRules,
): StressTests {
  const year = years.find((each) => each.year === of)
  if (!year) return { tests: [], untested: [] }
  const tests: StressTest[] = []
  const untested: UntestedShock[] = []
  for (const shock of shockIds) {
    const missing = needs[shock].filter((name) => year.base?.[name] === undefined)
    if (missing.length > 0) untested.push({ shock, missing })
    else tests.push(tested(years, year, [shock], sizes, rules))
  }
  if (untested.length > 0) return { tests, untested }
  return { tests, untested, together: tested(years, year, shockIds, sizes, rules) }
}

/** What a shock does to the result, in öre. */
function shockEffect(shock: ShockId, size: number, base: FiscalBase): Ore {
  switch (shock) {
    case 'taxes':
      return shareOf(base.taxesOre ?? 0, -size)
    case 'wages':
      return shareOf(base.staffCostOre ?? 0, -size)
    case 'pupils':
      return shareOf(shareOf(base.pupilCostOre ?? 0, base.pupilFixedShare ?? 0), -size)
    case 'interest':
      return shareOf(shareOf(base.debtOre ?? 0, base.debtRepricedShare ?? 0), -size)
  }
}

function tested(
  years: readonly FiscalYear[],
  year: FiscalYear,
  shocks: readonly ShockId[],
  sizes: ShockSizes,
  rules: FiscalRules,
): StressTest {
  const effects = shocks.map((shock) => [shock, shockEffect(shock, sizes[shock], year.base ?? {})] as const)
  const hit = effects.reduce((worse, [shock, effect]) => afterShock(worse, shock, effect), year)
  const [only] = shocks
  const run = (each: FiscalYear) =>
    calculate(
      years.map((other) => (other.year === each.year ? each : other)),
      rules,
    ).find((calculated) => calculated.year === each.year)
  const reservable = run(hit)?.room?.reservableOre
  const cut =
    reservable === undefined || hit.toReserveOre <= reservable ? hit : { ...hit, toReserveOre: reservable }
  const after = run(cut)
  const usable = after?.usable?.usableOre
  return {
    ...(only !== undefined && shocks.length === 1
      ? { shock: only, size: sizes[only] }
      : { shock: 'all' as const, size: 0 }),
    effectOre: sumOre(effects.map(([, effect]) => effect)),
    resultOre: hit.resultOre,
    balanceResultOre: after?.balanceResultOre ?? hit.resultOre,
    deficitsToRestoreOre: after?.deficitsToRestoreOre ?? atLeastNothing(-hit.resultOre),
    ...(reservable === undefined ? {} : { reservableOre: reservable }),
    ...(usable === undefined ? {} : { reserveMonths: reserveMonths(hit.resultOre, usable) }),
  }
}

function afterShock(year: FiscalYear, shock: ShockId, effectOre: Ore): FiscalYear {
  const base = year.taxesAndGrantsOre
  return {
    ...year,
    resultOre: sumOre([year.resultOre, effectOre]),
    // Lower taxes lower what the thresholds are shares of, too.
    ...(shock === 'taxes' && base !== undefined ? { taxesAndGrantsOre: sumOre([base, effectOre]) } : {}),
  }
}
