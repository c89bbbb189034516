import { reaches, reachOf } from '#chapters/goals/book-at.ts'
import { placeChoices } from '#chapters/goals/form/place-choices.ts'
import { GoalsNav } from '#chapters/goals/goals-nav.tsx'
import type { GoalVersion } from '#chapters/goals/model.ts'
import { type GoalRoom, goalRoom } from '#chapters/goals/room.web.ts'
import type { Place } from '#core/organisation/tree.ts'
import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { toRead } from '#web/doors.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { anchorViews } from './anchor-ratings.ts'
import { goalsWithoutAnchor, needsAnchor } from './anchors.ts'
import { type CoreCostCoverage, coreCostCoverage } from './core-cost.ts'
import { CoveragePage } from './coverage-page.tsx'
import { coverageTable, ratingsTable } from './coverage-tables.web.ts'
import { coverageTexts } from './coverage-texts.ts'

/** How far the goals reach what the core mission costs, and which of them rest on no law. */
export function registerCoverage(doors: Doors, context: AppContext): void {
  doors.get(routes.goalCoverage, toRead('goal'), (c) => coveragePage(c, context))
}

async function coveragePage(c: PageContext, context: AppContext) {
  const language = c.get('language')
  const t = coverageTexts[language]
  const room = await goalRoom(c, context)
  const { book, inForce, tree, day } = room
  const info = { title: t.title, room: 'goals' } as const
  const place = tree.place(c.req.query('plats') ?? '')
  const isHere = (goal: GoalVersion) =>
    !place || reaches(goal, place) || tree.isWithin(goal.owner, place.node)
  const goals = inForce.goals.filter(isHere)
  if (goals.length === 0) {
    const action = { href: path(language).goals(), label: t.toTree }
    return page(
      c,
      info,
      <>
        <GoalsNav here="coverage" language={language} />
        <EmptyState missing={t.noGoals} remedy={t.noGoalsRemedy} action={action} />
      </>,
    )
  }
  const coverage = coverageOf(room, place)
  const views = anchorViews(book, goals.filter(needsAnchor), day)
  const ratings = ratingsTable(views, inForce, room.provenance)
  const costs = coverage && coverageTable(coverage, room.provenance)
  const file = await (costs ? download(c, costs, ratings) : download(c, ratings))
  if (file) return file
  return page(
    c,
    info,
    <CoveragePage
      {...{ place, coverage, costs, ratings, language }}
      isRated={views.some(({ unclear }) => unclear !== undefined)}
      without={goalsWithoutAnchor(inForce).filter(isHere)}
      directions={goals.filter(({ kind }) => kind === 'policy-direction').length}
      unitsOf={(goal) => reachOf(goal, tree).length}
      nameOf={(node) => tree.place(node)?.name ?? node}
      places={placeChoices(tree, place?.node)}
      provenance={room.provenance}
      address={path(language).goalCoverage({ plats: place?.node })}
    />,
  )
}

/** Of the costs at and under a place. */
function coverageOf({ book, tree, day }: GoalRoom, place: Place | undefined): CoreCostCoverage | undefined {
  const netCosts = place
    ? book.netCosts.filter((cost) => tree.isWithin(cost.place, place.node))
    : book.netCosts
  return coreCostCoverage({ ...book, netCosts }, tree, day)
}
