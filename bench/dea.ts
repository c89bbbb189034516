import { dea } from '#numerics/dea/dea.ts'
import type { DeaData } from '#numerics/dea/model.ts'
import { normalDraws } from '#numerics/normal-draws.ts'
import { seededRandom } from '#numerics/random.ts'
import { highsReference } from './dea-highs.ts'
import { type Bench, inTurns, median } from './support/bench.ts'

/**
 * One DEA (2 inputs, 4 outputs, VRS) of ours against HiGHS with one programme a unit, side by side: the same scores,
 * the medians, their ratio, and how our own time grows with the number of units.
 */
export const deaBench: Bench = {
  name: 'DEA',
  async run() {
    const solve = await highsReference()
    const [small, large] = [madeUp(290), madeUp(580)]
    const reference = () => small.inputs.map((_, unit) => solve(small, {}, unit))
    const mine = scores(small)
    const gap = reference().map((score, unit) => Math.abs((score ?? 0) - (mine[unit] ?? 0)))
    if (Math.max(...gap) > 1e-8)
      throw new Error(`the solvers differ by ${Math.max(...gap)}: nothing to compare`)
    // Turn by turn, so that a busy moment of the machine falls on all alike.
    const turns = await inTurns(4, [
      async () => medianTime(20, () => scores(small)),
      async () => medianTime(1, reference),
      async () => medianTime(20, () => scores(large)),
    ])
    const [ours = 0, theirs = 0, twice = 0] = turns.map((times) => median(times.slice(1)))
    return [
      {
        what: 'one DEA, 290 units, 2 inputs, 4 outputs, VRS',
        median: `${ours.toFixed(2)} ms`,
        against: `HiGHS, a programme a unit, ${theirs.toFixed(0)} ms`,
        ratio: theirs / ours,
        demand: { atLeast: 200 },
      },
      {
        what: '… growth exponent, 290 → 580 units',
        median: `${twice.toFixed(2)} ms`,
        against: `${ours.toFixed(2)} ms`,
        ratio: Math.log2(twice / ours),
      },
    ]
  },
}

function scores(data: DeaData): (number | null)[] {
  const result = dea(data)
  if (result.kind !== 'scores') throw new Error('the made-up data must be usable')
  return result.scores.map(({ score }) => score)
}

/** Units of very different size that use inputs with lognormal waste. */
function madeUp(units: number): DeaData {
  const normal = normalDraws(seededRandom(290))
  const size = Array.from({ length: units }, () => Math.exp(9.7 + normal()))
  const waste = size.map(() => Math.exp(0.2 * Math.abs(normal())))
  const around = (value: number, spread: number) => value * Math.exp(spread * normal())
  return {
    inputs: size.map((value, unit) => [
      around(value, 0.1) * (waste[unit] ?? 1),
      around(value, 0.2) * (waste[unit] ?? 1),
    ]),
    outputs: size.map((value) => Array.from({ length: 4 }, () => around(value, 0.25))),
  }
}

/** Median milliseconds of some runs, after one that isn't counted. */
function medianTime(runs: number, work: () => unknown): number {
  work()
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return median(times)
}
