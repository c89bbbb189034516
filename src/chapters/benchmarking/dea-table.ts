import { type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { bootstrapDea } from '#numerics/dea/bootstrap.ts'
import { dea } from '#numerics/dea/dea.ts'
import type { DataFault, DataProblem, DeaScore } from '#numerics/dea/model.ts'
import type { DeaRequest } from './dea-request.ts'

/** Named units to analyse: inputs and then outputs, one row a unit. */
export interface DeaTable {
  readonly file: string
  readonly ids: readonly (string | number)[]
  /** Line of each unit in the file. */
  readonly lines: readonly number[]
  readonly values: readonly (readonly number[])[]
}

export interface NamedScore {
  readonly id: string | number
  /** Farrell: θ ≤ 1 for inputs, φ ≥ 1 for outputs; null where no frontier is reached. */
  readonly score: number | null
  /** λ by id. */
  readonly peers: Readonly<Record<string, number>>
  /** By column, in the file's own units. */
  readonly slacks?: Readonly<Record<string, number>> | null
  readonly corrected?: number
  readonly interval?: readonly [number, number]
}

/** Scores by name, or every cell that hinders them with file, line and column. */
export function analyse(table: DeaTable, request: DeaRequest): Outcome<NamedScore[]> {
  const data = {
    inputs: table.values.map((row) => row.slice(0, request.inputs.length)),
    outputs: table.values.map((row) => row.slice(request.inputs.length)),
  }
  const result = dea(data, request.options)
  if (result.kind === 'bad-data') return refuseAll(result.problems, table, request)
  const named = result.scores.map((score, unit) => name(score, unit, table, request))
  if (request.bootstrap === null) return succeed(named)
  const { returnsToScale, ...options } = request.options
  if (returnsToScale === 'fdh') throw new RangeError('the free disposal hull is not bootstrapped')
  const bootstrapped = bootstrapDea(data, { ...options, returnsToScale, ...request.bootstrap })
  if (bootstrapped.kind === 'bad-data') return refuseAll(bootstrapped.problems, table, request)
  return succeed(
    named.map((score, unit) => {
      const { corrected, interval } = bootstrapped.scores[unit] ?? {}
      return corrected === undefined || interval === undefined ? score : { ...score, corrected, interval }
    }),
  )
}

function name(score: DeaScore, unit: number, table: DeaTable, request: DeaRequest): NamedScore {
  const id = (index: number) => table.ids[index] ?? index + 1
  const columns = [...request.inputs, ...request.outputs]
  const slacks = score.slacks === null ? null : [...score.slacks.inputs, ...score.slacks.outputs]
  return {
    id: id(unit),
    score: score.score,
    peers: Object.fromEntries(score.peers.map((peer) => [String(id(peer.unit)), peer.weight])),
    ...(request.options.slacks
      ? {
          slacks:
            slacks === null ? null : Object.fromEntries(slacks.map((value, k) => [columns[k] ?? '', value])),
        }
      : {}),
  }
}

function refuseAll(faults: readonly DataProblem[], table: DeaTable, request: DeaRequest): Outcome<never> {
  const [first, ...others] = faults.map((fault) => inFile(fault, table, request))
  if (first === undefined) throw new RangeError('bad data without a problem')
  return refuse(first, ...others)
}

const sentences: Record<DataFault, (column: string) => Problem['text']> = {
  'not-a-number': (column) => ({
    sv: `Värdet i kolumnen ${column} är inget tal. Rätta det, eller ta bort raden.`,
    en: `The value in column ${column} is no number. Correct it, or remove the row.`,
  }),
  'input-not-positive': (column) => ({
    sv: `Insatsen i kolumnen ${column} måste vara större än 0. Rätta den, eller ta bort raden.`,
    en: `The input in column ${column} must be above 0. Correct it, or remove the row.`,
  }),
  'output-negative': (column) => ({
    sv: `Resultatet i kolumnen ${column} får inte vara negativt. Rätta det, eller ta bort raden.`,
    en: `The output in column ${column} must not be negative. Correct it, or remove the row.`,
  }),
  'no-output': (column) => ({
    sv: `Minst ett resultat (${column}) måste vara större än 0. Rätta det, eller ta bort raden.`,
    en: `At least one output (${column}) must be above 0. Correct it, or remove the row.`,
  }),
}

function inFile({ fault, unit, side, column }: DataProblem, table: DeaTable, request: DeaRequest): Problem {
  const columns = side === 'input' ? request.inputs : request.outputs
  const named = column === null ? columns.join(', ') : (columns[column] ?? '')
  return {
    code: `dea-${fault}`,
    where: `${table.file}:${table.lines[unit] ?? 0}`,
    text: sentences[fault](named),
  }
}
