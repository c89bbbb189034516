import type { Ore } from '#core/money.ts'
import { calculate } from './calculation.ts'
import type { PlanYear } from './model.ts'
import { atLeastNothing, sumOre } from './ore.ts'
import { type FiscalRules, fiscalRules } from './rules.ts'

/** What a proposal changes in one year, against the plan that it starts from. */
export interface ProposedChange {
  readonly year: number
  /** Positive: costs more. */
  readonly netCostOre: Ore
  /** Positive: more taxes, such as by a higher tax rate. */
  readonly revenueOre: Ore
}

/** A budget alternative as the panel needs it. A change that lasts is written in every year that it lasts. */
export interface Proposal {
  readonly changes: readonly ProposedChange[]
}

/**
 * The plan as it would be with the proposal: results, taxes, payments, and from then on equity and liquidity. Debt is
 * left as it is: how a deficit is paid for is another decision. What was to be set aside is cut to the room left; a
 * better result sets nothing more aside by itself.
 *
 * Changes to years that the plan doesn't have are passed over.
 */
export function withProposal(
  years: readonly PlanYear[],
  { changes }: Proposal,
  rules: FiscalRules = fiscalRules,
): readonly PlanYear[] {
  let since = 0
  const changed = years
    .toSorted((a, b) => a.year - b.year)
    .map((year) => {
      const own = changes.filter((change) => change.year === year.year)
      const cost = sumOre(own.map(({ netCostOre }) => netCostOre))
      const revenue = sumOre(own.map(({ revenueOre }) => revenueOre))
      since += revenue - cost
      return changedYear(year, cost, revenue, since)
    })
  return cutReservations(changed, Math.min(...changes.map(({ year }) => year)), rules)
}

function changedYear(year: PlanYear, cost: number, revenue: number, since: number): PlanYear {
  const { base, taxesAndGrantsOre, equityInclPensionsOre } = year
  const plus = <Key extends string>(name: Key, value: Ore | undefined, change: number) =>
    value === undefined ? {} : { [name]: sumOre([value, change]) }
  return {
    ...year,
    resultOre: sumOre([year.resultOre, revenue, -cost]),
    ...plus('taxesAndGrantsOre', taxesAndGrantsOre, revenue),
    ...plus('equityInclPensionsOre', equityInclPensionsOre, since),
    ...(base && {
      base: {
        ...base,
        ...plus('taxesOre', base.taxesOre, revenue),
        ...plus('paymentsOre', base.paymentsOre, cost),
        ...plus('liquidityOre', base.liquidityOre, since),
        ...plus('assetsOre', base.assetsOre, since),
      },
    }),
  }
}

/**
 * In order: what an earlier year no longer sets aside leaves room for a later one, and isn't there in its reserve. Years
 * before the first change, and closed ones, stay as they are.
 */
function cutReservations(years: readonly PlanYear[], first: number, rules: FiscalRules): readonly PlanYear[] {
  const done: PlanYear[] = []
  let missing = 0
  for (const year of years) {
    const shrunk = withReserve(year, -missing)
    const reservable = calculate([...done, shrunk], rules).at(-1)?.room?.reservableOre
    const mayCut = year.year >= first && year.stage !== 'outcome'
    const toReserveOre =
      mayCut && reservable !== undefined && year.toReserveOre > reservable ? reservable : year.toReserveOre
    missing += year.toReserveOre - toReserveOre
    done.push({ ...shrunk, toReserveOre })
  }
  return done
}

function withReserve(year: PlanYear, change: number): PlanYear {
  const { reserveOre } = year
  if (change === 0 || reserveOre?.rer === undefined) return year
  return { ...year, reserveOre: { ...reserveOre, rer: atLeastNothing(reserveOre.rer + change) } }
}
