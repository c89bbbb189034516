import type { Assignment } from '#chapters/roles/model.ts'
import { noMunicipality } from '#chapters/roles/no-municipality.web.tsx'
import { dayOf } from '#chapters/roles/register/cells.ts'
import { sortOf } from '#chapters/roles/register/register.web.tsx'
import {
  committeesOf,
  crumbs,
  keeperOf,
  type RoleRoom,
  roleRoom,
  sentField,
  writerOf,
} from '#chapters/roles/role-room.web.ts'
import { type Problem, refuse, unwrap } from '#core/outcome.ts'
import { sortRows } from '#reports/table.ts'
import type { Access, AppContext, Doors, PageContext } from '#web/context.ts'
import { locatePlace, mayHere, to, toRead } from '#web/doors.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { path, routes, withQuery } from '#web/paths.ts'
import { fieldOf, readForm } from '#web/read-form.ts'
import { assignmentChoice, chosenAssignments } from './assignment-choice.ts'
import {
  assignmentFields,
  readAssignment,
  type WrittenAssignment,
  writtenAssignment,
} from './assignment-form.ts'
import { NewAssignmentPage } from './assignment-form-page.tsx'
import { AssignmentPage } from './assignment-page.tsx'
import { finishAssignment, saveAssignment, unknownAssignment } from './assignments.store.ts'
import { reviewAssignment } from './assignments.ts'
import { AssignmentsPage } from './assignments-page.tsx'
import { assignmentsTable } from './assignments-table.web.ts'
import { assignmentsTexts } from './assignments-texts.ts'

/** Assignments that politics has given. */
export function registerAssignments(doors: Doors, context: AppContext): void {
  const toWrite = to('write', 'assignment', locateAssignment(context))
  doors.get(routes.assignments, toRead('assignment'), (c) => assignments(c, context))
  doors.get(routes.newAssignment, to('write', 'assignment', locateAnyGiver(context)), (c) =>
    showNew(c, context),
  )
  doors.post(routes.newAssignment, to('write', 'assignment', locateGiver(context)), (c) => add(c, context))
  doors.get(routes.assignment, toRead('assignment'), (c) => showOne(c, context))
  doors.post(routes.assignment, toWrite, (c) => change(c, context))
  doors.post(routes.finishAssignment, toWrite, (c) => finish(c, context))
}

/** An assignment belongs to whoever gave it. */
function locateAssignment(context: AppContext): NonNullable<Access['locate']> {
  return async (c) => {
    const room = await roleRoom(c, context)
    const found = room && assignmentIn(c, room)
    return found && locatePlace(c, context, keeperOf(room, found.from))
  }
}

function locateGiver(context: AppContext): NonNullable<Access['locate']> {
  return async (c) => {
    const room = await roleRoom(c, context)
    return locatePlace(c, context, room ? keeperOf(room, await sentField(c, 'from')) : '')
  }
}

function locateAnyGiver(context: AppContext): NonNullable<Access['locate']> {
  return async (c) => {
    const room = await roleRoom(c, context)
    const [first] = room ? await giversFor(c, context, room) : []
    return first && room ? locatePlace(c, context, keeperOf(room, first.node)) : {}
  }
}

/** Those whose assignments whoever asks may enter. */
async function giversFor(c: PageContext, context: AppContext, room: RoleRoom) {
  const committees = committeesOf(room)
  const may = await Promise.all(
    committees.map(({ node }) => mayHere(c, context, 'write', 'assignment', keeperOf(room, node))),
  )
  return committees.filter((_, index) => may[index])
}

function assignmentIn(c: PageContext, { book }: RoleRoom): Assignment | undefined {
  return book.assignments.find(({ id }) => String(id) === c.req.param('assignment'))
}

async function assignments(c: PageContext, context: AppContext) {
  const language = c.get('language')
  const info = { title: assignmentsTexts[language].title, room: 'roles', crumbs: crumbs(language) } as const
  const room = await roleRoom(c, context)
  if (!room) return noMunicipality(c, info)
  const { book, tree, day } = room
  const reviews = book.assignments.map((each) => reviewAssignment(each, tree, day))
  const open = reviews.filter(({ assignment }) => assignment.doneOn === undefined)
  const choice = assignmentChoice((name) => c.req.query(name))
  const table = assignmentsTable(room, chosenAssignments(reviews, choice))
  const sort = sortOf(c)
  const takers = [...new Set(book.assignments.map((each) => each.to))]
  return (
    (await download(c, { ...table, rows: sortRows(table, sort, language) })) ??
    page(
      c,
      info,
      <AssignmentsPage
        table={table}
        choice={choice}
        sort={sort}
        address={withQuery(path(language).assignments(), c.req.query())}
        counts={{
          all: reviews.length,
          open: open.length,
          withoutDecision: open.filter(({ withoutDecision }) => withoutDecision).length,
          withoutMoney: open.filter(({ withoutMoney }) => withoutMoney).length,
        }}
        places={takers.map((value) => ({ value, label: room.nameOf(value) }))}
        mayAdd={(await giversFor(c, context, room)).length > 0}
        language={language}
      />,
    )
  )
}

const nothingWritten: WrittenAssignment = {
  ...{ text: '', type: '', from: '', to: '', decision: '', kronor: '', givenOn: '' },
}

/** A form on its way: what was written, and what came of it. */
interface Sent {
  readonly written: WrittenAssignment
  readonly problems: readonly Problem[]
  readonly reviewed: boolean
}

async function formProps(c: PageContext, context: AppContext, room: RoleRoom, sent: Sent) {
  const givers = await giversFor(c, context, room)
  const under = new Set(givers.flatMap(({ node }) => room.tree.subtree(node).map((each) => each.node)))
  const choice = ({ node, name }: { readonly node: string; readonly name: string }) => ({
    ...{ value: node, label: name },
  })
  return {
    ...sent,
    givers: givers.map(choice),
    takers: room.tree.places.filter(({ node }) => under.has(node)).map(choice),
    ...{ day: room.day, language: room.language },
  }
}

async function showNew(c: PageContext, context: AppContext, sent?: Sent) {
  const language = c.get('language')
  const t = assignmentsTexts[language]
  const info = { title: t.newTitle, room: 'roles', crumbs: way(c) } as const
  const room = await roleRoom(c, context)
  if (!room) return noMunicipality(c, info)
  const written = { ...nothingWritten, type: 'what', givenOn: room.day }
  const props = await formProps(c, context, room, sent ?? { written, problems: [], reviewed: false })
  return page(c, info, <NewAssignmentPage {...props} />, statusOf(sent))
}

function statusOf(sent: Sent | undefined) {
  return sent && sent.problems.length > 0 ? 400 : 200
}

function way(c: PageContext) {
  const language = c.get('language')
  return crumbs(language, {
    label: assignmentsTexts[language].crumb,
    href: path(language).assignments(),
  })
}

async function add(c: PageContext, context: AppContext) {
  const sent = await receive(c, context)
  if (!sent.content) return showNew(c, context, sent)
  const saved = await saveAssignment(context.database, writerOf(c, context), {
    content: sent.content,
    why: sent.content.decision,
  })
  if (!saved.ok) return showNew(c, context, { ...sent, problems: saved.problems })
  return c.redirect(path(c.get('language')).assignment(saved.value), 303)
}

async function change(c: PageContext, context: AppContext) {
  const id = Number(c.req.param('assignment'))
  const sent = await receive(c, context)
  if (!sent.content) return showOne(c, context, sent)
  const saved = await saveAssignment(context.database, writerOf(c, context), {
    ...{ id, content: sent.content, why: sent.content.decision },
  })
  if (!saved.ok) return showOne(c, context, { ...sent, problems: saved.problems })
  return c.redirect(path(c.get('language')).assignment(id), 303)
}

/** @returns with content where it is to be saved; without, the form is to be shown again */
async function receive(c: PageContext, context: AppContext) {
  const room = await theRoom(c, context)
  const form = await readForm(c)
  const field = fieldOf(form)
  const fields = assignmentFields.map((name) => [name, field(name)])
  const written: WrittenAssignment = { ...nothingWritten, ...Object.fromEntries(fields) }
  if (form.get('do') === 'review') return { written, problems: [], reviewed: true }
  const read = readAssignment(written, {
    from: (await giversFor(c, context, room)).map(({ node }) => node),
    // No committee gives another's administration anything to do; the assembly gives to all.
    to: room.tree.subtree(written.from).map(({ node }) => node),
    day: room.day,
  })
  if (!read.ok) return { written, problems: read.problems, reviewed: false }
  return { written, problems: [], reviewed: false, content: read.value }
}

async function theRoom(c: PageContext, context: AppContext): Promise<RoleRoom> {
  return (await roleRoom(c, context)) ?? unwrap(refuse(unknownAssignment))
}

async function showOne(c: PageContext, context: AppContext, sent?: Sent) {
  const room = await theRoom(c, context)
  const assignment = assignmentIn(c, room) ?? unwrap(refuse(unknownAssignment))
  const { tree, day, language } = room
  const start = { written: writtenAssignment(assignment), problems: [], reviewed: false }
  return page(
    c,
    { title: assignmentsTexts[language].oneTitle, room: 'roles', crumbs: way(c) },
    <AssignmentPage
      {...(await formProps(c, context, room, sent ?? start))}
      review={reviewAssignment(assignment, tree, day)}
      mayWrite={await mayHere(c, context, 'write', 'assignment', keeperOf(room, assignment.from))}
      editing={sent !== undefined && !sent.problems.some(({ where }) => where === 'doneOn')}
      nameOf={room.nameOf}
    />,
    statusOf(sent),
  )
}

async function finish(c: PageContext, context: AppContext) {
  const room = await theRoom(c, context)
  const assignment = assignmentIn(c, room) ?? unwrap(refuse(unknownAssignment))
  const form = await readForm(c)
  const doneOn = dayOf(String(form.get('doneOn') ?? '').trim())
  const written = writtenAssignment(assignment)
  const again = (problems: readonly Problem[]) => showOne(c, context, { written, problems, reviewed: false })
  if (doneOn === undefined || doneOn > room.day) return again([doneOnMissing])
  const done = await finishAssignment(context.database, writerOf(c, context), {
    ...{ id: assignment.id, doneOn },
  })
  return done.ok ? c.redirect(path(room.language).assignment(assignment.id), 303) : again(done.problems)
}

const doneOnMissing: Problem = {
  code: 'done-on-missing',
  where: 'doneOn',
  text: {
    sv: 'Skriv vilken dag uppdraget blev klart, som 2026-11-23. Dagen kan inte ligga framåt i tiden.',
    en: 'Write on which day the assignment was done, as 2026-11-23. The day cannot lie ahead.',
  },
}
