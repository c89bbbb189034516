import { shippedServices } from '#chapters/benchmarking/index.ts'

/** Where no service holds the indicator: share living in urban areas, and share with higher education. */
const general = ['N00954', 'N01982']

/** How many of a service's structure variables are held still: those that the comparison itself begins with. */
const perService = 2

/**
 * The structure variables that are held still when two indicators are compared over the country: those of the services
 * that the indicators belong to. Never one of the two themselves.
 *
 * @param kpis ids of the indicators compared
 */
export function structureVariables(kpis: readonly string[]): readonly string[] {
  const ofServices = shippedServices
    .flatMap(({ sets }) => sets)
    .filter(({ cost, quality, means }) =>
      [...cost, ...quality, ...means].some(({ kpi }) => kpis.includes(kpi)),
    )
    .flatMap(({ structure }) => structure.slice(0, perService).map(({ kpi }) => kpi))
  const chosen = ofServices.length > 0 ? ofServices : general
  return [...new Set(chosen)].filter((kpi) => !kpis.includes(kpi))
}
