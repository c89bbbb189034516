/** Writes `docs/reference/rule-set.schema.json`: what `styrkedjan volume` reads, for editors and other programs. */
import { z } from 'zod'
import { volumeModelSchema } from '#chapters/budget/volume/rule-set-schema.ts'
import { generate } from './support/generated.ts'

await generate(() => {
  const schema = z.toJSONSchema(volumeModelSchema, { io: 'input' })
  return { path: 'docs/reference/rule-set.schema.json', text: `${JSON.stringify(schema, null, 2)}\n` }
})
