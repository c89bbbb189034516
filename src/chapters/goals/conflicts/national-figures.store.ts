import { z } from 'zod'
import { dataVersion } from '#chapters/benchmarking/index.ts'
import type { NationalFigure } from '#chapters/goals/records.ts'
import { officialMunicipalities } from '#core/official-municipalities.ts'
import { type Database, statement } from '#store/db.ts'
import { kept } from '#store/kept.ts'
import { numbers, texts } from '#store/long-lists.ts'

// One row an indicator and year, its municipalities and figures as lists: there are tens of thousands.
const series = statement(
  'goals/national figures',
  z.object({
    kpi: z.string(),
    year: z.int(),
    municipalities: texts,
    figures: numbers,
  }),
  `select kpi, year, json_agg(municipality) as municipalities, json_agg(value) as figures
   from indicator_value
   where kpi = any ($1) and gender = 'T' and superseded_by is null and status = 'published' and source = $2
   group by kpi, year order by kpi, year`,
)

/** The figures of indicators over all municipalities and years: kept until new ones come in. */
export async function nationalFigures(
  database: Database,
  kpis: readonly string[],
  kind: 'example' | 'own',
): Promise<readonly NationalFigure[]> {
  if (kpis.length === 0) return []
  const version = await dataVersion(database)
  const what = `national figures ${kind} ${kpis.toSorted().join(' ')}`
  return kept(database, what, version, async () => {
    const rows = await database.all(series, [kpis, kind === 'example' ? 'exempeldata' : 'Kolada'])
    return rows.flatMap(({ kpi, year, municipalities, figures }) =>
      municipalities.flatMap((municipality, index) => {
        const value = figures[index]
        const counts = kind === 'example' || official.has(municipality)
        return value === undefined || !counts ? [] : [{ kpi, municipality, year, value }]
      }),
    )
  })
}

/** Regions, groups and the country have figures too. */
const official = new Set(officialMunicipalities.map(({ code }) => code))
