import { demographyPressure } from '#chapters/budget/fiscal/demography-pressure.ts'
import { fiscalCrumbs, fiscalRoom } from '#chapters/budget/fiscal/fiscal-room.web.ts'
import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { toRead } from '#web/doors.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { routes } from '#web/paths.ts'
import { DemographyPage } from './demography-page.tsx'
import { compareTable, pressureTable, priceTable } from './demography-tables.web.ts'
import { demographyTexts } from './demography-texts.ts'

/** What the population does to the costs. */
export function registerDemography(doors: Doors, context: AppContext): void {
  doors.get(routes.demography, toRead('fiscal-plan'), (c) => show(c, context))
}

async function show(c: PageContext, context: AppContext) {
  const room = await fiscalRoom(c, context)
  const { language, book } = room
  const asked = c.req.query('prognos')
  // The one that is asked for first; else the municipality's own latest, which counts planned housing.
  const rank = (id: string, countsHousing: boolean) => (id === asked ? 0 : countsHousing ? 1 : 2)
  const pressures = book.forecasts
    .toSorted(
      (a, b) =>
        rank(a.id, a.countsHousing) - rank(b.id, b.countsHousing) || b.vintage.localeCompare(a.vintage),
    )
    .map((forecast) => demographyPressure(forecast, book.prices))
  const [first] = pressures
  return (
    (first &&
      (await download(c, pressureTable(room, first), compareTable(room, pressures), priceTable(room)))) ??
    page(
      c,
      { title: demographyTexts[language].title, room: 'budget', crumbs: fiscalCrumbs(language) },
      <DemographyPage {...{ room, pressures }} />,
    )
  )
}
