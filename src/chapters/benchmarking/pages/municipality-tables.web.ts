import type { NonEmpty } from '#core/outcome.ts'
import type { Table } from '#reports/table.ts'
import { gapTable } from './gap-section.tsx'
import { commonTable, indicatorTable } from './indicator-sections.tsx'
import type { MunicipalityPageProps } from './municipality-props.web.ts'
import { bestTable, similarTable } from './peers-section.tsx'
import { yearlyTable } from './quadrant-figure.tsx'
import { changeTable } from './sensitivity-section.tsx'

/** Every table of a municipality's page, in the order of the page: each can be had as a file. */
export function municipalityTables(props: MunicipalityPageProps): NonEmpty<Table> {
  const { gap, own, result, sensitivity } = props
  const gaps = gap ? [gapTable(gap, result.provenance)] : []
  const common = commonTable(props)
  const changed = sensitivity ? [changeTable(sensitivity, own.rankInterval, result.provenance)] : []
  return [
    yearlyTable(props),
    ...gaps,
    indicatorTable(props),
    similarTable(props),
    bestTable(props),
    ...(common ? [common] : []),
    ...changed,
  ]
}
