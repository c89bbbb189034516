import { describe, expect, test } from 'vitest'
import { dea } from '#numerics/dea/dea.ts'
import type { DeaData, DeaOptions, DeaScore } from '#numerics/dea/model.ts'
import { type ScaledReference, scaledHighs, sizeOfPoint, sizes } from './scaled-highs.ts'
import { stressData } from './stress-data.ts'

const models = ['crs', 'vrs', 'drs', 'irs'] as const
const orientations = ['in', 'out'] as const

function scoresOf(data: DeaData, options: DeaOptions): readonly DeaScore[] {
  const result = dea(data, options)
  if (result.kind !== 'scores') throw new Error(`bad data: ${JSON.stringify(result.problems)}`)
  return result.scores
}

/** By what share the peers and slacks fail to account for the rows of the data, at worst; and Σλ its rule. */
function unaccounted(data: DeaData, options: DeaOptions, unit: number, result: DeaScore): number {
  const { score, peers, slacks } = result
  const inward = options.orientation === 'in'
  const missed = (side: DeaData['inputs'], sign: 1 | -1) =>
    (side[unit] ?? []).map((own, column) => {
      const target = inward === (sign === 1) ? own * (score ?? Number.NaN) : own
      const slack = (sign === 1 ? slacks?.inputs : slacks?.outputs)?.[column] ?? Number.NaN
      const mixed = peers.reduce(
        (total, peer) => total + peer.weight * (side[peer.unit]?.[column] ?? Number.NaN),
        0,
      )
      const left = Math.abs(mixed + sign * slack - target)
      if (slack < 0) return Number.POSITIVE_INFINITY
      return left === 0 ? 0 : left / (target + slack)
    })
  const total = peers.reduce((all, peer) => all + peer.weight, 0)
  const rule = { crs: 0, vrs: Math.abs(total - 1), drs: total - 1, irs: 1 - total, fdh: 0 }
  return Math.max(
    ...missed(data.inputs, 1),
    ...missed(data.outputs, -1),
    rule[options.returnsToScale ?? 'vrs'],
  )
}

describe('frontier programmes that are hard to compute', async () => {
  const solve = await scaledHighs()

  test.each(
    models.flatMap((returnsToScale) => orientations.map((orientation) => ({ returnsToScale, orientation }))),
  )(
    '$returnsToScale $orientation: every score has peers and slacks that account for the data',
    { timeout: 60_000 },
    (options) => {
      for (let seed = 1; seed <= 50; seed++) {
        const data = stressData(seed)
        scoresOf(data, { ...options, slacks: true }).forEach((result, unit) => {
          expect(unaccounted(data, options, unit, result), `seed ${seed}, unit ${unit}`).toBeLessThan(1e-8)
        })
      }
    },
  )

  test.each(
    models.flatMap((returnsToScale) => orientations.map((orientation) => ({ returnsToScale, orientation }))),
  )(
    '$returnsToScale $orientation: scores to 1e-7 and sums of slacks as HiGHS has them, where that agrees with itself',
    { timeout: 60_000 },
    (options) => {
      const counts = { programmes: 0, scores: 0, sums: 0 }
      for (let seed = 1; seed <= 24; seed++) {
        const data = stressData(seed)
        scoresOf(data, { ...options, slacks: true }).forEach((result, unit) => {
          // A few units of each population are enough to tell.
          if (unit % 4 !== seed % 4 && data.inputs.length > 4) return
          const where = `seed ${seed}, unit ${unit}`
          counts.programmes++
          counts.scores += compareScores(solve, { data, options, unit, result, where })
          counts.sums += compareSums(solve, { data, options, unit, result, where })
        })
      }
      // Were it often unsure, the comparison would say little.
      expect(counts.scores / counts.programmes).toBeGreaterThan(0.8)
      expect(counts.sums / counts.programmes).toBeGreaterThan(0.7)
    },
  )
})

interface Compared {
  readonly data: DeaData
  readonly options: DeaOptions
  readonly unit: number
  readonly result: DeaScore
  readonly where: string
}

/** 1 where HiGHS gives the same score under two scalings, so that it can be held against ours. */
function compareScores(solve: ScaledReference, { data, options, unit, result, where }: Compared): number {
  const even = solve({ data, options, unit, weights: sizes(data, unit) })
  const plain = solve({ data, options, unit, weights: data.inputs.map(() => 1) })
  if (even === null || plain === null || Math.abs(even - plain) > 1e-8 * even) return 0
  expect(Math.abs((result.score ?? Number.NaN) - even) / even, where).toBeLessThanOrEqual(1e-7)
  return 1
}

/**
 * 1 where the largest sum of slacks hardly changes as the score is eased by some 1e-9, so that the tolerances of HiGHS
 * don't decide it.
 */
function compareSums(solve: ScaledReference, { data, options, unit, result, where }: Compared): number {
  const ease = (share: number) =>
    (result.score ?? Number.NaN) * (options.orientation === 'in' ? 1 + share : 1 - share)
  const weights = sizes(data, unit)
  const near = solve({ data, options, unit, weights, score: ease(1e-9) })
  const far = solve({ data, options, unit, weights, score: ease(5e-9) })
  if (near === null || far === null || Math.abs(far - near) > 1e-7) return 0
  const { inputs = [], outputs = [] } = result.slacks ?? {}
  const total = [...inputs, ...outputs].reduce((all, slack) => all + slack, 0) / sizeOfPoint(data, unit)
  expect(Math.abs(total - near) / Math.max(1, near), where).toBeLessThanOrEqual(1e-6)
  return 1
}
