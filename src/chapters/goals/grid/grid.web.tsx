import { GoalsNav } from '#chapters/goals/goals-nav.tsx'
import { goalRoom, placeOfReader } from '#chapters/goals/room.web.ts'
import type { OrganisationTree, Place } from '#core/organisation/tree.ts'
import { limitOn } from '#handbook/index.ts'
import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { toRead } from '#web/doors.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { dutyAnswers, questionsDue } from './duty-answers.ts'
import { registerGoalAtPlace } from './goal-at-place.web.tsx'
import { cellClasses, goalGrid } from './goal-grid.ts'
import { GridPage } from './grid-page.tsx'
import { partsOf } from './grid-parts.ts'
import { gridTable } from './grid-tables.web.ts'
import { gridTexts } from './grid-texts.ts'

/** More units than this are shown part by part, unless the reader asks for all. */
const unitsAtOnce = 150

/** Goals and units: what has come of each goal in each unit. */
export function registerGrid(doors: Doors, context: AppContext): void {
  doors.get(routes.goalGrid, toRead('goal'), (c) => gridPage(c, context))
  registerGoalAtPlace(doors, context)
}

async function gridPage(c: PageContext, context: AppContext) {
  const language = c.get('language')
  const t = gridTexts[language]
  const room = await goalRoom(c, context)
  const { tree, book, day } = room
  const place = tree.place(c.req.query('plats') ?? '') ?? startOf(c, tree)
  const part = place ? within(tree, place) : tree
  const grid = goalGrid(book, part, day)
  const info = { title: t.title, room: 'goals' } as const
  if (grid.size === 0) {
    const action = { href: path(language).goals(), label: t.toTree }
    return page(
      c,
      info,
      <>
        <GoalsNav here="grid" language={language} />
        <EmptyState missing={t.none} remedy={t.noneRemedy} action={action} />
      </>,
    )
  }
  const only = cellClasses.find((each) => each === c.req.query('bara'))
  const table = gridTable(grid, only, room.provenance)
  const file = await download(c, table)
  if (file) return file
  const asParts = grid.units.length > unitsAtOnce && c.req.query('alla') !== 'ja'
  const nameOf = (node: string) => tree.place(node)?.name ?? node
  const months = limitOn('MAL-8.months-between-questions', day)
  const due = questionsDue(book, grid, months)
  return page(
    c,
    info,
    <GridPage
      {...{ grid, only, place, nameOf, language }}
      own={placeOfReader(c, tree)?.node}
      places={tree.places.filter(({ kind }) => kind !== 'unit')}
      parts={asParts ? partsOf(tree, place, grid) : undefined}
      unitsDue={due.map(({ unit }) => unit)}
      answers={dutyAnswers(book, grid, months).filter(({ answered }) => answered > 0)}
      provenance={room.provenance}
      address={path(language).goalGrid({ plats: place?.node, bara: only })}
    />,
  )
}

/** Who answers for a part begins with it; everybody else with the whole. */
function startOf(c: PageContext, tree: OrganisationTree): Place | undefined {
  const place = placeOfReader(c, tree)
  if (!place) return undefined
  return place.kind === 'unit' ? tree.place(place.path.at(-2) ?? '') : place
}

/** The same organisation, where only what lies under a place is listed. */
function within(tree: OrganisationTree, place: Place): OrganisationTree {
  return { ...tree, places: tree.subtree(place.node) }
}
