import type { Ore } from '#core/money.ts'
import type { Component, Driver, Provider, Remainder, Rounding, RuleSet, UnitVolumes } from './rule-set.ts'

/**
 * What a rule set gives. Amounts lie unit by unit in typed arrays, so that 1,500 units take milliseconds; the reason of
 * each amount is worked out when it is asked for (`because`), from the same figures.
 */
export interface Allocation {
  readonly ruleSet: RuleSet
  readonly units: readonly UnitVolumes[]
  readonly prices: ReadonlyMap<string, ResolvedPrice>
  /** Units × drivers, in the order of both: `volumes[unit * drivers + driver]`. NaN: not counted, and not needed. */
  readonly volumes: Float64Array
  /** Units × components, whole öre: `amounts[unit * components + component]`. The remainder is the last component. */
  readonly amounts: Float64Array
  /** The components as computed: the rule set's, and `remainder` where a frame is shared to the last öre. */
  readonly components: readonly Component[]
  /** Öre a unit. */
  readonly unitSums: Float64Array
  readonly sumOre: Ore
  readonly frameOre?: Ore
  /** What stays with whoever holds the frame (`keep`), positive or negative; 0 where it is shared. */
  readonly keptOre: Ore
  /** Frame − sum − kept: 0 where there is a frame. */
  readonly differenceOre: Ore
  /** What was shared out whole, by component: pots, and the rest of the frame. */
  readonly shared: ReadonlyMap<string, Shared>
  /** Where each id stands in the arrays. */
  readonly places: Places
}

/** An amount that was given out whole, by weight. */
export interface Shared {
  readonly ore: number
  /** By unit. */
  readonly weights: Float64Array
  readonly allWeights: number
}

export interface Places {
  readonly units: ReadonlyMap<string, number>
  readonly drivers: ReadonlyMap<string, number>
  readonly components: ReadonlyMap<string, number>
}

/** Id of the component that shares out what the rules leave of the frame; no component of a rule set may have it. */
export const remainderId = 'remainder'

export interface ResolvedPrice {
  readonly id: string
  /** Öre, with decimals where no rounding is said. */
  readonly ore: number
  readonly because: readonly Because[]
}

/** A step of the chain from an amount to what it rests on, in the order in which it was reckoned. Figures, not words. */
export type Because =
  | {
      readonly step: 'price'
      readonly price: string
      readonly title: string
      readonly per: string
      readonly ore: number
    }
  /** A written price, before it is raised or rounded. */
  | { readonly step: 'written'; readonly ore: number }
  | {
      readonly step: 'price-of'
      readonly prices: readonly string[]
      readonly titles: readonly string[]
      readonly ore: number
    }
  | { readonly step: 'times'; readonly factor: number }
  | { readonly step: 'divided'; readonly by: number }
  | {
      readonly step: 'index-raise'
      readonly index: string
      readonly title: string
      readonly edition: string
      readonly change: number
    }
  | {
      readonly step: 'counted'
      readonly driver: Driver
      readonly counts: readonly Count[]
      readonly volume: number
    }
  | { readonly step: 'volume'; readonly driver: Driver; readonly volume: number }
  | { readonly step: 'unit-index'; readonly index: string; readonly value: number }
  | { readonly step: 'pot'; readonly ore: number; readonly weight: number; readonly allWeights: number }
  | { readonly step: 'size-step'; readonly upTo?: number; readonly volume: number; readonly ore: number }
  | { readonly step: 'fixed'; readonly ore: number }
  | { readonly step: 'given'; readonly ore: number }
  | {
      readonly step: 'share-of'
      readonly share: number
      readonly components: readonly string[]
      readonly titles: readonly string[]
      readonly baseOre: number
    }
  | { readonly step: 'deducted'; readonly ore: number }
  | { readonly step: 'not-for'; readonly provider: Provider }
  | { readonly step: 'rounded'; readonly rounding: Rounding; readonly from: number; readonly to: number }
  | {
      readonly step: 'remainder'
      readonly to: Remainder['to']
      readonly leftOre: number
      readonly share: number
    }

/** A count behind a volume. */
export interface Count {
  /** ISO day or month; the year where it was written as it is. */
  readonly on: string
  readonly value: number
}
