import { at } from '#numerics/at.ts'
import { sum } from '#numerics/sum.ts'
import type { Basis } from './basis.ts'
import { Frontier } from './frontier.ts'
import type { DeaData, DeaOptions, DeaScore, Peer, Slacks } from './model.ts'
import { type Technology, technology } from './technology.ts'

/**
 * What a peer or a slack must be as a share of the unit itself to be shown; a sound solution's rounding is a
 * thousandth of it.
 */
const shown = 1e-9

/**
 * Radial scores against a convex frontier (constant, variable, decreasing or increasing returns). The data must have
 * passed `dataProblems`.
 *
 * Source: A. Charnes, W. W. Cooper & E. Rhodes, EJOR 2 (1978) for constant returns; R. D. Banker, A. Charnes & W. W.
 * Cooper, Management Science 30 (1984) for variable; P. Andersen & N. C. Petersen, Management Science 39 (1993) for
 * super-efficiency; R. D. Banker & R. C. Morey, Operations Research 34 (1986) for inputs and outputs that are fixed.
 */
export function radialScores(data: DeaData, options: DeaOptions): DeaScore[] {
  const frontier = new Frontier(technology(data, options))
  return data.inputs.map((_, unit) => evaluate(frontier, unit, options))
}

function evaluate(frontier: Frontier, unit: number, options: DeaOptions): DeaScore {
  const { columns, rows } = frontier.technology
  const point = columns.subarray(unit * rows, (unit + 1) * rows)
  let score: number | null = frontier.evaluateUnit(unit)
  let exclude = -1
  // A unit inside the frontier doesn't span it, so leaving it out changes nothing.
  if (options.superEfficiency === true && onFrontier(score)) {
    exclude = unit
    score = frontier.evaluate(point, unit)
  }
  if (score === null) return { score: null, peers: [], slacks: null }
  if (options.slacks === true) frontier.maximiseSlacks(point, exclude)
  const found = peers(frontier.basis)
  return {
    score: onFrontier(score) ? 1 : score,
    peers: found,
    slacks: options.slacks === true ? slacks(frontier.technology, point, { score, peers: found }) : null,
  }
}

/** Scores are proven to 1e-10, so that nearer to 1 than that they are 1. */
function onFrontier(score: number): boolean {
  return Math.abs(score - 1) <= 1e-10
}

function peers(basis: Basis): Peer[] {
  const { units } = basis.technology
  return Array.from(basis.header, (variable, p) => ({ unit: variable, weight: at(basis.values, p) }))
    .filter(({ unit, weight }) => unit < units && weight * Math.max(1, basis.sizeOf(unit)) > shown)
    .sort((a, b) => a.unit - b.unit)
}

/** What the peers leave of each row, so that scores, peers and slacks always account for the data. */
function slacks(
  { rows, inputs, outputs, scale, columns, radial }: Technology,
  point: Float64Array,
  { score, peers }: { score: number; peers: readonly Peer[] },
): Slacks {
  const all = Array.from({ length: inputs + outputs }, (_, row) => {
    const target = at(point, row) * (radial[row] === 1 ? score : 1)
    const left = target - sum(peers.map(({ unit, weight }) => weight * at(columns, unit * rows + row)))
    return left > shown * Math.abs(target) ? left * at(scale, row) : 0
  })
  return { inputs: all.slice(0, inputs), outputs: all.slice(inputs) }
}
