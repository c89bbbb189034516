import { createRequire } from 'node:module'
import type { DeaData, DeaOptions } from '#numerics/dea/model.ts'

type Solution = { readonly Status: string; readonly ObjectiveValue: number }
type Solver = { solve(programme: string, options: Readonly<Record<string, unknown>>): Solution }

/** A unit's programme: the score, or the largest sum of slacks (in the data's own units) at a given score. */
export interface Question {
  readonly data: DeaData
  readonly options: DeaOptions
  readonly unit: number
  /** What each unit's λ is multiplied by, so that its column is of the same size as the others. */
  readonly weights: readonly number[]
  /** Looks for slacks at this score instead of for the score. */
  readonly score?: number
}

/** The answer of HiGHS; null where it has none. */
export type ScaledReference = (question: Question) => number | null

/** HiGHS with programmes scaled as well as we can, for data that it can't handle as they are. */
export async function scaledHighs(): Promise<ScaledReference> {
  // The package's types describe its CommonJS form, so that is the one loaded.
  const load: () => Promise<Solver> = createRequire(import.meta.url)('highs')
  const highs = await load()
  return (question) => {
    try {
      const solution = highs.solve(programme(question), {
        output_flag: false,
        primal_feasibility_tolerance: 1e-10,
        dual_feasibility_tolerance: 1e-10,
      })
      return solution.Status === 'Optimal' ? solution.ObjectiveValue : null
    } catch {
      // It gives up on some of these programmes, which is why our own may not.
      return null
    }
  }
}

/** Size of each unit beside the evaluated one: the geometric mean of its cells over the unit's. */
export function sizes({ inputs, outputs }: DeaData, unit: number): number[] {
  const own = [...(inputs[unit] ?? []), ...(outputs[unit] ?? [])]
  return inputs.map((row, j) => {
    const ratios = [...row, ...(outputs[j] ?? [])].map((value, k) => value / (own[k] ?? 0))
    const logs = ratios.filter((ratio) => ratio > 0 && Number.isFinite(ratio)).map(Math.log2)
    return 2 ** Math.round(logs.reduce((total, log) => total + log, 0) / Math.max(1, logs.length))
  })
}

/** How much the point's slacks could be in all: what errors in their sum are a share of. */
export function sizeOfPoint({ inputs, outputs }: DeaData, unit: number): number {
  return [...(inputs[unit] ?? []), ...(outputs[unit] ?? [])].reduce((total, value) => total + value, 0)
}

function programme(question: Question): string {
  const { data, options, unit, weights, score } = question
  const inward = (options.orientation ?? 'in') === 'in'
  const size = sizeOfPoint(data, unit)
  const worths: string[] = []
  const row = (side: DeaData['inputs'], column: number, sign: 1 | -1): string => {
    const own = side[unit]?.[column] ?? Number.NaN
    // Each row in measures of the point, or of the largest value where that is 0.
    const measure = own > 0 ? own : Math.max(1e-300, ...side.map((cells) => cells[column] ?? 0))
    const scaled = inward === (sign === 1)
    const terms = side.map(
      (cells, j) => `+ ${(cells[column] ?? Number.NaN) / measure / (weights[j] ?? 1)} l${j}`,
    )
    const slack = `s${sign === 1 ? 'i' : 'o'}${column}`
    worths.push(`+ ${measure / size} ${slack}`)
    terms.push(`${sign === 1 ? '+' : '-'} 1 ${slack}`)
    const target = own / measure
    if (!scaled) return `${terms.join(' ')} = ${target}`
    return score === undefined
      ? `${terms.join(' ')} - ${target} t = 0`
      : `${terms.join(' ')} = ${target * score}`
  }
  const rows = [
    ...(data.inputs[unit] ?? []).map((_, i) => row(data.inputs, i, 1)),
    ...(data.outputs[unit] ?? []).map((_, r) => row(data.outputs, r, -1)),
  ]
  const sense = { crs: null, vrs: '=', drs: '<=', irs: '>=', fdh: null }[options.returnsToScale ?? 'vrs']
  const total = weights.map((weight, j) => `+ ${1 / weight} l${j}`).join(' ')
  if (sense !== null) rows.push(`${total} ${sense} 1`)
  const goal =
    score === undefined
      ? `${inward ? 'Minimize' : 'Maximize'}\n obj: t`
      : `Maximize\n obj: ${worths.join(' ')}`
  return `${goal}\nSubject To\n${rows.map((text, i) => ` c${i}: ${text}`).join('\n')}\nEnd\n`
}
