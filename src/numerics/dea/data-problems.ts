import type { DataFault, DataProblem, DeaData, DeaOptions } from './model.ts'

/**
 * What in the data hinders an analysis: cells that aren't finite numbers, inputs that aren't above zero, negative
 * outputs, and units with nothing to show (all outputs zero; for the output orientation all those that can change).
 *
 * @returns every fault, in the order of rows; empty where the data can be used
 * @example dataProblems({ inputs: [[0]], outputs: [[1]] }, {}) // [{ fault: 'input-not-positive', unit: 0, side: 'input', column: 0 }]
 */
export function dataProblems(data: DeaData, options: DeaOptions): DataProblem[] {
  const { orientation = 'in', fixedOutputs = [] } = options
  return data.inputs.flatMap((inputs, unit) => {
    const outputs = data.outputs[unit] ?? []
    const cells: DataProblem[] = [
      ...inputs.flatMap((value, column) => at(unit, 'input', column, inputFault(value))),
      ...outputs.flatMap((value, column) => at(unit, 'output', column, outputFault(value))),
    ]
    if (cells.length > 0) return cells
    const counted = outputs.filter((_, column) => orientation === 'in' || !fixedOutputs.includes(column))
    return at(unit, 'output', null, counted.some((value) => value > 0) ? null : 'no-output')
  })
}

function inputFault(value: number): DataFault | null {
  if (!Number.isFinite(value)) return 'not-a-number'
  return value > 0 ? null : 'input-not-positive'
}

function outputFault(value: number): DataFault | null {
  if (!Number.isFinite(value)) return 'not-a-number'
  return value >= 0 ? null : 'output-negative'
}

function at(
  unit: number,
  side: 'input' | 'output',
  column: number | null,
  fault: DataFault | null,
): DataProblem[] {
  return fault === null ? [] : [{ fault, unit, side, column }]
}
