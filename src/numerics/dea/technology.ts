import { at, item } from '#numerics/at.ts'
import type { DeaData, DeaOptions } from './model.ts'

/**
 * The production possibilities as the columns of a linear programme. With r rows (inputs, outputs, and one for Σλ
 * unless returns are constant) unit j's column is (x_j, −y_j, 1), so that every row but the last reads
 * Σλ_j·column_j + slack = right-hand side with slack ≥ 0.
 */
export interface Technology {
  readonly units: number
  readonly inputs: number
  readonly outputs: number
  readonly rows: number
  /** Unit j's column at j·rows. Each row is divided by `scale`. */
  readonly columns: Float64Array
  /**
   * The power of 2 next below each row's largest value, so that all rows are of about the same size and no digit of
   * the data is lost.
   */
  readonly scale: Float64Array
  /** Sign of the row's slack column; 0 where the row is an equality. */
  readonly slackSign: Float64Array
  /** 1 for the rows that the score scales. */
  readonly radial: Uint8Array
  /** 1 where θ is made small, −1 where φ is made large. */
  readonly direction: 1 | -1
}

export function technology(data: DeaData, options: DeaOptions): Technology {
  const { returnsToScale = 'vrs', orientation = 'in', fixedInputs = [], fixedOutputs = [] } = options
  const units = data.inputs.length
  const inputs = item(data.inputs, 0).length
  const outputs = item(data.outputs, 0).length
  const convex = returnsToScale === 'crs' ? 0 : 1
  const rows = inputs + outputs + convex
  const scale = new Float64Array(rows).fill(1)
  for (let row = 0; row < inputs + outputs; row++) {
    const size = data.inputs.reduce((most, own, unit) => {
      const value = row < inputs ? item(own, row) : item(item(data.outputs, unit), row - inputs)
      return Math.max(most, value)
    }, 0)
    scale[row] = size > 0 ? 2 ** Math.floor(Math.log2(size)) : 1
  }
  const radial = new Uint8Array(rows)
  for (let column = 0; column < inputs; column++) {
    if (orientation === 'in' && !fixedInputs.includes(column)) radial[column] = 1
  }
  for (let column = 0; column < outputs; column++) {
    if (orientation === 'out' && !fixedOutputs.includes(column)) radial[inputs + column] = 1
  }
  const slackSign = new Float64Array(rows).fill(1)
  if (returnsToScale === 'vrs') slackSign[rows - 1] = 0
  if (returnsToScale === 'irs') slackSign[rows - 1] = -1
  const shape = { units, inputs, outputs, rows, scale }
  const columns = new Float64Array(units * rows)
  for (let unit = 0; unit < units; unit++) {
    columns.set(column(shape, item(data.inputs, unit), item(data.outputs, unit)), unit * rows)
  }
  return { ...shape, columns, slackSign, radial, direction: orientation === 'in' ? 1 : -1 }
}

/** A unit, of the technology or not, as a column. */
function column(
  shape: Pick<Technology, 'inputs' | 'outputs' | 'rows' | 'scale'>,
  inputs: readonly number[],
  outputs: readonly number[],
): Float64Array {
  const result = new Float64Array(shape.rows).fill(1)
  for (const [i, value] of inputs.entries()) result[i] = value / at(shape.scale, i)
  for (const [r, value] of outputs.entries()) {
    result[shape.inputs + r] = -value / at(shape.scale, shape.inputs + r)
  }
  return result
}
