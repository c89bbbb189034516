import { placeChoices } from '#chapters/goals/form/place-choices.ts'
import { GoalsNav } from '#chapters/goals/goals-nav.tsx'
import { type GoalRoom, goalRoom, placeOfReader } from '#chapters/goals/room.web.ts'
import { limitOn } from '#handbook/index.ts'
import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { toRead } from '#web/doors.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { LoadPage } from './load-page.tsx'
import { loadTable } from './load-tables.web.ts'
import { loadTexts } from './load-texts.ts'
import { pressureMap, steeringPressure } from './steering-pressure.ts'
import { tidyProposal } from './tidy-proposal.ts'
import { unitLoads } from './unit-load.ts'

/** More units than this have their bars cut short; the heat map and the file have all. */
const barsShown = 150

/** How much steering reaches the units, and what could be cleared out. */
export function registerLoad(doors: Doors, context: AppContext): void {
  doors.get(routes.goalLoad, toRead('goal'), (c) => loadPage(c, context))
}

async function loadPage(c: PageContext, context: AppContext) {
  const language = c.get('language')
  const t = loadTexts[language]
  const room = await goalRoom(c, context)
  const { book, tree, organisation, day } = room
  const info = { title: t.title, room: 'goals' } as const
  const place = tree.place(c.req.query('plats') ?? '')
  const limits = {
    risingYears: limitOn('MAL-6.rising-years', day),
    topShare: limitOn('MAL-6.top-share', day),
  }
  const pressures = steeringPressure(book, organisation, { day, ...limits })
  const loads = unitLoads(book, tree, { day, pressures, place })
  const missing = missingIn(room, loads.length)
  if (missing) {
    return page(
      c,
      info,
      <>
        <GoalsNav here="load" language={language} />
        <EmptyState missing={t[missing.what]} remedy={t[missing.remedy]} action={missing.action(language)} />
      </>,
    )
  }
  const table = loadTable(loads, room.provenance)
  const file = await download(c, table)
  if (file) return file
  const here = new Set(loads.map(({ unit }) => unit.node))
  return page(
    c,
    info,
    <LoadPage
      {...{ place, limits, table, language }}
      units={loads.length}
      loads={loads.slice(0, barsShown)}
      all={loads}
      groups={pressureMap(
        pressures.filter(({ unit }) => here.has(unit.node)),
        tree,
      )}
      places={placeChoices(tree, place?.node)}
      own={placeOfReader(c, tree)}
      mostSteering={limitOn('MAL-3.steering-goals', day)}
      tidy={tidyProposal(book, tree, { day, periods: limitOn('MAL-8.silent-periods', day) })}
      nameOf={(node) => tree.place(node)?.name ?? node}
      provenance={room.provenance}
      address={path(language).goalLoad({ plats: place?.node })}
    />,
  )
}

function missingIn({ inForce }: GoalRoom, units: number) {
  if (units === 0) {
    const action = (language: 'sv' | 'en') => ({
      href: path(language).organisation(),
      label: loadTexts[language].toOrganisation,
    })
    return { what: 'none', remedy: 'noneRemedy', action } as const
  }
  if (inForce.goals.length > 0) return undefined
  const action = (language: 'sv' | 'en') => ({
    href: path(language).goals(),
    label: loadTexts[language].toTree,
  })
  return { what: 'noGoals', remedy: 'noGoalsRemedy', action } as const
}
