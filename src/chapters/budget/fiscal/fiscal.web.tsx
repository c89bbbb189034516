import { crumbs } from '#chapters/budget/budget-room.web.ts'
import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { mayHere, toRead } from '#web/doors.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { routes } from '#web/paths.ts'
import { registerCompanies } from './companies/companies.web.tsx'
import { companiesTable } from './companies/companies-tables.web.ts'
import { registerDemography } from './demography/demography.web.tsx'
import { fiscalRoom } from './fiscal-room.web.ts'
import { registerGuidelines } from './guidelines-room/guidelines.web.tsx'
import { registerLadder } from './ladder-room/ladder.web.tsx'
import { PanelPage } from './panel/panel-page.tsx'
import {
  clockTable,
  guidelineTable,
  linesTable,
  resultTable,
  roomTable,
  stressTable,
} from './panel/panel-tables.web.ts'
import { panelTexts } from './panel/panel-texts.ts'
import { registerReserve } from './reserve-room/reserve.web.tsx'
import { registerYearForm } from './year-form/year-form.web.tsx'

/** The finances by law, and what they stand. */
export function registerFiscal(doors: Doors, context: AppContext): void {
  doors.get(routes.fiscal, toRead('fiscal-plan'), (c) => showPanel(c, context))
  registerYearForm(doors, context)
  registerGuidelines(doors, context)
  registerLadder(doors, context)
  registerReserve(doors, context)
  registerCompanies(doors, context)
  registerDemography(doors, context)
}

async function showPanel(c: PageContext, context: AppContext) {
  const room = await fiscalRoom(c, context)
  const { language } = room
  const reserve = roomTable(room)
  const companies = room.panel.group.find(({ year }) => year === room.panel.budgetYear)
  return (
    (await download(
      c,
      linesTable(room),
      resultTable(room),
      clockTable(room),
      guidelineTable(room),
      stressTable(room),
      ...(reserve ? [reserve] : []),
      ...(companies && companies.companies.length > 0 ? [companiesTable(room, companies)] : []),
    )) ??
    page(
      c,
      { title: panelTexts[language].title, room: 'budget', crumbs: crumbs(language) },
      <PanelPage room={room} mayWrite={await mayHere(c, context, 'write', 'fiscal-plan')} />,
    )
  )
}
