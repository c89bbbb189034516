import type { IndicatorDefinition } from '#chapters/benchmarking/model.ts'
import type { Panel } from '#chapters/benchmarking/panel.ts'
import type { Municipality } from '#core/municipality.ts'
import { nearestNeighbours } from '#numerics/nearest-neighbours.ts'

/** A municipality with similar structure. */
export interface StructuralPeer {
  readonly municipality: Municipality
  /** Euclidean distance in standard deviations of the structure variables. */
  readonly distance: number
}

/**
 * The municipalities whose structure is nearest, in standardised structure variables of the latest year that has
 * them all.
 *
 * @returns nearest first; empty where the municipality lacks a structure variable
 * @handbook AF-3
 */
export function structuralPeers(
  panel: Panel,
  structure: readonly IndicatorDefinition[],
  code: string,
  count = 7,
): StructuralPeer[] {
  const [first, ...others] = structure
  if (!first) return []
  const year = panel
    .years(first.kpi)
    .findLast((each) => others.every(({ kpi }) => panel.values(kpi, each).has(code)))
  if (year === undefined) return []
  const columns = structure.map(({ kpi }) => panel.values(kpi, year))
  const complete = panel.municipalities.filter((each) => columns.every((column) => column.has(each.code)))
  const own = complete.findIndex((each) => each.code === code)
  if (own < 0) return []
  const rows = complete.map((each) => columns.map((column) => column.get(each.code) ?? Number.NaN))
  return nearestNeighbours(rows, own, count).flatMap(({ index, distance }) => {
    const municipality = complete[index]
    return municipality ? [{ municipality, distance }] : []
  })
}
