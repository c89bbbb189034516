/** Writes `docs/reference/coverage.md`: which recommendations a check asks for. */
import { recommendations } from '#handbook/index.ts'
import { coverageText } from './checks/coverage-text.ts'
import { registeredChecks } from './checks/registered.ts'
import { generate } from './support/generated.ts'

await generate(async () => ({
  path: 'docs/reference/coverage.md',
  text: coverageText(recommendations, await registeredChecks()),
}))
