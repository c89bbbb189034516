import { z } from 'zod'
import type { Placement, UnitVolumes } from './rule-set.ts'
import { amountSchema, day, dayOrMonth, id, providerSchema, text } from './schema-parts.ts'

const placementSchema = z.strictObject({
  from: day,
  until: day.exactOptional(),
  born: dayOrMonth.exactOptional(),
  hoursPerWeek: z.number().min(0).exactOptional(),
}) satisfies z.ZodType<Placement>

const volume = z.number().min(0)

const countedSchema = z.union(
  [
    volume.describe("The year's volume, already measured."),
    z.strictObject({ on: z.record(day, volume).describe('Counts by ISO day.') }),
    z.strictObject({ placements: z.array(placementSchema) }),
  ],
  { error: 'counted' },
)

export const unitSchema = z.strictObject({
  id,
  name: text,
  provider: providerSchema,
  volumes: z.record(id, countedSchema),
  indices: z.record(id, z.number().min(0)).exactOptional(),
  amounts: z.record(id, amountSchema).exactOptional(),
}) satisfies z.ZodType<UnitVolumes>
