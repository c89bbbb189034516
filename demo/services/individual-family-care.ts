import { drawCost, relatedCost } from '#demo/cost.ts'
import { cellOf, type Grid, makeGrid } from '#demo/grid.ts'
import { complete, type Publication, until, valuesOf, withGaps } from '#demo/published.ts'
import { rkaIndices } from '#demo/rka-index.ts'
import { drawAll, type Recipe, type Setting } from '#demo/series.ts'

/** Costs of this service are published last: none for the latest year yet. */
const latestCost = 2024

const dependence = { structure: 0.5, ability: 0.25, own: 0.1, drift: 0.1, noise: 0.05 }

const recipes: Readonly<Record<string, Recipe>> = {
  // Long-term financial assistance, adults and children, per cent of the population.
  N31816: {
    mean: 1.3,
    sd: 0.75,
    perYear: -0.06,
    shares: dependence,
    towards: { hardship: 1, migration: 0.6 },
    better: 'lower',
    range: [0.05, 8],
    decimals: 2,
  },
  U31809: {
    mean: 2.2,
    sd: 1.3,
    perYear: -0.1,
    shares: dependence,
    towards: { hardship: 1, migration: 0.6 },
    better: 'lower',
    range: [0.05, 15],
    decimals: 2,
  },
  // Residents with financial assistance in the year, per cent.
  N31807: {
    mean: 3.1,
    sd: 1.3,
    perYear: -0.15,
    shares: { structure: 0.65, own: 0.15, drift: 0.15, noise: 0.05 },
    towards: { hardship: 1, migration: 0.7 },
    range: [0.3, 12],
  },
  // Length of an inquiry about a child, days; four months is the legal limit.
  U33401: {
    mean: 104,
    sd: 20,
    shares: { structure: 0.05, ability: 0.35, own: 0.1, drift: 0.25, noise: 0.25 },
    towards: { urban: 1 },
    better: 'lower',
    gaps: { group: 'inquiries', share: 0.08, as: 'empty' },
    range: [40, 220],
    decimals: 0,
  },
}

export function drawIndividualFamilyCare(setting: Setting): Publication {
  const { structure } = setting
  const cost = drawCost(
    setting,
    { level: 4_350, growth: 0.03, spread: 0.22, towards: { hardship: 1, migration: 0.4, urban: 0.4 } },
    { mean: 2, sd: 16.5, shares: { ability: 0.6, drift: 0.25, noise: 0.15 } },
  )
  const dependents = drawAll(recipes, setting)
  // Financial assistance is about a sixth of the service, and its model cost follows the whole's.
  const model = makeGrid((m, t) => Math.round(0.17 * cellOf(cost.reference, m, t)))
  const onTheWay = (values: Grid) =>
    until(withGaps(values, { group: 'family-care-cost', share: 0.008, as: 'absent' }, structure), latestCost)
  const assistance = onTheWay(relatedCost('N31008', setting, 0.15, (m, t) => 0.17 * cellOf(cost.net, m, t)))
  const adjusted = makeGrid((m, t) => cellOf(assistance.values, m, t) / cellOf(model, m, t))
  const index = rkaIndices(
    [{ values: adjusted, better: 'lower' }],
    [{ values: valuesOf(dependents, 'N31816'), better: 'lower' }],
  )
  const endsWithCost = (values: Grid) => until(complete(values), latestCost)
  return {
    ...dependents,
    N30007: onTheWay(cost.reference),
    N30005: onTheWay(cost.net),
    N30001: onTheWay(cost.deviation),
    N31008: assistance,
    U31004: endsWithCost(model),
    U31002: endsWithCost(index.resourceIndex),
    U31401: endsWithCost(index.qualityIndex),
    U31904: endsWithCost(index.efficiencyIndex),
  }
}
