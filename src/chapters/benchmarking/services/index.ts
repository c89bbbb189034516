import type { IndicatorDefinition, IndicatorSet, Service } from '#chapters/benchmarking/model.ts'
import { compulsorySchool } from './compulsory-school.ts'
import { disabilityCare } from './disability-care.ts'
import { elderlyCare } from './elderly-care.ts'
import { individualFamilyCare } from './individual-family-care.ts'
import { preschool } from './preschool.ts'
import { upperSecondarySchool } from './upper-secondary-school.ts'

/** The services that the product ships, in the order of the menu. A municipality can define its own beside them. */
export const shippedServices: readonly Service[] = [
  compulsorySchool,
  elderlyCare,
  preschool,
  upperSecondarySchool,
  individualFamilyCare,
  disabilityCare,
]

/** Every indicator that takes part in a set: cost, quality, structure, means and the published index. */
export function definitionsOf(set: IndicatorSet): IndicatorDefinition[] {
  return [
    ...set.cost,
    ...set.quality,
    ...set.structure,
    ...set.means,
    ...(set.published ? [set.published] : []),
  ]
}

/** Ids of every indicator that a service needs, volumes and reference costs included, each once. */
export function indicatorsOf(service: Service): string[] {
  const ids = service.sets.flatMap((set) => [
    ...definitionsOf(set).map(({ kpi }) => kpi),
    ...Object.values(set.money).flatMap(({ volume, reference }) =>
      reference ? [volume, reference] : [volume],
    ),
  ])
  return [...new Set(ids)]
}
