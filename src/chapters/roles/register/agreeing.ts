import { typeColumns } from './read-line.ts'
import type { ReadLine, RowProblem } from './row.ts'
import { rowProblems } from './row-problems.ts'

/**
 * Lines about the same decision type made to agree: what a later one leaves out is taken from the first, and what it
 * says otherwise is a problem. Two lines that say the same are one too many.
 */
export function agreeing(rows: readonly ReadLine[]): {
  readonly rows: readonly ReadLine[]
  readonly problems: readonly RowProblem[]
} {
  const first = new Map<string, ReadLine>()
  const seen = new Map<string, number>()
  const problems: RowProblem[] = []
  const agreed = rows.map((row) => {
    const before = first.get(row.type.id)
    if (!before) first.set(row.type.id, row)
    else problems.push(...differing(row, before))
    const same = JSON.stringify([row.type.id, row.delegation ?? null])
    const twin = seen.get(same)
    if (twin !== undefined) problems.push(rowProblems.twice(row.line, twin))
    seen.set(same, twin ?? row.line)
    return { ...row, type: before?.type ?? row.type }
  })
  return { rows: agreed, problems }
}

function differing(row: ReadLine, before: ReadLine): readonly RowProblem[] {
  return typeColumns
    .filter((column) => row.written.has(column) && row.type[column] !== before.type[column])
    .map((column) => rowProblems.otherThanBefore(row.line, column, before.line))
}
