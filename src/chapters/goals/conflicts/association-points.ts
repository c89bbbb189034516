import type { NationalFigure } from '#chapters/goals/records.ts'
import { residualsGiven, withoutRepeats } from '#numerics/residuals-given.ts'
import type { MeasureAssociation } from './conflict-pairs.ts'
import { figuresByKpi, pairFigures } from './figures.ts'

/** A municipality by what is left of two measures once the structure is held still. */
export interface AssociationPoint {
  /** Code. */
  readonly municipality: string
  /** Of the first measure and of the second, in their own units: above 0 is better than the structure leads one to expect. */
  readonly x: number
  readonly y: number
}

/**
 * What the partial correlation of an association is made of: its correlation is that of x and y.
 *
 * @param figures those that the association was computed from
 */
export function associationPoints(
  figures: readonly NationalFigure[],
  { measures, association }: MeasureAssociation,
): readonly AssociationPoint[] {
  const { given, year, n } = association
  const [one, other] = measures
  const wish = { kpis: [one.kpi, other.kpi] as const, given, until: year, least: n }
  const paired = pairFigures(figuresByKpi(figures), wish)
  if (!paired) return []
  const z = withoutRepeats(paired.z, paired.y)
  const x = residualsGiven(paired.x, z)
  const y = residualsGiven(paired.y, z)
  return paired.municipalities.map((municipality, row) => ({
    municipality,
    x: (one.better === 'higher' ? 1 : -1) * (x[row] ?? 0),
    y: (other.better === 'higher' ? 1 : -1) * (y[row] ?? 0),
  }))
}
