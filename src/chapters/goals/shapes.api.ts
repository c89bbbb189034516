import { z } from 'zod'
import { goalKinds } from './model.ts'
import { measures } from './store.ts'

/** A goal as the API gives it: the version in force that day. */
export const goal = z
  .object({
    goal: z.string().meta({ description: 'Stable across budgets: an edit never changes it.' }),
    version: z.int(),
    kind: z.enum(goalKinds),
    wording: z.string(),
    owner: z.object({ node: z.string(), name: z.string() }),
    reaches: z.array(z.string()).meta({ description: 'Ids of places; empty: everywhere under the owner.' }),
    units: z.int().meta({ description: 'How many units the goal reaches that day.' }),
    from: z.iso.date(),
    horizon: z.int().meta({ description: 'Last year that it is meant for.' }),
    decision: z.string(),
    anchor: z.object({ law: z.string(), serves: z.string() }).optional(),
    measures,
    contributesTo: z.array(z.object({ goal: z.string(), mechanism: z.string(), usedAsIs: z.boolean() })),
  })
  .meta({ id: 'Goal' })

/** An edit of a goal: what it was, from when, and why. */
export const edit = z.object({
  version: z.int(),
  edit: z.string(),
  from: z.iso.date(),
  wording: z.string(),
  decision: z.string(),
  reason: z.string(),
  consequence: z.string(),
  measures,
})

/** What came of a measure. */
export const outcome = z.object({
  measure: z.string(),
  place: z.string(),
  year: z.int(),
  value: z.number(),
  source: z.string(),
})
