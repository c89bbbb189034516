import { differenceBetween } from '#core/organisation/difference.ts'
import { afterwards, type OrganisationChange } from '#core/organisation/edit.ts'
import type { Organisation } from '#core/organisation/model.ts'
import { organisationProblems } from '#core/organisation/problems.ts'
import { isNonEmpty, type Outcome, succeed } from '#core/outcome.ts'
import { type FileRow, placeInFile, readOrganisationFile } from './read-file.ts'

/** A file that somebody wants read in. */
export interface OrganisationFile {
  /** Name for messages. */
  readonly file: string
  readonly rows: readonly FileRow[]
  /** Whether what the file doesn't mention stays. */
  readonly keep: boolean
}

/** What a file would change, or every reason why it can't: by line, where the file speaks of the place. */
export function changeFromFile(
  before: Organisation,
  { file, rows, keep }: OrganisationFile,
): Outcome<OrganisationChange> {
  const read = readOrganisationFile(file, rows)
  if (!read.ok) return read
  const change = differenceBetween(before, read.value, { keep })
  const problems = organisationProblems(afterwards(before, change)).map((problem) => ({
    ...problem,
    where: placeInFile(file, read.value.lines.get(problem.where ?? '')),
  }))
  return isNonEmpty(problems) ? { ok: false, problems } : succeed(change)
}
