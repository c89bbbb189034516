import { comparisonRecords, dataVersion } from '#chapters/benchmarking/index.ts'
import { budgetRecords } from '#chapters/budget/index.ts'
import { goalRecords } from '#chapters/goals/index.ts'
import { checks } from '#chapters/registry.generated.ts'
import { roleRecords } from '#chapters/roles/index.ts'
import type { Report } from '#engine/result.ts'
import { runChecks, type Survey } from '#engine/run.ts'
import { writtenVersion } from '#store/book.ts'
import type { Database } from '#store/db.ts'
import type { Installation } from '#store/installation.ts'
import { kept } from '#store/kept.ts'
import { answersOf } from './answers.store.ts'

/** What the store is asked of a municipality's steering. */
export interface StoredSurvey extends Pick<Survey<unknown>, 'at' | 'only' | 'reportFault'> {
  readonly municipality: string
  /** The example lives among made-up municipalities. */
  readonly kind: Installation['kind']
}

/**
 * Runs every check on what the store knows of a municipality. The same report is kept until somebody writes or figures
 * come in.
 */
export async function surveyStore(database: Database, survey: StoredSurvey): Promise<Report> {
  const { municipality, kind, at, only } = survey
  const what = ['survey', municipality, kind, at, only].join(' ')
  const version = `${await dataVersion(database)} ${await writtenVersion(database, municipality)}`
  return kept(database, what, version, () => runSurvey(database, survey))
}

async function runSurvey(database: Database, { kind, ...survey }: StoredSurvey): Promise<Report> {
  const answers = await answersOf(database, survey.municipality)
  const records = {
    ...comparisonRecords(database, kind),
    ...goalRecords(database, kind),
    ...roleRecords(database),
    ...budgetRecords(database),
  }
  return runChecks({ ...survey, checks, records, answers })
}
