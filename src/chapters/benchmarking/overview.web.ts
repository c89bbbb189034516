import type { Language } from '#core/language.ts'
import type { Cell, Row, Table } from '#reports/table.ts'
import type { Database } from '#store/db.ts'
import type { Installation } from '#store/installation.ts'
import { path } from '#web/paths.ts'
import { defaultChoice } from './choice.ts'
import { cornerOf } from './place.ts'
import { serviceResult } from './results.store.ts'
import { shippedServices } from './services/index.ts'
import { sourceFor } from './store.ts'
import { columnLabel } from './tables.web.ts'
import { texts } from './texts.ts'

/** One row a service: the own place as an interval, cost against structure, and the corner in words. */
export async function overviewTable(
  database: Database,
  installation: Installation | undefined,
  language: Language,
): Promise<Table> {
  const source = sourceFor(installation?.kind)
  const results = await Promise.all(
    shippedServices.map(async (service) => ({
      service,
      result: await serviceResult(database, service, defaultChoice(service), source),
    })),
  )
  const latest = results.flatMap(({ result }) => (result.ok ? [result.value.provenance] : []))[0]
  return {
    id: 'verksamheter',
    title: { sv: texts.sv.overview.tableTitle, en: texts.en.overview.tableTitle },
    columns: [
      {
        key: 'service',
        label: { sv: texts.sv.overview.service, en: texts.en.overview.service },
        kind: 'text',
      },
      { key: 'place', label: columnLabel('rankInterval'), kind: 'interval' },
      { key: 'of', label: { sv: 'Av', en: 'Of' }, kind: 'number' },
      { key: 'deviation', label: columnLabel('deviation'), kind: 'percent', signed: true },
      { key: 'corner', label: { sv: 'I ord', en: 'In words' }, kind: 'text' },
    ],
    rows: results.map(({ service, result }): Row => {
      const own = result.ok
        ? result.value.ranking.ranked.find(({ code }) => code === installation?.municipality)
        : undefined
      const reason: Cell = result.ok
        ? {
            missing:
              result.value.ranking.unranked.find(
                ({ municipality }) => municipality.code === installation?.municipality,
              )?.reason ?? noOwn,
          }
        : { missing: result.problems[0].text }
      const corner = own && cornerOf(own)
      return {
        key: service.id,
        href: path(language).service(service.slug),
        cells: {
          service: service.name,
          place: own ? { low: own.rankInterval[0], high: own.rankInterval[1] } : reason,
          of: result.ok ? result.value.ranking.ranked.length : reason,
          deviation: own ? own.deviation : reason,
          corner: corner ? { sv: texts.sv.corners[corner], en: texts.en.corners[corner] } : reason,
        },
      }
    }),
    provenance: latest ?? {
      source: source ?? 'Kolada',
      mark: 'derived',
      retrievedAt: '1970-01-01',
      preliminary: false,
    },
  }
}

const noOwn = { sv: 'Ingen egen kommun är vald.', en: 'No own municipality has been chosen.' }
