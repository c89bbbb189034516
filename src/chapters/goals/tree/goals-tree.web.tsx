import { type GoalsInForce, reachOf } from '#chapters/goals/book-at.ts'
import { dutiesInForce } from '#chapters/goals/duties-in-force.ts'
import { GoalsNav } from '#chapters/goals/goals-nav.tsx'
import { goalGrid } from '#chapters/goals/grid/goal-grid.ts'
import { type GoalVersion, goalKinds } from '#chapters/goals/model.ts'
import { type GoalRoom, goalRoom, mayAt, placeOfReader, waysAt } from '#chapters/goals/room.web.ts'
import { activityName } from '#core/organisation/activity-codes.ts'
import type { OrganisationTree, Place } from '#core/organisation/tree.ts'
import { limitOn } from '#handbook/index.ts'
import type { AppContext, PageContext } from '#web/context.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { path, withQuery } from '#web/paths.ts'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { findGoals, servicesIn } from './found-goals.ts'
import { goalsLeadingNowhere, goalTree } from './goal-tree.ts'
import { goalsAtPlace } from './goals-at-place.ts'
import { GoalsTreePage } from './goals-tree-page.tsx'
import { goalsTable } from './tree-tables.web.ts'
import { treeTexts } from './tree-texts.ts'

/** Beyond this many rows the table on the page is cut short; the files have them all. */
const rowsShown = 200
/** Beyond this many places the units are searched for and not chosen from a list. */
const placesListed = 300

/** The goal tree. */
export async function goalsTreePage(c: PageContext, context: AppContext) {
  const room = await goalRoom(c, context)
  const language = c.get('language')
  const { inForce, tree } = room
  const t = treeTexts[language]
  const mayAdd = tree.places.some((place) => waysAt(c, room, place.path) !== undefined)
  const info = { title: t.title, room: 'goals' } as const
  if (inForce.goals.length === 0 && room.book.versions.length === 0) {
    return page(
      c,
      info,
      <>
        <GoalsNav here="tree" language={language} />
        <EmptyState
          missing={t.none}
          remedy={t.noneRemedy}
          {...(mayAdd && { action: { href: path(language).newGoal(), label: t.add } })}
        />
      </>,
    )
  }
  const asked = askedFor(c, tree)
  const found = asked.words || asked.service ? findGoals(inForce, tree, asked) : undefined
  const goals = fromTheTop(found ?? inForce.goals, tree)
  const whole = goalsTable(goals, { ...room, language })
  const file = await download(c, whole)
  if (file) return file
  const at = asked.place ?? placeOfReader(c, tree)
  const ofKind = (kind: string) => inForce.goals.filter((goal) => goal.kind === kind)
  const address = c.req.url.slice(c.req.url.indexOf('/', c.req.url.indexOf('//') + 2))
  return page(
    c,
    info,
    <GoalsTreePage
      room={room}
      most={limitOn('MAL-1.advised-goals', room.day)}
      overall={ofKind('overall').length}
      financial={ofKind('financial')}
      directions={ofKind('policy-direction')}
      nowhere={goalsLeadingNowhere(inForce)}
      place={at && ownPlace(room, at)}
      filter={{
        ...{ words: asked.words, place: asked.place?.node ?? '', service: asked.service },
        day: room.day === room.today ? '' : room.day,
        places: placeChoices(tree, asked.place),
        services: servicesIn(tree).map((code) => ({
          value: code,
          label: activityName(code)[language],
        })),
      }}
      found={found}
      table={{ ...whole, rows: whole.rows.slice(0, rowsShown) }}
      rows={whole.rows.length}
      mayAdd={mayAdd}
      mayImport={mayAt(c, room, 'write', [])}
      address={address}
      nodes={goalTree(inForce, tree, { at, opened: asked.opened })}
      unitsOf={({ goal }) => reachOf(goal, tree).length}
      linkOf={linksByEnds(inForce)}
      openHref={(goal) => withQuery(address, { oppna: [...asked.opened, goal] })}
      language={language}
    />,
  )
}

function askedFor(c: PageContext, tree: OrganisationTree) {
  const query = (name: string) => (c.req.query(name) ?? '').trim()
  return {
    words: query('q'),
    service: query('verksamhet'),
    place: tree.place(query('plats')),
    opened: c.req.queries('oppna') ?? [],
  }
}

/** The assembly's goals first, then each kind in the order of the organisation. */
function fromTheTop(goals: readonly GoalVersion[], tree: OrganisationTree): readonly GoalVersion[] {
  const order = new Map(tree.places.map(({ node }, index) => [node, index]))
  return goals.toSorted(
    (a, b) =>
      goalKinds.indexOf(a.kind) - goalKinds.indexOf(b.kind) ||
      (order.get(a.owner) ?? 0) - (order.get(b.owner) ?? 0),
  )
}

/** The whole municipality is nobody's own place: everything on the page is about it. */
function ownPlace({ inForce, book, tree, day }: GoalRoom, at: Place) {
  if (at.kind === 'municipal-assembly') return undefined
  const goals = goalsAtPlace(inForce, dutiesInForce(book, tree, day), at)
  if (at.kind !== 'unit') return { at, goals }
  const grid = goalGrid(book, { ...tree, places: tree.subtree(at.node) }, day)
  const stateOf = (goal: GoalVersion) =>
    goal.owner === at.node ? undefined : grid.cell(goal.goal, at.node)?.class
  return { at, goals: goals.map((each) => ({ ...each, state: stateOf(each.goal) })) }
}

function placeChoices({ places }: OrganisationTree, chosen: Place | undefined) {
  const listed = places.length <= placesListed ? places : places.filter(({ kind }) => kind !== 'unit')
  const all = chosen && !listed.includes(chosen) ? [...listed, chosen] : listed
  return all.map(({ node, name, path }) => ({
    value: node,
    label: `${'\u2003'.repeat(path.length - 1)}${name}`,
  }))
}

function linksByEnds({ links }: GoalsInForce) {
  const byEnds = new Map(links.map((link) => [`${link.child}\n${link.parent}`, link]))
  return (child: string, parent: string) => byEnds.get(`${child}\n${parent}`)
}
