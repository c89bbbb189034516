import { item } from '#numerics/at.ts'
import { dataProblems } from './data-problems.ts'
import { freeDisposalHullScores } from './free-disposal-hull.ts'
import type { DeaData, DeaOptions, DeaResult } from './model.ts'
import { radialScores } from './radial.ts'

/**
 * Data envelopment analysis: how much less of its inputs (θ) a unit could do with, or how much more of its outputs
 * (φ) it could give, if it did as well as the best mixtures of the others.
 *
 *     in:  min θ   Σλ_j x_j ≤ θ·x_o,  Σλ_j y_j ≥ y_o        out: max φ   Σλ_j x_j ≤ x_o,  Σλ_j y_j ≥ φ·y_o
 *
 * with Σλ = 1 (`vrs`), ≤ 1 (`drs`), ≥ 1 (`irs`) or free (`crs`), λ ≥ 0; `fdh` lets one λ be 1. Fixed inputs and outputs
 * get no θ or φ. Each result is the same in any units of measurement, slacks excepted. Duplicates, zeros among the
 * outputs and ties are all right.
 *
 * JSON of one score: `{ "score": number | null, "peers": [{ "unit": integer, "weight": number }], "slacks": null |
 * { "inputs": number[], "outputs": number[] } }`.
 *
 * @returns scores in the order of rows, or what in the data hinders them
 * @throws RangeError for a call that means nothing: no units, no inputs or outputs, ragged rows, unknown columns,
 * nothing left to scale
 * @example
 * dea({ inputs: [[2], [4], [3]], outputs: [[1], [2], [3]] }, { returnsToScale: 'crs' })
 * // scores 0.5, 0.5, 1; the third is everyone's peer
 */
export function dea(data: DeaData, options: DeaOptions = {}): DeaResult {
  guard(data, options)
  const [first, ...others] = dataProblems(data, options)
  if (first !== undefined) return { kind: 'bad-data', problems: [first, ...others] }
  const scores =
    options.returnsToScale === 'fdh' ? freeDisposalHullScores(data, options) : radialScores(data, options)
  return { kind: 'scores', scores }
}

function guard(data: DeaData, options: DeaOptions): void {
  const { inputs, outputs } = data
  if (inputs.length === 0) throw new RangeError('the analysis needs at least one unit')
  if (inputs.length !== outputs.length)
    throw new RangeError(`${inputs.length} rows of inputs, but ${outputs.length} of outputs`)
  const width = item(inputs, 0).length
  const height = item(outputs, 0).length
  if (width === 0 || height === 0)
    throw new RangeError('the analysis needs at least one input and one output')
  if (inputs.some((row) => row.length !== width) || outputs.some((row) => row.length !== height)) {
    throw new RangeError('all units must have the same inputs and outputs')
  }
  const { orientation = 'in', fixedInputs = [], fixedOutputs = [] } = options
  if (fixedInputs.some((column) => !(column in item(inputs, 0))))
    throw new RangeError('a fixed input is not among the inputs')
  if (fixedOutputs.some((column) => !(column in item(outputs, 0))))
    throw new RangeError('a fixed output is not among the outputs')
  const free = orientation === 'in' ? width - new Set(fixedInputs).size : height - new Set(fixedOutputs).size
  if (free === 0)
    throw new RangeError('at least one input (or output, when outputs are scaled) must not be fixed')
}
