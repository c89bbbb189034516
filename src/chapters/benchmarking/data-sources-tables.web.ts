import { formatDay, formatList, formatNumber } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import type { Municipality } from '#core/municipality.ts'
import type { Provenance } from '#core/provenance.ts'
import type { Cell, Column, Row, Table } from '#reports/table.ts'
import type { ImportStatus } from '#store/indicator-changes.ts'
import type { LoadedIndicator } from '#store/indicator-values.ts'
import { path } from '#web/paths.ts'
import type { ImportNews } from './data-sources.store.ts'
import { servicesWith, yearSpans } from './data-sources-facts.ts'
import type { DataSourcesTexts } from './data-sources-texts.sv.ts'
import { both } from './data-sources-texts.ts'
import type { Service } from './model.ts'

/** A column whose head is one of our words. */
export function column(
  key: keyof DataSourcesTexts['columns'],
  kind: Column['kind'],
  more: Partial<Column> = {},
): Column {
  return { key, label: both((t) => t.columns[key]), kind, ...more }
}

/**
 * One row an indicator: how far it reaches, how old it is, where it comes from, and what to know of it.
 *
 * @param place on a page the id stands after the title, which leaves room for the rest; a file has it by itself
 */
export function loadedTable(
  loaded: readonly LoadedIndicator[],
  provenance: Provenance,
  language: Language,
  place: 'page' | 'file',
  services: readonly Service[],
): Table {
  return {
    id: 'inlasta-nyckeltal',
    title: both((t) => t.loaded.tableTitle),
    columns: [
      column('indicator', 'text'),
      ...(place === 'file' ? [column('kpi', 'text')] : []),
      column('service', 'text'),
      column('years', 'text'),
      column('municipalities', 'number'),
      column('fetched', 'day'),
      column('source', 'text'),
      column('remarks', 'text'),
    ],
    rows: loaded.map((each) => ({
      key: `${each.source}-${each.kpi}`,
      href: path(language).indicator(each.kpi),
      cells: {
        indicator: place === 'file' ? each.title : `${each.title}, ${each.kpi}`,
        kpi: each.kpi,
        service: servicesCell(each.kpi, services),
        years: yearSpans(each.years),
        municipalities: each.municipalities,
        fetched: each.retrievedAt,
        source: both((t) => t.loaded.sources[each.source]),
        remarks: remarksOn(each),
      },
    })),
    provenance,
  }
}

function servicesCell(kpi: string, all: readonly Service[]): Bilingual {
  const services = servicesWith(kpi, all)
  const names = (language: Language) =>
    formatList(
      services.map(({ name }) => name[language]),
      language,
    )
  return services.length === 0 ? both((t) => t.loaded.none) : { sv: names('sv'), en: names('en') }
}

function remarksOn({ years, preliminaryYears, pendingTitle, vanishedAt }: LoadedIndicator): Bilingual {
  const remarks = (t: DataSourcesTexts) =>
    [
      vanishedAt !== null && t.loaded.vanished(vanishedAt),
      pendingTitle !== null && t.loaded.renamed,
      years.length === 0 && t.loaded.noFigures,
      preliminaryYears.length > 0 && t.loaded.preliminary(yearSpans(preliminaryYears)),
    ]
      .filter((remark) => remark !== false)
      .join('; ')
  return both(remarks)
}

/**
 * Revised and withdrawn figures of an import, each with what it was before.
 *
 * @param most rows on a page; a file has them all, with every digit
 */
export function revisedTable(
  { import: done, changes }: ImportNews,
  municipalities: readonly Municipality[],
  language: Language,
  most?: number,
): Table {
  const figure = (value: number | null): Cell => {
    if (value === null) return gone
    return most === undefined ? value : { sv: shownFigure(value, 'sv'), en: shownFigure(value, 'en') }
  }
  const names = new Map(municipalities.map(({ code, name }) => [code, name]))
  const gone: Cell = { missing: both((t) => t.noFigure) }
  return {
    id: 'andrade-varden',
    title: both((t) => t.changes.revisedTitle),
    columns: [
      column('municipality', 'text'),
      column('kpi', 'text'),
      column('year', 'year'),
      column('gender', 'text'),
      column('before', 'number'),
      column('after', 'number'),
    ],
    rows: [...changes.revised, ...changes.withdrawn].slice(0, most).map(
      ({ kpi, municipality, year, gender, before, after }): Row => ({
        key: [kpi, municipality, year, gender].join('-'),
        href: `${path(language).indicator(kpi, { municipality })}#versioner`,
        cells: {
          municipality: names.get(municipality) ?? both((t) => t.columns.country),
          kpi,
          year,
          gender: both((t) => t.genders[gender]),
          before: figure(before),
          after: figure(after),
        },
      }),
    ),
    provenance: {
      source: done.source,
      mark: 'raw',
      retrievedAt: done.finishedAt ?? done.startedAt,
      preliminary: false,
    },
  }
}

/** The attempts to bring figures in, newest first. Those that are done lead to what they changed. */
export function importsTable(
  imports: readonly ImportStatus[],
  provenance: Provenance,
  language: Language,
): Table {
  return {
    id: 'hamtningar',
    title: both((t) => t.imports.tableTitle),
    columns: [
      column('day', 'text'),
      column('source', 'text'),
      column('state', 'text'),
      column('answers', 'number'),
      column('figures', 'number'),
      column('reason', 'text'),
    ],
    rows: imports.map(({ importId, source, state, startedAt, requests, rows, problem }) => ({
      key: String(importId),
      ...(state === 'complete' &&
        source !== 'exempeldata' && {
          href: `${path(language).dataSources({ import: importId })}#andringar`,
        }),
      cells: {
        day: { sv: whenText(startedAt, 'sv'), en: whenText(startedAt, 'en') },
        source: both((t) => t.loaded.sources[source]),
        state: both((t) => t.imports.states[state]),
        answers: requests,
        figures: rows,
        reason: problem?.text ?? '',
      },
    })),
    provenance,
  }
}

/** Day and time of an instant, by Swedish clocks: two fetches of a day are told apart. */
function whenText(instant: string, language: Language): string {
  const [day = '', time = ''] = swedishClock.format(new Date(instant)).split(' ')
  return `${formatDay(day, language)}, ${language === 'sv' ? `kl. ${time.replace(':', '.')}` : time}`
}

const swedishClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** A figure of whatever kind, with the decimals that it has, two at most. */
export function shownFigure(value: number, language: Language): string {
  return formatNumber(value, language, { decimals: decimalsOf([value]) })
}

/** As many decimals as the figures have, two at most; none where they are in the tens of thousands. */
export function decimalsOf(values: readonly number[]): number {
  if (values.some((value) => Math.abs(value) >= 10_000)) return 0
  return Math.max(0, ...values.map((value) => String(Number(value.toFixed(2))).split('.')[1]?.length ?? 0))
}
