/** Writes `src/chapters/registry.generated.ts`; fails where a check isn't whole or the handbook isn't covered. */
import { registeredChecks } from './checks/registered.ts'
import { registryText } from './checks/registry-text.ts'
import { generate } from './support/generated.ts'

await generate(async () => ({
  path: 'src/chapters/registry.generated.ts',
  text: registryText(await registeredChecks()),
}))
