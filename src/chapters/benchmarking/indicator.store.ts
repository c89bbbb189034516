import { z } from 'zod'
import { type Outcome, refuse, succeed } from '#core/outcome.ts'
import type { Provenance } from '#core/provenance.ts'
import { type Database, statement } from '#store/db.ts'
import {
  type CurrentValue,
  currentValues,
  indicatorsLoaded,
  type LoadedIndicator,
} from '#store/indicator-values.ts'

/** An indicator with its figures as they were published. */
export interface IndicatorFigures extends LoadedIndicator {
  readonly values: readonly CurrentValue[]
  readonly provenance: Provenance
}

/**
 * Everything that holds now of one indicator.
 *
 * @param written its id, in either case
 * @param source absent: the most real one that has it
 */
export async function indicatorValues(
  database: Database,
  written: string,
  source?: Provenance['source'],
): Promise<Outcome<IndicatorFigures>> {
  const kpi = written.toUpperCase()
  const found = await indicatorsLoaded(database, [kpi])
  const ranked = source ? found.filter((each) => each.source === source) : found
  const indicator = (['Kolada', 'file', 'exempeldata'] as const)
    .flatMap((wanted) => ranked.filter((each) => each.source === wanted))
    .at(0)
  if (indicator === undefined) return refuse(unknownIndicator(written))
  const values = await currentValues(database, { kpis: [kpi], source: indicator.source })
  return succeed({
    ...indicator,
    values,
    provenance: {
      source: indicator.source,
      mark: 'raw',
      retrievedAt: indicator.retrievedAt,
      preliminary: values.some(({ preliminary }) => preliminary),
    },
  })
}

function unknownIndicator(written: string) {
  return {
    code: 'unknown-indicator',
    where: 'kpi',
    text: {
      sv: `Nyckeltalet "${written}" är inte hämtat. Hämta det på sidan Datakällor, eller kontrollera beteckningen.`,
      en: `The indicator "${written}" has not been fetched. Fetch it on the page Data sources, or check its id.`,
    },
  }
}

const matching = statement(
  'benchmarking indicators matching',
  z.object({ kpi: z.string(), title: z.string() }),
  `select distinct kpi, title from indicator
   where kpi = upper($1) or strpos(lower(title), lower($1)) > 0 order by kpi limit 20`,
)

/** Loaded indicators by id, or by words of their titles. */
export function searchIndicators(database: Database, words: string) {
  return database.all(matching, [words])
}
