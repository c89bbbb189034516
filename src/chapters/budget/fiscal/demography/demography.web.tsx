import { writerOf } from '#chapters/budget/budget-room.web.ts'
import { demographyPressure } from '#chapters/budget/fiscal/demography-pressure.ts'
import { fetchProjection } from '#chapters/budget/fiscal/fetch-forecast.store.ts'
import { fiscalCrumbs, fiscalRoom } from '#chapters/budget/fiscal/fiscal-room.web.ts'
import { keepEdition, savePrices } from '#chapters/budget/fiscal/write-population.store.ts'
import type { Problem } from '#core/outcome.ts'
import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { mayHere, to, toRead } from '#web/doors.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { fieldOf, readForm } from '#web/read-form.ts'
import { DemographyPage } from './demography-page.tsx'
import { compareTable, peopleTable, pressureTable, priceTable } from './demography-tables.web.ts'
import { demographyTexts } from './demography-texts.ts'
import { populationTexts } from './population-texts.ts'
import {
  fetchFields,
  priceFields,
  readFetchYears,
  readPrice,
  type WrittenFields,
} from './written-population.ts'

/** What the population does to the costs, and where its figures come in. */
export function registerDemography(doors: Doors, context: AppContext): void {
  const back = (c: PageContext) => c.redirect(path(c.get('language')).demography())
  doors.get(routes.demography, toRead('fiscal-plan'), (c) => show(c, context))
  doors.post(routes.demographyFetch, to('write', 'fiscal-plan'), (c) => fetch(c, context))
  doors.post(routes.demographyPrice, to('write', 'fiscal-plan'), (c) => price(c, context))
  // Where the forms were sent: their addresses alone lead back to the page.
  doors.get(routes.demographyFetch, toRead('fiscal-plan'), back)
  doors.get(routes.demographyPrice, toRead('fiscal-plan'), back)
}

/** Fetches first and writes then: what can't be fetched whole leaves everything as it was. */
async function fetch(c: PageContext, context: AppContext) {
  const written = await fieldsOf(c, fetchFields)
  const years = readFetchYears(written)
  if (!years.ok) return show(c, context, written, years.problems)
  const municipality = c.get('installation')?.municipality ?? ''
  const fetched = await fetchProjection(municipality, years.value, context.scbBase)
  if (!fetched.ok) return show(c, context, written, fetched.problems.map(withoutAddress))
  const { forecast, added, changed, same } = await keepEdition(
    context.database,
    writerOf(c, context),
    fetched.value,
  )
  // Where nothing was new nothing was written, and the edition has the id that it had.
  const query = { argang: forecast.vintage, namn: forecast.name, hamtat: [added, changed, same].join('-') }
  return c.redirect(path(c.get('language')).demography(query), 303)
}

async function price(c: PageContext, context: AppContext) {
  const written = await fieldsOf(c, priceFields)
  const read = readPrice(written)
  if (!read.ok) return show(c, context, written, read.problems)
  await savePrices(context.database, writerOf(c, context), [read.value])
  return c.redirect(path(c.get('language')).demography({ sparat: 'pris' }), 303)
}

async function fieldsOf(c: PageContext, names: readonly string[]): Promise<WrittenFields> {
  const field = fieldOf(await readForm(c))
  return Object.fromEntries(names.map((name) => [name, field(name)]))
}

/** The address of SCB's is no field of the form. */
function withoutAddress({ code, text: { sv, en } }: Problem): Problem {
  const { sv: swedish, en: english } = populationTexts
  return { code, text: { sv: `${sv} ${swedish.nothingStored}`, en: `${en} ${english.nothingStored}` } }
}

async function show(
  c: PageContext,
  context: AppContext,
  written: WrittenFields = {},
  problems: readonly Problem[] = [],
) {
  const room = await fiscalRoom(c, context)
  const { language, book, day, municipality } = room
  const asked = { id: c.req.query('prognos'), name: c.req.query('namn'), vintage: c.req.query('argang') }
  // The one that is asked for first; else the municipality's own latest, which counts planned housing.
  const rank = ({ id, name, vintage, countsHousing }: (typeof book.forecasts)[number]) =>
    id === asked.id || (name === asked.name && vintage === asked.vintage) ? 0 : countsHousing ? 1 : 2
  const pressures = book.forecasts
    .toSorted((a, b) => rank(a) - rank(b) || b.vintage.localeCompare(a.vintage))
    .map((forecast) => ({ forecast, pressure: demographyPressure(forecast, book.prices) }))
  const [first] = pressures
  const all = pressures.map(({ pressure }) => pressure)
  const file =
    first && c.req.method === 'GET'
      ? await download(
          c,
          pressureTable(room, first.pressure),
          compareTable(room, all),
          priceTable(room),
          peopleTable(room, first.forecast),
        )
      : undefined
  if (file) return file
  const year = Number(day.slice(0, 4))
  return page(
    c,
    { title: demographyTexts[language].title, room: 'budget', crumbs: fiscalCrumbs(language) },
    <DemographyPage
      {...{ room, problems }}
      shown={first}
      pressures={all}
      done={doneOf(c)}
      forms={{
        ...{ municipality, problems, language, prices: book.prices },
        written: { from: String(year), to: String(year + 11), priceYear: String(year), ...written },
        isExample: c.get('installation')?.kind === 'example',
        mayWrite: await mayHere(c, context, 'write', 'fiscal-plan'),
      }}
    />,
    problems.length > 0 ? 400 : 200,
  )
}

/** What has just been done, in a sentence. */
function doneOf(c: PageContext): string | undefined {
  const t = populationTexts[c.get('language')]
  const [, added, changed, same] = /^(\d+)-(\d+)-(\d+)$/.exec(c.req.query('hamtat') ?? '') ?? []
  if (added !== undefined) return t.fetched(Number(added), Number(changed), Number(same))
  return c.req.query('sparat') === 'pris' ? t.saved : undefined
}
