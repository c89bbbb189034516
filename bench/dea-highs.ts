import { createRequire } from 'node:module'
import type { DeaData, DeaOptions } from '#numerics/dea/model.ts'

type Solution = { readonly Status: string; readonly ObjectiveValue: number }
type Solver = { solve(programme: string, options: Readonly<Record<string, unknown>>): Solution }

/** One unit's frontier programme as another solver answers it; null where it finds it infeasible. */
export type Reference = (data: DeaData, options: DeaOptions, unit: number) => number | null

/**
 * An independent solver (HiGHS) for the same programmes, one programme a unit, written as text in LP format.
 * It knows nothing of our code but the shape of the data.
 */
export async function highsReference(): Promise<Reference> {
  // The package's types describe its CommonJS form, so that is the one loaded.
  const load: () => Promise<Solver> = createRequire(import.meta.url)('highs')
  const highs = await load()
  return (data, options, unit) => {
    const solution = highs.solve(programme(data, options, unit), {
      output_flag: false,
      primal_feasibility_tolerance: 1e-10,
      dual_feasibility_tolerance: 1e-10,
    })
    if (solution.Status === 'Infeasible') return null
    if (solution.Status !== 'Optimal') throw new Error(`HiGHS says ${solution.Status}`)
    return solution.ObjectiveValue
  }
}

function programme(data: DeaData, options: DeaOptions, unit: number): string {
  const { returnsToScale = 'vrs', orientation = 'in', fixedInputs = [], fixedOutputs = [] } = options
  const members = data.inputs
    .map((_, j) => j)
    .filter((j) => !(options.superEfficiency === true && j === unit))
  const row = (
    side: readonly (readonly number[])[],
    column: number,
    sense: '<=' | '>=',
    scaled: boolean,
  ): string => {
    // Each row is divided by its own mean, as any careful user of a solver would do.
    const size = side.reduce((total, values) => total + (values[column] ?? 0), 0) / side.length || 1
    const value = (j: number) => (side[j]?.[column] ?? Number.NaN) / size
    const terms = members.map((j) => `+ ${value(j)} l${j}`)
    return scaled
      ? `${terms.join(' ')} - ${value(unit)} s ${sense} 0`
      : `${terms.join(' ')} ${sense} ${value(unit)}`
  }
  const rows = [
    ...(data.inputs[unit] ?? []).map((_, i) =>
      row(data.inputs, i, '<=', orientation === 'in' && !fixedInputs.includes(i)),
    ),
    ...(data.outputs[unit] ?? []).map((_, r) =>
      row(data.outputs, r, '>=', orientation === 'out' && !fixedOutputs.includes(r)),
    ),
  ]
  const sense = { crs: null, vrs: '=', drs: '<=', irs: '>=', fdh: '=' }[returnsToScale]
  if (sense !== null) rows.push(`${members.map((j) => `+ l${j}`).join(' ')} ${sense} 1`)
  const goal = orientation === 'in' ? 'Minimize' : 'Maximize'
  const whole = returnsToScale === 'fdh' ? `General\n ${members.map((j) => `l${j}`).join(' ')}\n` : ''
  return `${goal}\n obj: s\nSubject To\n${rows.map((text, i) => ` c${i}: ${text}`).join('\n')}\n${whole}End\n`
}
