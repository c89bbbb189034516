import { z } from 'zod'
import { isNonEmpty, type Outcome, refuse, succeed } from '#core/outcome.ts'
import { capped } from './capped.ts'
import { checkRuleSet } from './check-rule-set.ts'
import { componentSchema } from './component-schema.ts'
import { driverSchema } from './driver-schema.ts'
import { resolvePrices } from './resolve-prices.ts'
import type { RuleSet, VolumeModel } from './rule-set.ts'
import { amountSchema, day, dayOrMonth, id, ore, roundingSchema, share, text } from './schema-parts.ts'
import { shapeProblems } from './shape-problems.ts'
import { unitSchema } from './unit-schema.ts'
import { unknownNames } from './unknown-names.ts'
import { schemaProblems } from './zod-problems.ts'

export const priceIndexSchema = z.strictObject({ id, title: text, edition: dayOrMonth, change: share })

export const priceSchema = z.strictObject({
  id,
  title: text,
  per: text.describe('What it is the price of, for people: elev och år.'),
  ore: ore.describe('Öre, with decimals where needed. Either this or of.').exactOptional(),
  of: z.array(id).min(1).describe('The sum of these prices.').exactOptional(),
  times: z.number().exactOptional(),
  dividedBy: z.number().exactOptional(),
  raisedBy: id.describe('Id of an index.').exactOptional(),
  rounding: roundingSchema.exactOptional(),
})

const remainderSchema = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('keep') }),
  z.strictObject({ to: z.literal('amounts') }),
  z.strictObject({ to: z.literal('volume'), driver: id }),
])

const ruleSetSchema = z
  .strictObject({
    schema: z.literal('styrkedjan/rule-set/1'),
    id,
    version: z.int().min(1),
    title: text,
    year: z.int().min(1900).max(2200).describe('The budget year.'),
    decision: z.strictObject({ reference: text, on: day }).exactOptional(),
    source: text.describe('Where a published model was read.').exactOptional(),
    notes: z.array(text).exactOptional(),
    drivers: z.array(driverSchema),
    indices: z.array(priceIndexSchema).exactOptional(),
    prices: z.array(priceSchema),
    components: z.array(componentSchema).min(1),
    rounding: roundingSchema.exactOptional(),
    remainder: remainderSchema.exactOptional(),
    settlement: z
      .strictObject({
        fixedShare: z.number().min(0).max(1).describe('How much of every price stays, 0–1.'),
      })
      .exactOptional(),
    monthWeights: z.array(z.number().min(0)).length(12).describe('January first.').exactOptional(),
  })
  .meta({ id: 'RuleSet', title: 'Rule set' }) satisfies z.ZodType<RuleSet>

export const publishedSchema = z.strictObject({
  what: z.enum(['price', 'amount', 'unit', 'sum', 'volume']),
  price: id.exactOptional(),
  unit: id.exactOptional(),
  component: id.exactOptional(),
  driver: id.exactOptional(),
  units: z.array(id).describe('Units that the printed sum is of; all where absent.').exactOptional(),
  ore: z.number().exactOptional(),
  value: z.number().describe('For volumes.').exactOptional(),
  within: z.number().min(0).describe('How far off it may be: öre, or whole units for volumes.'),
  sourceError: text.describe('The source contradicts itself here, and why we think so.').exactOptional(),
})

/** The document that `styrkedjan volume` reads: a rule set, and what was counted. */
export const volumeModelSchema = z
  .strictObject({
    $schema: z
      .string()
      .describe('Address of this schema, for editors that help with the writing.')
      .exactOptional(),
    ruleSet: ruleSetSchema,
    frameOre: amountSchema
      .describe('Öre to share out; absent: the sum is what the rules give.')
      .exactOptional(),
    units: z.array(unitSchema).min(1),
    published: z.array(publishedSchema).exactOptional(),
  })
  .meta({ title: 'Volume model' }) satisfies z.ZodType<VolumeModel>

/**
 * Reads a volume model: the shape of every part, strictly, so that a misspelt field is told and not passed over; then
 * how the parts refer to one another.
 *
 * @param json what `JSON.parse` gave
 * @returns the model, or every problem with its JSON path: `ruleSet.components[3].driver`
 */
export function readVolumeModel(json: unknown): Outcome<VolumeModel> {
  const read = volumeModelSchema.safeParse(json, { reportInput: true })
  if (!read.success)
    return ruleSetSchema.safeParse(json).success
      ? refuse(shapeProblems.onlyRules(''))
      : { ok: false, problems: schemaProblems(read.error, '') }
  const { $schema: _, ...model } = read.data
  const checked = crossChecked(model.ruleSet, 'ruleSet')
  if (!checked.ok) return checked
  const strange = capped(unknownNames(model))
  return isNonEmpty(strange) ? { ok: false, problems: strange } : succeed(model)
}

/** Reads a rule set alone: what the web edits and the store keeps. Paths start at its own fields: `drivers[0].id`. */
export function readRuleSet(json: unknown): Outcome<RuleSet> {
  const read = ruleSetSchema.safeParse(json, { reportInput: true })
  return read.success ? crossChecked(read.data, '') : { ok: false, problems: schemaProblems(read.error, '') }
}

function crossChecked(ruleSet: RuleSet, at: string): Outcome<RuleSet> {
  const prices = resolvePrices(ruleSet, at)
  const problems = capped([...checkRuleSet(ruleSet, at), ...(prices.ok ? [] : prices.problems)])
  return isNonEmpty(problems) ? { ok: false, problems } : succeed(ruleSet)
}
