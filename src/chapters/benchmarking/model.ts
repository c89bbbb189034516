import type { Bilingual } from '#core/language.ts'

/** How an indicator enters the computation. */
export interface IndicatorDefinition {
  /** Kolada's id. */
  readonly kpi: string
  /** Short name for charts and tables; the full title comes from the source. */
  readonly name: Bilingual
  /** Unit as shown in a table head: `kr/elev`, `%`. */
  readonly unit: Bilingual
  /**
   * `level`: cost per unit of volume, adjusted by our own regression;
   * `deviation`: already a deviation in per cent from a cost that structure explains;
   * `adjusted`: a result already cleaned of structure by its publisher;
   * `plain`: everything else.
   */
  readonly kind: 'level' | 'deviation' | 'adjusted' | 'plain'
  readonly better: 'higher' | 'lower'
}

/** A consistent set: cost, quality and volume speak of the same pupils or users. */
export interface IndicatorSet {
  readonly id: string
  readonly name: Bilingual
  /** The first is the one used unless another is chosen. */
  readonly cost: readonly [IndicatorDefinition, ...IndicatorDefinition[]]
  readonly quality: readonly [IndicatorDefinition, ...IndicatorDefinition[]]
  readonly structure: readonly IndicatorDefinition[]
  /** What the money is spent on, shown beside the result but never part of it. */
  readonly means: readonly IndicatorDefinition[]
  /**
   * Turns a cost deviation into kronor: expected cost × volume. The expected cost is the published reference cost
   * where there is one, else what our own regression gives.
   */
  readonly money: Readonly<Record<string, { readonly volume: string; readonly reference?: string }>>
  /** The publisher's own efficiency index of the same service, shown beside ours as a check. */
  readonly published?: IndicatorDefinition
}

/** A service that municipalities are compared in, with the indicator sets that hold from a day on. */
export interface Service {
  /** Name on the command line and in code. */
  readonly id: string
  /** Swedish ASCII, in addresses. */
  readonly slug: string
  readonly name: Bilingual
  /** ISO day from which this definition applies, and on whose decision. */
  readonly validFrom: string
  readonly reference: Bilingual
  readonly sets: readonly [IndicatorSet, ...IndicatorSet[]]
}

/** How efficiency is computed from the same adjusted figures. */
export const presets = ['index', 'rka', 'dea'] as const
export type Preset = (typeof presets)[number]

/** Everything that decides a ranking: the same choice gives the same result. */
export interface RankingChoice {
  readonly preset: Preset
  readonly cost: IndicatorDefinition
  readonly quality: readonly IndicatorDefinition[]
  readonly structure: readonly IndicatorDefinition[]
  /** Weight of quality against cost, 0–1. */
  readonly weight: number
  /** First and last year; absent: the last three years with data. */
  readonly window?: readonly [number, number]
  readonly seed: number
  /** Draws of the parametric bootstrap. */
  readonly replications: number
}
