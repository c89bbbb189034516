import { drawCost, relatedCost } from '#demo/cost.ts'
import { cellOf, type Grid, makeGrid, rounded } from '#demo/grid.ts'
import { complete, type Publication, until, valuesOf, withGaps } from '#demo/published.ts'
import { rkaIndices } from '#demo/rka-index.ts'
import { drawAll, performance, pull, type Recipe, type Setting } from '#demo/series.ts'
import { at } from '#numerics/at.ts'
import { residentsOf } from './population.ts'
import { backgrounds, drawYear9 } from './year-9.ts'

const year6Gaps = { group: 'year-6', share: 0.015, as: 'empty' } as const

const aboveTest = {
  shares: { structure: 0.05, own: 0.3, drift: 0.15, noise: 0.5 },
  towards: { education: -1 },
  gaps: { group: 'year-9-tests', share: 0.012, as: 'empty' },
  range: [0, 80],
} as const

const recipes: Readonly<Record<string, Recipe>> = {
  // Year 6: at least grade E in mathematics and in Swedish, per cent.
  N15485: {
    mean: 86.5,
    sd: 5.4,
    shares: { structure: 0.4, ability: 0.12, drift: 0.13, noise: 0.35 },
    towards: backgrounds,
    cohort: 'year-6',
    gaps: year6Gaps,
    range: [40, 100],
  },
  N15488: {
    mean: 91.5,
    sd: 4.1,
    shares: { structure: 0.22, ability: 0.12, drift: 0.16, noise: 0.5 },
    towards: backgrounds,
    cohort: 'year-6',
    gaps: year6Gaps,
    range: [50, 100],
  },
  // Pupil survey, index.
  U15402: {
    mean: 62,
    sd: 5,
    shares: { structure: 0.1, ability: 0.3, own: 0.15, drift: 0.15, noise: 0.3 },
    towards: { education: 1 },
    gaps: { group: 'pupil-survey', share: 0.015, as: 'absent' },
    range: [30, 90],
  },
  // Grade above the grade of the national test, per cent: seldom in English, often in mathematics.
  N15570: { ...aboveTest, mean: 22, sd: 8 },
  N15572: { ...aboveTest, mean: 30, sd: 9.5 },
  N15574: { ...aboveTest, mean: 9, sd: 4.5 },
  // Parents with post-secondary education: year to year 0.99.
  N15820: {
    mean: 52.5,
    sd: 10.9,
    perYear: 0.9,
    shares: { structure: 0.97, own: 0.02, noise: 0.01 },
    towards: { education: 1 },
    range: [20, 95],
  },
  // Newly immigrated and unknown background: year to year 0.95.
  N15902: {
    mean: 7.2,
    sd: 4.4,
    perYear: -0.4,
    shares: { structure: 0.82, own: 0.1, drift: 0.05, noise: 0.03 },
    towards: { migration: 1, education: -0.3 },
    range: [0.3, 40],
  },
  N15822: {
    mean: 24,
    sd: 10,
    perYear: 0.6,
    shares: { structure: 0.95, own: 0.04, noise: 0.01 },
    towards: { migration: 1, urban: 0.4 },
    range: [4, 80],
  },
  // Qualified teachers: year to year 0.89.
  N15814: {
    mean: 70,
    sd: 8.5,
    perYear: 0.2,
    shares: { structure: 0.32, own: 0.35, drift: 0.25, noise: 0.08 },
    towards: { education: 1 },
    range: [40, 95],
  },
  // Permanent staff who left, three-year mean, per cent.
  N15216: {
    mean: 11,
    sd: 3.2,
    shares: { structure: 0.15, ability: 0.2, own: 0.25, drift: 0.3, noise: 0.1 },
    towards: { urban: 1 },
    better: 'lower',
    range: [2, 30],
  },
}

/** Share of resident pupils who go to the municipality's own schools in years 1–9. */
const ownShare = 0.76

export function drawCompulsorySchool(setting: Setting): Publication {
  const costs = drawCosts(setting)
  const background = drawAll(recipes, setting)
  const { meritDeviation, allSubjectsDeviation, eligibleDeviation, ...results } = drawYear9(setting)
  const quality = [meritDeviation, allSubjectsDeviation, eligibleDeviation, valuesOf(background, 'U15402')]
  const index = rkaIndices(
    [{ values: valuesOf(costs, 'N15001'), better: 'lower' }],
    quality.map((values) => ({ values, better: 'higher' })),
  )
  const graded = (values: Grid) =>
    withGaps(values, { group: 'year-9', share: 0.012, as: 'empty' }, setting.structure)
  return {
    ...costs,
    ...background,
    ...drawNeighbours(background, setting),
    N15505: graded(results.merit),
    N15419: graded(results.allSubjects),
    N15436: graded(results.eligible),
    N15507: graded(nearby('N15507', results.merit, { extra: 2, spread: 3, max: 340 }, setting)),
    N15428: graded(nearby('N15428', results.eligible, { extra: 0.6, spread: 1.4, max: 100 }, setting)),
    // Closed after 2024, as in the real source.
    U15461: until(graded(eligibleDeviation), 2024),
    U15010: complete(index.resourceIndex),
    U15401: complete(index.qualityIndex),
    U15900: complete(index.efficiencyIndex),
  }
}

/** Costs, what they buy in teachers, and the pupils whom they are spread over. */
function drawCosts(setting: Setting): Publication {
  const cost = drawCost(
    setting,
    {
      level: 121_500,
      growth: 0.036,
      spread: 0.072,
      towards: { urban: -1, migration: 0.5, ageing: 0.4, education: -0.4 },
    },
    { mean: 0.3, sd: 6.2, shares: { ability: 0.68, drift: 0.2, noise: 0.12 } },
  )
  const onTheWay = (values: Grid) =>
    withGaps(values, { group: 'school-cost', share: 0.004, lastYear: 0.04, as: 'absent' }, setting.structure)
  const pupils = makeGrid((m, t) => residentsOf('schoolAge', setting.structure, m, t))
  const ratio = pupilsPerTeacher(setting, cost.deviation)
  return {
    N15058: onTheWay(cost.reference),
    U15011: onTheWay(cost.net),
    N15001: onTheWay(cost.deviation),
    N15027: onTheWay(relatedCost('N15027', setting, 0.012, (m, t) => 1.035 * cellOf(cost.net, m, t))),
    N15008: onTheWay(relatedCost('N15008', setting, 0.03, (m, t) => 1.045 * cellOf(cost.net, m, t))),
    N15034: complete(ratio),
    N15033: complete(nearby('N15033', ratio, { extra: 0.2, spread: 0.2, max: 20 }, setting)),
    N15835: complete(pupils),
    N15809: complete(makeGrid((m, t) => Math.round(ownShare * cellOf(pupils, m, t)))),
  }
}

/** Backgrounds of the pupils in every school of the municipality, not only its own. */
function drawNeighbours(background: Publication, setting: Setting): Publication {
  const [parents, foreign] = [valuesOf(background, 'N15820'), valuesOf(background, 'N15822')]
  return {
    N15816: complete(nearby('N15816', parents, { extra: 0.8, spread: 1.2, max: 100 }, setting)),
    N15818: complete(nearby('N15818', foreign, { extra: -0.3, spread: 1.2, max: 100 }, setting)),
  }
}

/** The same figure for pupils who live in the municipality, or go to any school in it: a little different. */
function nearby(
  name: string,
  values: Grid,
  { extra, spread, max }: { readonly extra: number; readonly spread: number; readonly max: number },
  setting: Setting,
): Grid {
  const apart = performance(name, { shares: { own: 0.8, noise: 0.2 } }, setting)
  const told = (m: number, t: number) => extra + spread * Math.max(-2.5, Math.min(2.5, cellOf(apart, m, t)))
  return makeGrid((m, t) => rounded(Math.min(max, Math.max(0.3, cellOf(values, m, t) + told(m, t))), 1))
}

/** Fewer pupils a teacher where schools are small, and where they cost more than structure predicts. */
function pupilsPerTeacher(setting: Setting, deviation: Grid): Grid {
  const explained = pull(
    { towards: { urban: 1, education: 0.7 }, shares: { structure: 0.35 } },
    setting.structure,
  )
  const rest = performance('N15034', { shares: { own: 0.2, drift: 0.15, noise: 0.1 } }, setting)
  return makeGrid((m, t) =>
    rounded(
      Math.max(
        6,
        11.6 + 1.2 * (at(explained, m) + cellOf(rest, m, t) - 0.45 * (cellOf(deviation, m, t) / 6.2)),
      ),
      1,
    ),
  )
}
