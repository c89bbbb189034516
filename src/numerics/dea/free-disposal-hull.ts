import { item } from '#numerics/at.ts'
import { sum } from '#numerics/sum.ts'
import type { DeaData, DeaOptions, DeaScore, Slacks } from './model.ts'

/**
 * Free disposal hull: each unit is compared only with real units that do at least as well, one at a time; no
 * mixtures, so no convexity. θ = min over units with enough of every output (and no more of the fixed inputs) of the
 * largest x_j/x_o; φ = max over units with no more of any input (and enough of the fixed outputs) of the smallest
 * y_j/y_o. Of several peers with the same score the one with the largest sum of slacks is named.
 *
 * Source: D. Deprins, L. Simar & H. Tulkens, in Marchand, Pestieau & Tulkens (eds), The Performance of Public
 * Enterprises (1984).
 */
export function freeDisposalHullScores(data: DeaData, options: DeaOptions): DeaScore[] {
  return data.inputs.map((_, unit) => {
    let best: { peer: number; score: number; slacks: Slacks } | null = null
    for (let peer = 0; peer < data.inputs.length; peer++) {
      if (peer === unit && options.superEfficiency === true) continue
      const score = reach(data, options, unit, peer)
      if (score === null) continue
      const candidate = { peer, score, slacks: slacks(data, options, { unit, peer, score }) }
      if (best === null || isBetter(candidate, best, options)) best = candidate
    }
    if (best === null) return { score: null, peers: [], slacks: null }
    return {
      score: best.score,
      peers: [{ unit: best.peer, weight: 1 }],
      slacks: options.slacks === true ? best.slacks : null,
    }
  })
}

interface Candidate {
  readonly score: number
  readonly slacks: Slacks
}

function isBetter(a: Candidate, b: Candidate, { orientation = 'in' }: DeaOptions): boolean {
  if (a.score !== b.score) return orientation === 'in' ? a.score < b.score : a.score > b.score
  return sum([...a.slacks.inputs, ...a.slacks.outputs]) > sum([...b.slacks.inputs, ...b.slacks.outputs])
}

/** How far the unit can be moved with this one peer; null where the peer isn't at least as good in what is held. */
function reach(data: DeaData, options: DeaOptions, unit: number, peer: number): number | null {
  const { orientation = 'in', fixedInputs = [], fixedOutputs = [] } = options
  const ratio = (side: readonly (readonly number[])[], column: number) =>
    item(item(side, peer), column) / item(item(side, unit), column)
  const inputs = item(data.inputs, unit).map((_, column) => column)
  const outputs = item(data.outputs, unit).map((_, column) => column)
  const moved =
    orientation === 'in'
      ? inputs.filter((i) => !fixedInputs.includes(i))
      : outputs.filter((r) => !fixedOutputs.includes(r))
  const enough = outputs
    .filter((r) => orientation === 'in' || fixedOutputs.includes(r))
    .every((r) => item(item(data.outputs, peer), r) >= item(item(data.outputs, unit), r))
  const noMore = inputs
    .filter((i) => orientation === 'out' || fixedInputs.includes(i))
    .every((i) => item(item(data.inputs, peer), i) <= item(item(data.inputs, unit), i))
  if (!enough || !noMore) return null
  if (orientation === 'in') return Math.max(...moved.map((i) => ratio(data.inputs, i)))
  // An output of which the unit has none holds nobody back.
  const counted = moved.filter((r) => item(item(data.outputs, unit), r) > 0)
  return Math.min(...counted.map((r) => ratio(data.outputs, r)))
}

function slacks(
  data: DeaData,
  { orientation = 'in', fixedInputs = [], fixedOutputs = [] }: DeaOptions,
  { unit, peer, score }: { unit: number; peer: number; score: number },
): Slacks {
  const gap = (own: number, other: number) =>
    Math.max(0, Math.abs(own - other) <= 1e-12 * own ? 0 : own - other)
  return {
    inputs: item(data.inputs, unit).map((own, i) => {
      const scaled = orientation === 'in' && !fixedInputs.includes(i) ? score * own : own
      return gap(scaled, item(item(data.inputs, peer), i))
    }),
    outputs: item(data.outputs, unit).map((own, r) => {
      const scaled = orientation === 'out' && !fixedOutputs.includes(r) ? score * own : own
      const other = item(item(data.outputs, peer), r)
      return other - scaled <= 1e-12 * other ? 0 : other - scaled
    }),
  }
}
