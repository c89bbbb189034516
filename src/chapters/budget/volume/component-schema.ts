import { z } from 'zod'
import { type Component, purposes } from './rule-set.ts'
import { amountSchema, id, providerSchema, roundingSchema, share, text } from './schema-parts.ts'

/** What every kind of component has. */
const frame = {
  id,
  title: text,
  plain: text.describe('The rule in plain words.').exactOptional(),
  purpose: z.enum(purposes),
  for: z.array(providerSchema).min(1).exactOptional(),
  fixed: z.boolean().exactOptional(),
  rounding: roundingSchema.exactOptional(),
}

const priceByProvider = z.strictObject({
  own: id.exactOptional(),
  independent: id.exactOptional(),
  private: id.exactOptional(),
  'other-municipality': id.exactOptional(),
})

export const componentSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...frame,
    kind: z.literal('volume'),
    driver: id,
    price: z.union([id, priceByProvider]),
  }),
  z.strictObject({ ...frame, kind: z.literal('pot'), ore: amountSchema, driver: id, index: id }),
  z.strictObject({ ...frame, kind: z.literal('index'), price: id, driver: id, index: id }),
  z.strictObject({
    ...frame,
    kind: z.literal('steps'),
    driver: id,
    steps: z.array(z.strictObject({ upTo: z.number().positive(), ore: amountSchema })).min(1),
  }),
  z.strictObject({ ...frame, kind: z.literal('fixed'), ore: amountSchema }),
  z.strictObject({ ...frame, kind: z.literal('given') }),
  z.strictObject({ ...frame, kind: z.literal('markup'), share, of: z.array(id).min(1) }),
  z.strictObject({ ...frame, kind: z.literal('fee'), price: id.exactOptional(), driver: id.exactOptional() }),
]) satisfies z.ZodType<Component>
