import { drawCost, relatedCost } from '#demo/cost.ts'
import { cellOf, type Grid, makeGrid } from '#demo/grid.ts'
import { complete, type Publication, valuesOf, withGaps } from '#demo/published.ts'
import { rkaIndices } from '#demo/rka-index.ts'
import { drawAll, type Recipe, type Setting } from '#demo/series.ts'
import { residentsOf } from './population.ts'

const recipes: Readonly<Record<string, Recipe>> = {
  // Posts with a preschool teaching licence, per cent: rarer in cities.
  N11808: {
    mean: 41,
    sd: 9,
    perYear: -0.3,
    shares: { structure: 0.25, ability: 0.3, own: 0.2, drift: 0.18, noise: 0.07 },
    towards: { urban: -1, education: 0.3 },
    range: [12, 75],
  },
  // Children a group, and children a full-time employee.
  N11701: {
    mean: 14.9,
    sd: 1.5,
    perYear: -0.1,
    shares: { structure: 0.1, ability: 0.25, own: 0.25, drift: 0.25, noise: 0.15 },
    towards: { urban: 1 },
    better: 'lower',
    range: [8, 22],
  },
  N11102: {
    mean: 5.1,
    sd: 0.42,
    shares: { structure: 0.15, ability: 0.25, own: 0.2, drift: 0.25, noise: 0.15 },
    towards: { education: 1 },
    better: 'lower',
    range: [3.5, 7],
  },
  // Children 1–5 years enrolled in preschool, per cent.
  N11800: {
    mean: 86,
    sd: 3.2,
    perYear: 0.4,
    shares: { structure: 0.4, own: 0.35, drift: 0.2, noise: 0.05 },
    towards: { education: 1, urban: 0.5 },
    range: [70, 97],
  },
}

export function drawPreschool(setting: Setting): Publication {
  const { structure } = setting
  const cost = drawCost(
    setting,
    { level: 8_700, growth: 0.024, spread: 0.15, towards: { ageing: -1, education: 0.4 } },
    { mean: 0.4, sd: 8.3, shares: { ability: 0.62, drift: 0.26, noise: 0.12 } },
  )
  const staffing = drawAll(recipes, setting)
  const enrolled = makeGrid((m, t) =>
    Math.round(
      (cellOf(valuesOf(staffing, 'N11800'), m, t) / 100) * residentsOf('preschoolAge', structure, m, t),
    ),
  )
  const onTheWay = (values: Grid) =>
    withGaps(values, { group: 'preschool-cost', share: 0.004, lastYear: 0.04, as: 'absent' }, structure)
  const perChild = onTheWay(
    relatedCost(
      'N11008',
      setting,
      0.025,
      (m, t) => (1.09 * cellOf(cost.net, m, t) * cellOf(structure.population, m, t)) / cellOf(enrolled, m, t),
    ),
  )
  const deviation = onTheWay(cost.deviation)
  const index = rkaIndices(
    [
      { values: perChild.values, better: 'lower' },
      { values: deviation.values, better: 'lower' },
    ],
    [
      { values: valuesOf(staffing, 'N11808'), better: 'higher' },
      { values: valuesOf(staffing, 'N11800'), better: 'higher' },
      { values: valuesOf(staffing, 'N11102'), better: 'lower' },
    ],
  )
  return {
    ...staffing,
    N11025: onTheWay(cost.reference),
    N11004: onTheWay(cost.net),
    N11024: deviation,
    N11008: perChild,
    N11807: complete(enrolled),
    U11001: complete(index.resourceIndex),
    U11404: complete(index.qualityIndex),
    U11901: complete(index.efficiencyIndex),
  }
}
