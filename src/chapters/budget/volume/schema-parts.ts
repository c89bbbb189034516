import { z } from 'zod'
import { isDay } from '#core/day.ts'
import { providers, type Rounding } from './rule-set.ts'

/** Small parts that the schema of a volume model is made of. */
export const text = z.string().trim().min(1)
export const id = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._+-]*$/u, 'id')
  // Names such as constructor, which every object already has something under.
  .refine((name) => !(name in {}), 'id')
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'day', abort: true })
  .refine(isDay, 'day')
export const dayOrMonth = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])(-\d{2})?$/, 'month')
/** A day of any year. */
export const dayOfYear = z.string().regex(/^\d{2}-\d{2}$/, 'day-of-year')
export const ore = z.number()
export const amountSchema = z.int().describe('Whole öre.')
export const share = z.number().describe('A share: 0.03 is three per cent.')
export const providerSchema = z.enum(providers)
export const roundingSchema = z.strictObject({
  to: z.enum(['ore', 'krona', '10-kronor', '100-kronor', '1000-kronor']),
}) satisfies z.ZodType<Rounding>
