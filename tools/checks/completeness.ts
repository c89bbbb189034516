import type { Recommendation, Threshold } from '#handbook/types.ts'
import type { FoundCheck } from './find-checks.ts'

export interface Handbook {
  readonly recommendations: readonly Pick<Recommendation, 'id' | 'home'>[]
  readonly thresholds: readonly Pick<Threshold, 'id'>[]
}

/**
 * What keeps the checks and the handbook from fitting together, one sentence each:
 * a check that cites what doesn't exist, a name used twice, a recommendation that nobody will ever bring.
 */
export function whatIsIncomplete(checks: readonly FoundCheck[], handbook: Handbook): string[] {
  const known = new Set(handbook.recommendations.map((recommendation) => recommendation.id))
  const thresholds = new Set(handbook.thresholds.map((threshold) => threshold.id))
  const checked = new Set(checks.map((check) => check.recommends))
  const names = new Map<string, string>()
  const problems: string[] = []
  for (const check of checks) {
    const where = `src/chapters/${check.chapter}/checks/${check.folder}/check.ts`
    if (!known.has(check.recommends)) {
      problems.push(`${where} cites '${check.recommends}', which is not a recommendation in src/handbook.`)
    }
    if (!thresholds.has(check.threshold)) {
      problems.push(
        `${where} measures against '${check.threshold}', which is not in src/handbook/thresholds.ts.`,
      )
    }
    const other = names.get(check.exportName)
    if (other !== undefined)
      problems.push(`${where} and ${other} both export '${check.exportName}'; rename one.`)
    names.set(check.exportName, check.id)
  }
  for (const { id, home } of handbook.recommendations) {
    if (!checked.has(id) && !home) {
      problems.push(
        `${id} has neither a check nor a home chapter that will bring it; name one in src/handbook.`,
      )
    }
  }
  return problems
}
