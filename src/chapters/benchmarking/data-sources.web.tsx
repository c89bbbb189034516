import { type Outcome, refuse, succeed, unwrap } from '#core/outcome.ts'
import type { Provenance } from '#core/provenance.ts'
import { revisedValues } from '#store/indicator-values.ts'
import { municipalitiesOf } from '#store/municipalities.ts'
import type { AppContext, ChapterPages, Doors, PageContext, SearchHit } from '#web/context.ts'
import { mayHere, to, toRead } from '#web/doors.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { readForm } from '#web/read-form.ts'
import { dataSources, fetchState, shownSource } from './data-sources.store.ts'
import { cancelFetch, type Decision, startFetch, takeTitle, takeYear } from './data-sources-forms.web.ts'
import { loadedTable, revisedTable } from './data-sources-tables.web.ts'
import { both, texts } from './data-sources-texts.ts'
import { indicatorValues, searchIndicators } from './indicator.store.ts'
import { everyFigureTable } from './indicator-tables.web.ts'
import { servicesOf } from './own-services.store.ts'
import { DataSourcesPage } from './pages/data-sources-page.tsx'
import { progressOf } from './pages/fetch-section.tsx'
import { IndicatorPage } from './pages/indicator-page.tsx'
import { findMunicipality } from './read-forms.ts'
import { readSort } from './service-view.web.tsx'
import { sourceFor } from './store.ts'

/** The room Datakällor: what is loaded, how old it is, what changed, and how more is fetched. */
export const pages: ChapterPages = { register, search }

function register(doors: Doors, context: AppContext): void {
  const [reading, fetching, deciding] = [
    toRead('data-source'),
    to('run', 'data-source'),
    to('write', 'data-source'),
  ]
  doors.get(routes.dataSources, reading, (c) => overview(c, context))
  doors.get(routes.fetch, reading, (c) => progress(c, context))
  doors.post(routes.fetch, fetching, (c) => startFetch(c, context))
  doors.post(routes.cancelFetch, fetching, (c) => cancelFetch(c, context))
  doors.post(routes.confirmTitle, deciding, async (c) => {
    const kpi = requestedKpi(c)
    const refused = await takeTitle(c, context, kpi)
    return refused ? overview(c, context, refused) : toWaiting(c, { titel: kpi })
  })
  doors.post(routes.acceptYear, deciding, async (c) => {
    const kpi = requestedKpi(c)
    const year = unwrap(readYear(String((await readForm(c)).get('year') ?? '')))
    const refused = await takeYear(c, context, kpi, year)
    return refused ? overview(c, context, refused) : toWaiting(c, { godtaget: kpi, year })
  })
  doors.get(routes.indicator, reading, (c) => indicator(c, context))
}

function requestedKpi(c: PageContext): string {
  return (c.req.param('kpi') ?? '').toUpperCase()
}

/** The year that the form carries along. */
function readYear(text: string): Outcome<number> {
  return /^\d{4}$/.test(text)
    ? succeed(Number(text))
    : refuse({ code: 'not-a-year', text: both((t) => t.refused.notAYear(text)) })
}

function toWaiting(c: PageContext, done: Record<string, string | number>) {
  return c.redirect(path(c.get('language')).dataSources(done), 303)
}

/** How far a fetch has come, for the bar that keeps itself up to date. */
async function progress(c: PageContext, { database, jobs }: AppContext) {
  const fetching = await fetchState(database, jobs)
  const running = fetching.state === 'running' ? fetching.import : undefined
  return c.json({ state: fetching.state, ...progressOf(running, c.get('language')) })
}

async function overview(c: PageContext, context: AppContext, decision?: Decision) {
  const { database, jobs } = context
  const language = c.get('language')
  const installation = c.get('installation')
  const t = texts[language]
  const asked = readImport(c.req.query('import'))
  const services = await servicesOf(database, installation?.municipality)
  const sources = await dataSources(database, jobs, unwrap(asked))
  const shown = shownSource(sources.loaded, sourceFor(installation?.kind))
  const municipalities = await municipalitiesOf(database, 'Kolada')
  if (sources.news && c.req.query('tabell') === 'andringar') {
    const changes = await download(c, revisedTable(sources.news, municipalities, language))
    if (changes) return changes
  }
  const provenance = shown && listProvenance(sources.loaded, shown)
  const tableFor = (place: 'page' | 'file') =>
    provenance && loadedTable(sources.loaded, provenance, language, place, services)
  const inFile = tableFor('file')
  const file = inFile && (await download(c, inFile))
  if (file) return file
  const latest = sources.imports.find(({ state, source }) => state === 'complete' && source !== 'exempeldata')
  return page(
    c,
    { title: t.title, room: 'data-sources', description: t.description },
    <DataSourcesPage
      sources={sources}
      table={tableFor('page')}
      shown={shown}
      municipalities={municipalities}
      services={services}
      installation={installation}
      mayFetch={await mayHere(c, context, 'run', 'data-source')}
      mayDecide={await mayHere(c, context, 'write', 'data-source')}
      canFetch={jobs !== undefined}
      isLatest={sources.news?.import.importId === latest?.importId}
      sort={readSort(new URL(c.req.url).searchParams)}
      done={doneSentence(c)}
      decision={decision}
      now={context.now()}
      language={language}
    />,
    decision ? 400 : 200,
  )
}

/** A list of what is loaded is our own: the figures in it are counted by us. */
function listProvenance(
  loaded: readonly { retrievedAt: string; preliminaryYears: readonly number[] }[],
  source: Provenance['source'],
): Provenance {
  const retrievedAt = loaded.reduce(
    (latest, each) => (each.retrievedAt > latest ? each.retrievedAt : latest),
    '',
  )
  return { source, mark: 'derived', retrievedAt, preliminary: false }
}

function doneSentence(c: PageContext): string | undefined {
  const t = texts[c.get('language')].waiting
  const { titel, godtaget, year } = c.req.query()
  if (titel && /^[NU]\d{5}$/.test(titel)) return t.confirmed(titel)
  if (godtaget && /^[NU]\d{5}$/.test(godtaget) && /^\d{4}$/.test(year ?? ''))
    return t.accepted(godtaget, year ?? '')
  return undefined
}

function readImport(text: string | undefined): Outcome<number | undefined> {
  if (!text) return { ok: true, value: undefined }
  const importId = Number(text)
  if (Number.isSafeInteger(importId) && importId > 0) return { ok: true, value: importId }
  return refuse({
    code: 'unknown-import',
    text: {
      sv: `Det finns ingen hämtning "${text}". Välj en i listan på sidan Datakällor.`,
      en: `There is no fetch "${text}". Choose one in the list on the page Data sources.`,
    },
  })
}

async function indicator(c: PageContext, { database }: AppContext) {
  const language = c.get('language')
  const installation = c.get('installation')
  const t = texts[language]
  const source = sourceFor(installation?.kind)
  const figures = unwrap(await indicatorValues(database, c.req.param('kpi') ?? '', source))
  const municipalities = await municipalitiesOf(database, figures.source)
  const file = await download(c, everyFigureTable(figures, municipalities))
  if (file) return file
  const written = c.req.query('municipality') || installation?.municipality
  const municipality = written === undefined ? undefined : findMunicipality(municipalities, written)
  if (!municipality && c.req.query('municipality')) return unwrap(refuse(noSuchMunicipality(written ?? '')))
  return page(
    c,
    {
      title: figures.title,
      room: 'data-sources',
      crumbs: [{ label: t.room, href: path(language).dataSources() }],
    },
    <IndicatorPage
      figures={figures}
      services={await servicesOf(database, installation?.municipality)}
      municipality={municipality}
      municipalities={municipalities}
      versions={
        municipality ? await revisedValues(database, { ...figures, municipality: municipality.code }) : []
      }
      language={language}
    />,
  )
}

function noSuchMunicipality(text: string) {
  return {
    code: 'unknown-municipality',
    where: 'municipality',
    text: both((t) => t.indicator.unknownMunicipality(text)),
  }
}

/** Loaded indicators by id or words of the title. */
async function search(words: string, { database }: AppContext): Promise<readonly SearchHit[]> {
  const found = await searchIndicators(database, words)
  return found.map(({ kpi, title }) => ({
    title: { sv: `${title} (${kpi})`, en: `${title} (${kpi})` },
    kind: { sv: 'Nyckeltal', en: 'Indicator' },
    href: path('sv').indicator(kpi),
  }))
}
