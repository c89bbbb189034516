import { drawCost } from '#demo/cost.ts'
import { cellOf, type Grid, makeGrid } from '#demo/grid.ts'
import { complete, type Publication, until, valuesOf, withGaps } from '#demo/published.ts'
import { rkaIndices } from '#demo/rka-index.ts'
import { drawAll, type Recipe, type Setting } from '#demo/series.ts'

/** Costs of this service are published last: none for the latest year yet. */
const latestCost = 2024

/** Not every municipality asks its users every year. */
const groupHome = { group: 'group-home-survey', share: 0.1, as: 'absent' } as const
const daily = { group: 'daily-activities-survey', share: 0.1, as: 'absent' } as const

/** Few answer: half of the differences are chance. */
const answers = { structure: 0.05, ability: 0.3, own: 0.05, drift: 0.1, noise: 0.5 }

const recipes: Readonly<Record<string, Recipe>> = {
  // Group home: likes living there, decides what matters, per cent.
  U28524: {
    mean: 80,
    sd: 7,
    shares: answers,
    towards: { urban: -1 },
    cohort: 'group-home',
    gaps: groupHome,
    range: [40, 100],
    decimals: 0,
  },
  U28518: {
    mean: 79,
    sd: 7.5,
    shares: answers,
    towards: { urban: -1 },
    cohort: 'group-home',
    gaps: groupHome,
    range: [40, 100],
    decimals: 0,
  },
  // Daily activities: likes going there, decides what matters, per cent.
  U28538: {
    mean: 82,
    sd: 6.5,
    shares: answers,
    towards: { urban: -1 },
    cohort: 'daily-activities',
    gaps: daily,
    range: [45, 100],
    decimals: 0,
  },
  U28532: {
    mean: 81,
    sd: 7,
    shares: answers,
    towards: { urban: -1 },
    cohort: 'daily-activities',
    gaps: daily,
    range: [40, 100],
    decimals: 0,
  },
}

export function drawDisabilityCare(setting: Setting): Publication {
  const { structure } = setting
  const cost = drawCost(
    setting,
    // The reference holds the number of decisions, which circumstances explain little of.
    { level: 7_300, growth: 0.05, spread: 0.15, towards: { hardship: 1, ageing: 0.5 } },
    { mean: 0.5, sd: 9, shares: { ability: 0.66, drift: 0.22, noise: 0.12 } },
  )
  const users = drawAll(recipes, setting)
  const onTheWay = (values: Grid) =>
    until(withGaps(values, { group: 'disability-cost', share: 0.008, as: 'absent' }, structure), latestCost)
  const deviation = onTheWay(cost.deviation)
  const index = rkaIndices(
    [{ values: deviation.values, better: 'lower' }],
    ['U28518', 'U28532'].map((kpi) => ({ values: valuesOf(users, kpi), better: 'higher' as const })),
  )
  const endsWithCost = (values: Grid) => until(complete(values), latestCost)
  return {
    ...users,
    N28026: onTheWay(cost.reference),
    // Net cost with state assistance allowance (SFB): a little more than LSS alone.
    N28016: onTheWay(makeGrid((m, t) => Math.round(1.06 * cellOf(cost.net, m, t)))),
    N28018: deviation,
    U28001: endsWithCost(index.resourceIndex),
    U28408: endsWithCost(index.qualityIndex),
    U28900: endsWithCost(index.efficiencyIndex),
  }
}
