import { holm } from '#numerics/holm.ts'
import { partialCorrelation } from '#numerics/partial-correlation.ts'
import { type Figures, pairFigures } from './figures.ts'
import { structureVariables } from './structure-variables.ts'

/** How two indicators go together over the municipalities, structure held still. A signal for talk, never a cause. */
export interface KpiAssociation {
  /** Kolada's ids, in order. */
  readonly kpis: readonly [string, string]
  readonly year: number
  /** Of the figures as they are published: which way the goals want them is not in it. */
  readonly r: number
  /** Municipalities. */
  readonly n: number
  readonly freedom: number
  /** Two-sided, by Student's t with n − 2 − k degrees of freedom. */
  readonly p: number
  /** After Holm, for all the pairs tried at once. */
  readonly adjusted: number
  /** How many pairs were tried. */
  readonly tried: number
  /** Indicators held still. */
  readonly given: readonly string[]
}

export interface AssociationWish {
  /** The pairs of indicators, each once. */
  readonly pairs: readonly (readonly [string, string])[]
  /** Last year to look at. */
  readonly until: number
  /** Fewest municipalities. */
  readonly least: number
}

/** @example kpiPairKey('N2', 'N1') // 'N1 N2' */
export function kpiPairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}

/**
 * Tries every pair of indicators once. Pairs without a year in which enough municipalities have both are left out.
 *
 * @returns by `kpiPairKey`
 */
export function kpiAssociations(
  figures: Figures,
  { pairs, until, least }: AssociationWish,
): ReadonlyMap<string, KpiAssociation> {
  const found = pairs.flatMap(([one, other]) => {
    const kpis = one < other ? ([one, other] as const) : ([other, one] as const)
    const given = structureVariables(kpis)
    const paired = pairFigures(figures, { kpis, given, until, least })
    if (!paired) return []
    const result = partialCorrelation(paired.x, paired.y, paired.z)
    if (result.kind !== 'correlation') return []
    const { r, n, freedom, p } = result
    return [{ kpis, year: paired.year, r, n, freedom, p, given }]
  })
  const adjusted = holm(found.map(({ p }) => p))
  return new Map(
    found.map((each, index) => [
      kpiPairKey(...each.kpis),
      { ...each, adjusted: adjusted[index] ?? 1, tried: found.length },
    ]),
  )
}
