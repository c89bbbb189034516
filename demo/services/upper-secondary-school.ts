import { drawCost, relatedCost } from '#demo/cost.ts'
import { cellOf, type Grid } from '#demo/grid.ts'
import { complete, type Publication, valuesOf, withGaps } from '#demo/published.ts'
import { rkaIndices } from '#demo/rka-index.ts'
import { draw, drawAll, type Recipe, type Setting } from '#demo/series.ts'
import { residentsOf } from './population.ts'

const diploma = { group: 'diploma', share: 0.01, as: 'empty' } as const

const recipes: Readonly<Record<string, Recipe>> = {
  // Diploma or certificate within four years, diploma within three, per cent.
  N17457: {
    mean: 80.5,
    sd: 5,
    perYear: 0.2,
    shares: { structure: 0.32, ability: 0.26, drift: 0.1, noise: 0.32 },
    towards: { education: 1, migration: -0.8 },
    cohort: 'diploma',
    gaps: diploma,
    range: [45, 100],
  },
  N17445: {
    mean: 66.5,
    sd: 6.5,
    perYear: 0.2,
    shares: { structure: 0.36, ability: 0.26, drift: 0.1, noise: 0.28 },
    towards: { education: 1, migration: -0.8 },
    cohort: 'diploma',
    gaps: diploma,
    range: [30, 95],
  },
  U17508: {
    mean: 61,
    sd: 5,
    shares: { ability: 0.3, own: 0.25, drift: 0.2, noise: 0.25 },
    gaps: { group: 'upper-secondary-survey', share: 0.04, as: 'absent' },
    range: [35, 85],
  },
}

/** The model deviation is not published any more: it only enters the index. */
const modelDeviation: Recipe = {
  mean: 50,
  sd: 4,
  shares: { ability: 0.45, drift: 0.15, noise: 0.4 },
  cohort: 'diploma',
}

export function drawUpperSecondarySchool(setting: Setting): Publication {
  const { structure } = setting
  const cost = drawCost(
    setting,
    { level: 5_050, growth: 0.035, spread: 0.1, towards: { urban: -1, ageing: 0.5, education: -0.3 } },
    { mean: 1, sd: 7.8, shares: { ability: 0.6, drift: 0.25, noise: 0.15 } },
  )
  const results = drawAll(recipes, setting)
  const onTheWay = (values: Grid) =>
    withGaps(values, { group: 'upper-secondary-cost', share: 0.004, lastYear: 0.05, as: 'absent' }, structure)
  const deviation = onTheWay(cost.deviation)
  const index = rkaIndices(
    [{ values: deviation.values, better: 'lower' }],
    [
      { values: draw('upper-secondary/model-deviation', modelDeviation, setting), better: 'higher' },
      { values: valuesOf(results, 'U17508'), better: 'higher' },
    ],
  )
  return {
    ...results,
    N17016: onTheWay(cost.reference),
    N17014: onTheWay(cost.net),
    N17001: deviation,
    N17005: onTheWay(
      relatedCost('N17005', setting, 0.02, (m, t) => {
        const residents = cellOf(structure.population, m, t)
        return (1.03 * cellOf(cost.net, m, t) * residents) / residentsOf('upperSecondaryAge', structure, m, t)
      }),
    ),
    U17001: complete(index.resourceIndex),
    U17401: complete(index.qualityIndex),
    U17900: complete(index.efficiencyIndex),
  }
}
