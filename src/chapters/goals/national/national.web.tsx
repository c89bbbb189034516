import { GoalsNav } from '#chapters/goals/goals-nav.tsx'
import type { NationalGoal } from '#chapters/goals/model.ts'
import { nationalGoalsOf } from '#chapters/goals/national-goals/index.ts'
import { authorOf, type GoalRoom, goalRoom } from '#chapters/goals/room.web.ts'
import { servicesIn } from '#chapters/goals/tree/found-goals.ts'
import type { Outcome, Problem } from '#core/outcome.ts'
import type { Written } from '#core/written-form.ts'
import { limitOn } from '#handbook/index.ts'
import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { mayHere, to, toRead } from '#web/doors.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { readForm, readWritten } from '#web/read-form.ts'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { AddNationalGoalPage } from './add-national-goal-page.tsx'
import { addNationalGoal } from './national.store.ts'
import { registerNationalGoal } from './national-goal.web.tsx'
import { nationalMap } from './national-map.ts'
import { NationalPage } from './national-page.tsx'
import { nationalTable } from './national-tables.web.ts'
import { nationalTexts } from './national-texts.ts'
import { readNationalGoal } from './read-national.ts'

/** The national goals beside the municipality's own. */
export function registerNational(doors: Doors, context: AppContext): void {
  const read = toRead('national-goal')
  doors.get(routes.nationalGoals, read, (c) => mapPage(c, context))
  doors.get(routes.addNationalGoal, read, (c) => addPage(c, context))
  doors.post(routes.addNationalGoal, to('write', 'national-goal'), (c) => add(c, context))
  registerNationalGoal(doors, context)
}

async function mapPage(c: PageContext, context: AppContext) {
  const language = c.get('language')
  const t = nationalTexts[language]
  const room = await goalRoom(c, context)
  const { book, tree, day } = room
  const info = { title: t.title, room: 'goals' } as const
  const months = limitOn('MAL-5.months-between-reviews', day)
  const map = nationalMap(book, tree, { day, months })
  if (map.lines.length === 0) {
    const action = { href: path(language).organisation(), label: t.toOrganisation }
    return page(
      c,
      info,
      <>
        <GoalsNav here="national" language={language} />
        <EmptyState missing={t.none} remedy={t.noneRemedy} action={action} />
      </>,
    )
  }
  const service = c.req.query('verksamhet') ?? ''
  const lines =
    service === '' ? map.lines : map.lines.filter(({ national }) => national.activityCodes.includes(service))
  return (
    (await download(c, nationalTable(lines, room.provenance))) ??
    page(
      c,
      info,
      <NationalPage
        {...{ map, lines, service, language }}
        mayAdd={await mayHere(c, context, 'write', 'national-goal')}
        provenance={room.provenance}
        address={path(language).nationalGoals({ verksamhet: service })}
      />,
    )
  )
}

interface RefusedGoal {
  readonly problems: readonly Problem[]
  readonly written: Written
  readonly services: readonly string[]
}

async function addPage(c: PageContext, context: AppContext, refused?: RefusedGoal) {
  const language = c.get('language')
  const room = await goalRoom(c, context)
  const info = {
    title: nationalTexts[language].own.title,
    room: 'goals',
    crumbs: [{ label: nationalTexts[language].title, href: path(language).nationalGoals() }],
  } as const
  return page(
    c,
    info,
    <AddNationalGoalPage
      codes={servicesIn(room.tree)}
      may={await mayHere(c, context, 'write', 'national-goal')}
      problems={refused?.problems ?? []}
      written={refused?.written ?? {}}
      services={refused?.services ?? []}
      language={language}
    />,
    refused ? 400 : 200,
  )
}

async function add(c: PageContext, context: AppContext): Promise<Response> {
  const written = await readWritten(c)
  const services = (await readForm(c)).getAll('services').map(String)
  const read = readAgainst(await goalRoom(c, context), written, services)
  if (!read.ok) return addPage(c, context, { problems: read.problems, written, services })
  await addNationalGoal(context.database, authorOf(c, context, 'registered'), read.value)
  return c.redirect(path(c.get('language')).nationalGoal(read.value.id), 303)
}

function readAgainst(
  { tree, book }: GoalRoom,
  written: Written,
  services: readonly string[],
): Outcome<NationalGoal> {
  const taken = nationalGoalsOf(book).map(({ id }) => id)
  return readNationalGoal(written, services, { known: servicesIn(tree), taken })
}
