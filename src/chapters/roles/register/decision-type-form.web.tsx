import { postsInForce, statutoryPost } from '#chapters/roles/law/in-force.ts'
import type { DecisionType } from '#chapters/roles/model.ts'
import { noMunicipality } from '#chapters/roles/no-municipality.web.tsx'
import {
  crumbs,
  keeperOf,
  type RoleRoom,
  roleRoom,
  sentField,
  typeOf,
  writerOf,
} from '#chapters/roles/role-room.web.ts'
import type { Problem } from '#core/outcome.ts'
import { refuse, unwrap } from '#core/outcome.ts'
import { needed } from '#core/written-text.ts'
import type { Access, AppContext, Doors, PageContext } from '#web/context.ts'
import { locatePlace, to } from '#web/doors.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { fieldOf, readForm } from '#web/read-form.ts'
import { TypeFormPage } from './decision-type-form-page.tsx'
import { typeFormTexts } from './decision-type-form-texts.ts'
import { committeesToWrite } from './register.web.tsx'
import { registerTexts } from './register-texts.ts'
import { removeType, saveType, unknownType } from './register-type.store.ts'
import { nothingWritten, readType, typeFields, type WrittenType, writtenOf } from './type-form.ts'
import { typeIdOf } from './type-id.ts'

/** The forms that register, change and remove a decision type. */
export function registerTypeForm(doors: Doors, context: AppContext): void {
  const where = locateType(context)
  doors.get(routes.newDecisionType, to('write', 'decision-type', locateAnyOwn(context)), (c) =>
    showNew(c, context),
  )
  doors.post(routes.newDecisionType, to('write', 'decision-type', locateWritten(context)), (c) =>
    add(c, context),
  )
  doors.get(routes.changeDecisionType, to('write', 'decision-type', where), (c) => showChange(c, context))
  doors.post(routes.changeDecisionType, to('write', 'decision-type', where), (c) => change(c, context))
  doors.post(routes.removeDecisionType, to('write', 'decision-type', where), (c) => remove(c, context))
}

/** Where a decision type belongs: to whoever keeps its committee's part of the register. */
export function locateType(context: AppContext): NonNullable<Access['locate']> {
  return async (c) => {
    const room = await roleRoom(c, context)
    const type = room && typeOf(room, c.req.param('type') ?? '')
    return type && locatePlace(c, context, keeperOf(room, type.committee))
  }
}

/** A new one belongs to the committee that is written in the form. */
function locateWritten(context: AppContext): NonNullable<Access['locate']> {
  return async (c) => {
    const room = await roleRoom(c, context)
    return locatePlace(c, context, room ? keeperOf(room, await sentField(c, 'committee')) : '')
  }
}

/** The empty form is for whoever may write for some committee. */
function locateAnyOwn(context: AppContext): NonNullable<Access['locate']> {
  return async (c) => {
    const room = await roleRoom(c, context)
    const [first] = room ? await committeesToWrite(c, context, room) : []
    return first && room ? locatePlace(c, context, keeperOf(room, first.node)) : {}
  }
}

interface Refused {
  readonly written: WrittenType
  readonly problems: readonly Problem[]
}

async function showNew(c: PageContext, context: AppContext, refused?: Refused) {
  const language = c.get('language')
  const info = { title: typeFormTexts[language].newTitle, room: 'roles', crumbs: way(c) } as const
  const room = await roleRoom(c, context)
  if (!room) return noMunicipality(c, info)
  const props = await formProps(c, context, room)
  return page(
    c,
    info,
    <TypeFormPage
      {...props}
      written={refused?.written ?? nothingWritten}
      problems={refused?.problems ?? []}
    />,
    refused ? 400 : 200,
  )
}

async function showChange(c: PageContext, context: AppContext, refused?: Refused) {
  const { room, type } = await theType(c, context)
  const { language } = room
  const lockedBy = statutoryPost(type.statutoryPost, room.day)
  const crumb = { label: type.title, href: path(language).decisionType(type.id) }
  return page(
    c,
    { title: typeFormTexts[language].changeTitle(type.title), room: 'roles', crumbs: [...way(c), crumb] },
    <TypeFormPage
      {...(await formProps(c, context, room))}
      before={type}
      {...(lockedBy ? { lockedBy } : {})}
      written={refused?.written ?? writtenOf(type)}
      problems={refused?.problems ?? []}
    />,
    refused ? 400 : 200,
  )
}

async function formProps(c: PageContext, context: AppContext, room: RoleRoom) {
  const committees = await committeesToWrite(c, context, room)
  return {
    committees: committees.map(({ node, name }) => ({ value: node, label: name })),
    posts: postsInForce(room.day),
    areas: [...new Set(room.book.decisionTypes.map(({ area }) => area))].filter(Boolean),
    language: room.language,
  }
}

async function add(c: PageContext, context: AppContext) {
  const room = await roleRoom(c, context)
  if (!room) return showNew(c, context)
  const written = writtenIn(await readForm(c))
  const committees = (await committeesToWrite(c, context, room)).map(({ node }) => node)
  const taken = room.history.decisionTypes.map((type) => type.id)
  const id = typeIdOf(written.title, taken)
  const read = readType(written, { id, committees, day: room.day })
  if (!read.ok) return showNew(c, context, { written, problems: read.problems })
  const saved = await saveType(context.database, writerOf(c, context), { ...read.value, isNew: true })
  if (!saved.ok) return showNew(c, context, { written, problems: saved.problems })
  return c.redirect(`${path(room.language).decisionType(saved.value)}#dokument`, 303)
}

async function change(c: PageContext, context: AppContext) {
  const { room, type } = await theType(c, context)
  const written = writtenIn(await readForm(c))
  const committees = (await committeesToWrite(c, context, room)).map(({ node }) => node)
  const read = readType(written, { id: type.id, committees, day: room.day, before: type })
  if (!read.ok) return showChange(c, context, { written, problems: read.problems })
  const saved = await saveType(context.database, writerOf(c, context), { ...read.value, isNew: false })
  if (!saved.ok) return showChange(c, context, { written, problems: saved.problems })
  return c.redirect(path(room.language).decisionType(type.id), 303)
}

async function remove(c: PageContext, context: AppContext) {
  const { room, type } = await theType(c, context)
  const why = needed(
    'removeWhy',
    String((await readForm(c)).get('removeWhy') ?? '').trim(),
    { sv: 'Skriv varför beslutstypen tas bort.', en: 'Write why the decision type is removed.' },
    500,
  )
  if (!why.ok) return showChange(c, context, { written: writtenOf(type), problems: why.problems })
  unwrap(await removeType(context.database, writerOf(c, context), { type: type.id, why: why.value }))
  return c.redirect(path(room.language).decisionTypes(), 303)
}

/** The type in the address; the door has found it already. */
export async function theType(
  c: PageContext,
  context: AppContext,
): Promise<{ readonly room: RoleRoom; readonly type: DecisionType }> {
  const id = c.req.param('type') ?? ''
  const room = await roleRoom(c, context)
  const type = room && typeOf(room, id)
  return type ? { room, type } : unwrap(refuse(unknownType(id)))
}

function writtenIn(form: FormData): WrittenType {
  const field = fieldOf(form)
  const fields = typeFields.map((name) => [name, field(name)])
  return { ...nothingWritten, ...Object.fromEntries(fields) }
}

function way(c: PageContext) {
  const language = c.get('language')
  return crumbs(language, {
    label: registerTexts[language].crumb,
    href: path(language).decisionTypes(),
  })
}
