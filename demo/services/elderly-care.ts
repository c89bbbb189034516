import { drawCost, relatedCost } from '#demo/cost.ts'
import { cellOf, type Grid } from '#demo/grid.ts'
import { complete, type Publication, valuesOf, withGaps } from '#demo/published.ts'
import { rkaIndices } from '#demo/rka-index.ts'
import { drawAll, type Recipe, type Setting } from '#demo/series.ts'
import { residentsOf } from './population.ts'

/** Older users in the countryside are more content in every survey. */
const contentment = { urban: -1, ageing: 0.6 }
const homeCare = { group: 'home-care-survey', share: 0.012, as: 'empty' } as const
const housing = { group: 'housing-survey', share: 0.018, as: 'empty' } as const

/** Shares of users' answers: a third lasting ability, much chance where few answer. */
const answers = { structure: 0.1, ability: 0.35, own: 0.05, drift: 0.1, noise: 0.4 }

const recipes: Readonly<Record<string, Recipe>> = {
  // Home care: satisfied in all, enough time, opinions heeded, always well treated, per cent.
  U21468: {
    mean: 87,
    sd: 4.4,
    shares: answers,
    towards: contentment,
    cohort: 'home-care',
    gaps: homeCare,
    range: [55, 100],
    decimals: 0,
  },
  U21461: {
    mean: 82,
    sd: 5.5,
    shares: answers,
    towards: contentment,
    cohort: 'home-care',
    gaps: homeCare,
    range: [50, 100],
    decimals: 0,
  },
  U21463: {
    mean: 85,
    sd: 4.8,
    shares: answers,
    towards: contentment,
    cohort: 'home-care',
    gaps: homeCare,
    range: [50, 100],
    decimals: 0,
  },
  U21466: {
    mean: 77,
    sd: 5.5,
    shares: answers,
    towards: contentment,
    cohort: 'home-care',
    gaps: homeCare,
    range: [45, 100],
    decimals: 0,
  },
  // Special housing: satisfied in all, enough time, always well treated, social activities, per cent.
  U23471: {
    mean: 78,
    sd: 6.8,
    shares: answers,
    towards: contentment,
    cohort: 'housing',
    gaps: housing,
    range: [35, 100],
    decimals: 0,
  },
  U23459: {
    mean: 70,
    sd: 7.2,
    shares: answers,
    towards: contentment,
    cohort: 'housing',
    gaps: housing,
    range: [30, 100],
    decimals: 0,
  },
  U23463: {
    mean: 62,
    sd: 7.8,
    shares: answers,
    towards: contentment,
    cohort: 'housing',
    gaps: housing,
    range: [25, 100],
    decimals: 0,
  },
  U23470: {
    mean: 62,
    sd: 8.5,
    shares: answers,
    towards: contentment,
    cohort: 'housing',
    gaps: housing,
    range: [20, 100],
    decimals: 0,
  },
  // Days from application to the first offer of a place.
  U23401: {
    mean: 56,
    sd: 24,
    shares: { structure: 0.1, ability: 0.3, own: 0.2, drift: 0.2, noise: 0.2 },
    towards: { urban: 1 },
    better: 'lower',
    gaps: { group: 'waiting', share: 0.04, as: 'empty' },
    range: [3, 200],
    decimals: 0,
  },
  // Injuries from falls per 100,000 residents 80 and older, three-year mean: lasting.
  N20402: {
    mean: 3050,
    sd: 560,
    shares: { structure: 0.15, ability: 0.25, own: 0.3, drift: 0.22, noise: 0.08 },
    towards: { urban: 1 },
    better: 'lower',
    range: [900, 6500],
    decimals: 0,
  },
  // Residents 65 and older with home care, per cent.
  N21701: {
    mean: 7.7,
    sd: 1.6,
    perYear: -0.1,
    shares: { structure: 0.2, own: 0.55, drift: 0.2, noise: 0.05 },
    towards: { hardship: 1 },
    range: [2, 15],
  },
}

export function drawElderlyCare(setting: Setting): Publication {
  const costs = drawCosts(setting)
  const users = drawAll(recipes, setting)
  const index = rkaIndices(
    [{ values: valuesOf(costs, 'N20900'), better: 'lower' }],
    [
      ...['U21463', 'U21466', 'U23463', 'U23470'].map((kpi) => ({
        values: valuesOf(users, kpi),
        better: 'higher' as const,
      })),
      { values: valuesOf(users, 'U23401'), better: 'lower' },
    ],
  )
  return {
    ...users,
    ...costs,
    U20008: complete(index.resourceIndex),
    U20404: complete(index.qualityIndex),
    U20900: complete(index.efficiencyIndex),
  }
}

function drawCosts(setting: Setting): Publication {
  const { structure } = setting
  const cost = drawCost(
    setting,
    { level: 14_200, growth: 0.047, spread: 0.19, towards: { ageing: 1, urban: -0.25 } },
    // Net cost deviations spread twice as much here as in school, and last: year to year 0.9.
    { mean: 2.8, sd: 11.6, shares: { ability: 0.76, drift: 0.18, noise: 0.06 } },
  )
  const onTheWay = (values: Grid) =>
    withGaps(values, { group: 'elderly-cost', share: 0.004, lastYear: 0.04, as: 'absent' }, structure)
  const perElderly = (m: number, t: number) =>
    (1.08 * cellOf(cost.net, m, t) * cellOf(structure.population, m, t)) /
    residentsOf('eightyOrOlder', structure, m, t)
  // Cost a user follows the deviation in part: the rest is how many are given help, and what kind.
  const perUser = (level: number) => (m: number, t: number) =>
    level * 1.04 ** (t - 3) * (1 + (0.6 * cellOf(cost.deviation, m, t)) / 100)
  return {
    N20016: onTheWay(cost.reference),
    N20014: onTheWay(cost.net),
    N20900: onTheWay(cost.deviation),
    N20048: onTheWay(relatedCost('N20048', setting, 0.02, perElderly)),
    N21006: onTheWay(relatedCost('N21006', setting, 0.16, perUser(335_000))),
    N23009: onTheWay(relatedCost('N23009', setting, 0.1, perUser(985_000))),
  }
}
