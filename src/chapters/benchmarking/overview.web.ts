import { formatList, lowerFirst } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { Cell, Row, Table } from '#reports/table.ts'
import type { Database } from '#store/db.ts'
import type { Installation } from '#store/installation.ts'
import { path } from '#web/paths.ts'
import { defaultChoice } from './choice.ts'
import type { Service } from './model.ts'
import { servicesOf } from './own-services.store.ts'
import { halvesInShort } from './place.ts'
import { serviceResult } from './results.store.ts'
import { sourceFor } from './store.ts'
import { columnLabel } from './tables.web.ts'
import { texts } from './texts.ts'

/** Where the own municipality stands in every service. */
export interface Overview {
  /** The places as one sentence. */
  readonly sentence: string
  /** One row a service: the own place as an interval, cost against structure, and both halves in words. */
  readonly table: Table
}

export async function overview(
  database: Database,
  installation: Installation | undefined,
  language: Language,
): Promise<Overview> {
  const source = sourceFor(installation?.kind)
  const services = await servicesOf(database, installation?.municipality)
  const results = await Promise.all(
    services.map(async (service) => ({
      service,
      result: await serviceResult(database, service, defaultChoice(service), source),
    })),
  )
  const latest = results.flatMap(({ result }) => (result.ok ? [result.value.provenance] : []))[0]
  const table: Table = {
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
      { key: 'words', label: { sv: 'I ord', en: 'In words' }, kind: 'text' },
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
      return {
        key: service.id,
        href: path(language).service(service.slug),
        cells: {
          service: service.name,
          place: own ? { low: own.rankInterval[0], high: own.rankInterval[1] } : reason,
          of: result.ok ? result.value.ranking.ranked.length : reason,
          deviation: own ? own.deviation : reason,
          words: own ? { sv: halvesInShort(own, 0, 'sv'), en: halvesInShort(own, 0, 'en') } : reason,
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
  return { sentence: leadSentence(results, installation, language), table }
}

type ServiceOutcome = {
  readonly service: Service
  readonly result: Awaited<ReturnType<typeof serviceResult>>
}

/** In which services the own municipality can be told from the average of the country. */
function leadSentence(
  results: readonly ServiceOutcome[],
  installation: Installation | undefined,
  language: Language,
): string {
  const t = texts[language].overview
  if (!installation) return t.leadWithout
  const groups = results.flatMap(({ service, result }) => {
    const own =
      result.ok && result.value.ranking.ranked.find(({ code }) => code === installation.municipality)
    return own ? [{ group: own.group, name: lowerFirst(service.name[language]) }] : []
  })
  const named = (group: string) =>
    formatList(
      groups.flatMap((each) => (each.group === group ? [each.name] : [])),
      language,
    )
  const unsure = groups.filter(({ group }) => group === 'average').length
  return groups.length === 0
    ? t.leadUnranked(installation.name)
    : t.lead(installation.name, groups.length, named('better'), named('worse'), unsure)
}

const noOwn = { sv: 'Ingen egen kommun är vald.', en: 'No own municipality has been chosen.' }
