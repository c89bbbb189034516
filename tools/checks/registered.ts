import { join } from 'node:path'
import { recommendations, thresholds } from '#handbook/index.ts'
import { CannotGenerate, project } from '../support/generated.ts'
import { whatIsIncomplete } from './completeness.ts'
import { type FoundCheck, findChecks } from './find-checks.ts'

/**
 * Every check of the project.
 *
 * @throws CannotGenerate where a folder isn't whole, or the checks and the handbook don't fit together
 */
export async function registeredChecks(): Promise<readonly FoundCheck[]> {
  const { checks, problems } = await findChecks(join(project, 'src/chapters'))
  const all = [...problems, ...whatIsIncomplete(checks, { recommendations, thresholds })]
  if (all.length > 0) throw new CannotGenerate(all.join('\n'))
  return checks
}
