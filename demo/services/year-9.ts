import { cellOf, makeGrid, rounded } from '#demo/grid.ts'
import { performance, pull, type Setting } from '#demo/series.ts'
import { at } from '#numerics/at.ts'

/** Which way circumstances pull results. */
export const backgrounds = { education: 1, migration: -0.7 }

/**
 * Results of year 9 = what a model predicts from circumstances + the deviation from it. The published deviation in
 * eligibility has sd 5 and correlates 0.43 from year to year: half of it is chance.
 */
const year9 = {
  eligible: {
    mean: 82,
    predicted: 4.6,
    deviation: 5.1,
    max: 100,
    shares: { ability: 0.3, drift: 0.2, noise: 0.5 },
  },
  allSubjects: {
    mean: 72.5,
    predicted: 6.3,
    deviation: 6.6,
    max: 100,
    shares: { ability: 0.36, drift: 0.22, noise: 0.42 },
  },
  merit: {
    mean: 219,
    predicted: 11.5,
    deviation: 10.5,
    max: 340,
    shares: { ability: 0.42, drift: 0.25, noise: 0.33 },
  },
} as const

/** Results and their deviations from the model value, drawn together: the same pupils. */
export function drawYear9(setting: Setting) {
  const predicted = pull({ towards: backgrounds, shares: { structure: 1 } }, setting.structure)
  const one = (name: keyof typeof year9) => {
    const recipe = year9[name]
    const unexplained = performance(name, { shares: recipe.shares, cohort: 'year-9' }, setting)
    const level = (m: number) => recipe.mean + recipe.predicted * at(predicted, m)
    const result = makeGrid((m, t) =>
      rounded(Math.min(recipe.max, level(m) + recipe.deviation * cellOf(unexplained, m, t)), 1),
    )
    return { result, deviation: makeGrid((m, t) => rounded(cellOf(result, m, t) - level(m), 1)) }
  }
  const [eligible, allSubjects, merit] = [one('eligible'), one('allSubjects'), one('merit')]
  return {
    eligible: eligible.result,
    eligibleDeviation: eligible.deviation,
    allSubjects: allSubjects.result,
    allSubjectsDeviation: allSubjects.deviation,
    merit: merit.result,
    meritDeviation: merit.deviation,
  }
}
