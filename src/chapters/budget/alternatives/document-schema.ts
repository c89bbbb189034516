import { z } from 'zod'
import { toOre } from '#core/money.ts'
import {
  type AlternativeChange,
  type AlternativeDocument,
  type AlternativeModel,
  reachesOfFrame,
  reliedOn,
  spans,
  type TablingNote,
} from './model.ts'

const ore = z.int().transform(toOre)
const said = { motive: z.string().max(2000), consequence: z.string().max(2000) }
const span = z.enum(spans)

const change = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('frame'),
    node: z.string(),
    amountOre: ore,
    span,
    reach: z.enum(reachesOfFrame),
    ...said,
  }),
  z.object({ kind: z.literal('price'), ruleSet: z.string(), price: z.string(), ore: z.number(), ...said }),
  z.object({
    kind: z.literal('share'),
    ruleSet: z.string(),
    component: z.string(),
    share: z.number(),
    ...said,
  }),
  z.object({ kind: z.literal('tax-rate'), change: z.number(), span, ...said }),
  z.object({ kind: z.literal('other-revenue'), title: z.string(), amountOre: ore, span, ...said }),
]) satisfies z.ZodType<AlternativeChange>

const versions = z.record(z.string(), z.int())

/** A version as the store keeps it. */
export const documentSchema = z.object({
  title: z.string().min(1).max(120),
  summary: z.string().max(4000),
  basis: z.object({ frames: versions, ruleSets: versions }),
  changes: z.array(change),
}) satisfies z.ZodType<AlternativeDocument>

export const noteSchema = z.object({
  deficits: z.array(z.object({ year: z.int(), deficitOre: ore })),
  exception: z.enum(reliedOn).exactOptional(),
  exceptionText: z.string().exactOptional(),
  consequencesMissing: z.int(),
}) satisfies z.ZodType<TablingNote>

/** Was computed here and never changes: only that it is one is looked at. */
export const modelSchema = z.custom<AlternativeModel>(
  (value) => typeof value === 'object' && value !== null && 'frames' in value && 'ruleSets' in value,
)
