import type { IndicatorDefinition } from './model.ts'
import { definitionsOf, shippedServices } from './services/index.ts'

/** Indicators where a lower figure is better, beside those of the shipped services. */
const lower = 'N11010 N11703 U21401 U23431 N31814 N00090 N00216 N15045 N11038 N17030 N20029 N30026 N28021'

/** Results that their publisher has already cleaned of structure, beside those of the shipped services. */
const adjusted =
  'N15563 N15564 N15566 N15567 N15560 N15561 U15415 U15416 U15413 U15414 U15446 U15444 U15442 U15459 U15457 ' +
  'U17446 U17448 U17449'

/** Official deviations in per cent, beside those of the shipped services. */
const deviations = 'N00097'

const shipped = new Map(
  shippedServices.flatMap(({ sets }) => sets.flatMap(definitionsOf)).map((known) => [known.kpi, known]),
)
const lowerIds = new Set(lower.split(' '))
const adjustedIds = new Set(adjusted.split(' '))
const deviationIds = new Set(deviations.split(' '))

/**
 * What is known of an indicator: its direction, and whether its publisher has already adjusted it. Of an unknown one:
 * higher is better, and nothing is adjusted.
 *
 * @param role as cost, a figure that isn't a known deviation is taken as a cost level
 */
export function definitionOf(kpi: string, role: 'cost' | 'quality' | 'structure'): IndicatorDefinition {
  const known = shipped.get(kpi) ?? unshipped(kpi)
  return role === 'cost' && known.kind !== 'deviation' ? { ...known, kind: 'level', better: 'lower' } : known
}

function unshipped(kpi: string): IndicatorDefinition {
  const kind = deviationIds.has(kpi) ? 'deviation' : adjustedIds.has(kpi) ? 'adjusted' : 'plain'
  const better = kind === 'deviation' || lowerIds.has(kpi) ? 'lower' : 'higher'
  return { kpi, name: { sv: kpi, en: kpi }, unit: { sv: '', en: '' }, kind, better }
}
