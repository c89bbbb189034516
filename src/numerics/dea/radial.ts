import { at } from '#numerics/at.ts'
import type { Basis } from './basis.ts'
import { Frontier } from './frontier.ts'
import type { DeaData, DeaOptions, DeaScore, Peer, Slacks } from './model.ts'
import { maximiseSlacks } from './second-stage.ts'
import { technology } from './technology.ts'

/** λ and slacks (as a share of the mean of their row) from here up are shown; smaller ones are rounding. */
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
  let score: number | null = frontier.evaluateUnit(unit)
  let exclude = -1
  // A unit inside the frontier doesn't span it, so leaving it out changes nothing.
  if (options.superEfficiency === true && onFrontier(score)) {
    exclude = unit
    score = frontier.evaluate(columns.subarray(unit * rows, (unit + 1) * rows), unit)
  }
  if (score === null) return { score: null, peers: [], slacks: null }
  if (options.slacks === true) maximiseSlacks(frontier.basis, exclude)
  const rounded = onFrontier(score) ? 1 : score
  return {
    score: rounded,
    peers: peers(frontier.basis),
    slacks: options.slacks === true ? slacks(frontier.basis) : null,
  }
}

function onFrontier(score: number): boolean {
  return Math.abs(score - 1) <= 1e-10
}

function peers(basis: Basis): Peer[] {
  const { units } = basis.technology
  return Array.from(basis.header, (variable, p) => ({ unit: variable, weight: at(basis.values, p) }))
    .filter(({ unit, weight }) => unit < units && weight > shown)
    .sort((a, b) => a.unit - b.unit)
}

function slacks(basis: Basis): Slacks {
  const { rowScale } = basis
  const { units, inputs, outputs, scale } = basis.technology
  const all = Array.from({ length: inputs + outputs }, (_, row) => {
    const value = basis.valueOf(units + row)
    return value > shown ? (value * at(scale, row)) / at(rowScale, row) : 0
  })
  return { inputs: all.slice(0, inputs), outputs: all.slice(inputs) }
}
