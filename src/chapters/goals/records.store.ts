import { organisationOf } from '#chapters/organisation/index.ts'
import { officialMunicipalities } from '#core/official-municipalities.ts'
import { once } from '#core/once.ts'
import type { Database } from '#store/db.ts'
import { currentValues } from '#store/indicator-values.ts'

import type { GoalRecords } from './records.ts'
import { goalBook } from './store.ts'

/**
 * What the store knows of the goals. Each thing is asked for once, however many checks want it: make new records for
 * every survey.
 *
 * @param kind of installation: the example lives among made-up municipalities
 */
export function goalRecords(database: Database, kind: 'example' | 'own'): GoalRecords {
  const organisation = once((municipality: string) => organisationOf(database, municipality))
  const book = once((municipality: string) => goalBook(database, municipality))
  return {
    organisation: ({ municipality }) => organisation(municipality),
    goals: ({ municipality }) => book(municipality),
    async nationalFigures(kpis) {
      if (kpis.length === 0) return []
      const source = kind === 'example' ? 'exempeldata' : 'Kolada'
      const found = await currentValues(database, { kpis, gender: 'T', source })
      return found.flatMap(({ kpi, municipality, year, value }) =>
        value === null || (kind === 'own' && !isMunicipality(municipality))
          ? []
          : [{ kpi, municipality, year, value }],
      )
    },
  }
}

const official = new Set(officialMunicipalities.map(({ code }) => code))

/** Regions, groups and the country have figures too. */
function isMunicipality(code: string): boolean {
  return official.has(code)
}
