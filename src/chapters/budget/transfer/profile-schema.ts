import { z } from 'zod'
import { importKinds } from './fields.ts'
import { amountUnits, type MappingProfile } from './profile.ts'

/** A saved profile as it is kept, and as a file of one is read. */
export const profileSchema = z
  .object({
    name: z.string(),
    kind: z.enum(importKinds),
    columns: z.record(z.string(), z.string()),
    constants: z.record(z.string(), z.string()),
    unit: z.enum(amountUnits),
    controlTotalOre: z.int().optional(),
  })
  .transform(
    ({ controlTotalOre, ...profile }): MappingProfile => ({
      ...profile,
      ...(controlTotalOre === undefined ? {} : { controlTotalOre }),
    }),
  )
