import { z } from 'zod'
import { bilingual, provenance } from '#api/document.ts'
import { presets } from './model.ts'

const indicator = z
  .object({
    kpi: z.string(),
    name: bilingual,
    unit: bilingual,
    kind: z.enum(['level', 'deviation', 'adjusted', 'plain']),
    better: z.enum(['higher', 'lower']),
  })
  .meta({ id: 'Indicator', description: 'An indicator by its Kolada id, and how it enters the computation.' })

/** A service with its sets of indicators. */
export const service = z.object({
  id: z.string(),
  slug: z.string(),
  name: bilingual,
  validFrom: z.iso.date(),
  reference: bilingual,
  sets: z.array(
    z.object({
      id: z.string(),
      name: bilingual,
      cost: z.array(indicator),
      quality: z.array(indicator),
      structure: z.array(indicator),
      means: z.array(indicator),
      published: indicator.optional(),
    }),
  ),
})

const interval = z.tuple([z.int(), z.int()]).readonly().meta({ description: 'Best and worst place.' })

/** What `styrkedjan rank --format json` gives, with where it comes from. */
export const ranking = z.object({
  service: z.string(),
  ranking: z.array(
    z.object({
      municipality: z.string().meta({ description: 'Four digits.' }),
      name: z.string(),
      efficiency: z.number(),
      standardError: z.number(),
      cost: z.number(),
      quality: z.number(),
      costDeviation: z
        .number()
        .meta({ description: 'Per cent dearer (+) or cheaper than structure predicts.' }),
      years: z.array(z.int()),
      rank: z.int(),
      rankInterval: interval,
      simultaneousInterval: interval,
      pTopDecile: z.number(),
      group: z.enum(['better', 'average', 'worse']),
    }),
  ),
  unranked: z.array(z.object({ municipality: z.string(), name: z.string(), reason: bilingual })),
  method: z.object({
    preset: z.enum(presets),
    cost: z.string(),
    costIs: z.enum(['level', 'deviation', 'adjusted', 'plain']),
    quality: z.array(z.object({ kpi: z.string(), kind: z.string(), better: z.string() })),
    structure: z.array(z.string()),
    weight: z.number(),
    years: z.array(
      z.object({
        year: z.int(),
        costRSquared: z.number().nullable(),
        qualityRSquared: z.array(z.number().nullable()),
      }),
    ),
    seed: z.int(),
    replications: z.int(),
    level: z.number(),
    mark: z.literal('derived'),
  }),
  correlations: z.record(z.string(), z.object({ spearman: z.number().nullable(), n: z.int() })).readonly(),
  provenance,
})

const municipality = z.object({ code: z.string(), name: z.string(), county: z.string() })
const byCode = z.record(z.string(), z.number())

/** A panel, as compact as JSON lets it be. */
export const figures = z.object({
  municipalities: z.array(municipality).readonly(),
  values: z
    .record(z.string(), z.record(z.string(), byCode))
    .meta({ description: 'By indicator, year and municipality code.' }),
  provenance,
})

/** The raw figures of one indicator. */
export const indicatorValues = z.object({
  kpi: z.string(),
  title: z.string(),
  values: z.array(
    z.object({
      municipality: z.string().meta({ description: 'Four digits; `0000` is the country.' }),
      year: z.int(),
      gender: z.enum(['T', 'K', 'M']).meta({ description: 'Total, women, men.' }),
      value: z.number().nullable().meta({ description: 'Null: published as missing.' }),
      preliminary: z.boolean(),
    }),
  ),
  provenance,
})
