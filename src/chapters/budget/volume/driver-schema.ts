import { z } from 'zod'
import type { AgeRule, Driver, Measure } from './rule-set.ts'
import { dayOfYear, id, text } from './schema-parts.ts'

const months = z.array(z.int().min(1).max(12)).min(1)
const dayOfMonth = z.int().min(1).max(31)

const measureSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('given') }),
  z.strictObject({
    kind: z.literal('fixed-day'),
    day: dayOfYear,
    yearsBefore: z.literal([0, 1]).exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('month-average'),
    dayOfMonth,
    months: months.exactOptional(),
    borrowed: z
      .record(z.string(), dayOfYear)
      .describe('July from 5 September: { "07": "09-05" }.')
      .exactOptional(),
  }),
  z.strictObject({ kind: z.literal('mean-of-year-ends') }),
  z.strictObject({ kind: z.literal('day-by-day') }),
  z.strictObject({ kind: z.literal('sum') }),
  z.strictObject({
    kind: z.literal('hours'),
    dayOfMonth,
    weeksPerMonth: z.number().positive(),
    months: months.exactOptional(),
  }),
]) satisfies z.ZodType<Measure>

const ageSchema = z.strictObject({
  from: z.int().min(0).max(130),
  to: z.int().min(0).max(130),
  reachedOn: dayOfYear.exactOptional(),
}) satisfies z.ZodType<AgeRule>

export const driverSchema = z.strictObject({
  id,
  title: text,
  unit: text.describe('Singular, as a person says it after a price: elev, timme, m².'),
  measure: measureSchema,
  age: ageSchema.exactOptional(),
  placesOf: id.exactOptional(),
  flow: z.boolean().describe('Adds up over the months, as hours do.').exactOptional(),
}) satisfies z.ZodType<Driver>
