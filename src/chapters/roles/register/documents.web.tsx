import { roleConflicts } from '#chapters/roles/decisions/conflicts.ts'
import type { DecisionType } from '#chapters/roles/model.ts'
import { crumbs, type RoleRoom, writerOf } from '#chapters/roles/role-room.web.ts'
import type { Problem } from '#core/outcome.ts'
import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { to } from '#web/doors.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { fieldOf, readForm } from '#web/read-form.ts'
import { locateType, theType } from './decision-type-form.web.tsx'
import { readDocuments, type WrittenDocuments } from './documents-form.ts'
import { DocumentsPage } from './documents-page.tsx'
import { documentsTexts } from './documents-texts.ts'
import { presentRegister } from './plan-register.ts'
import { changeDocuments } from './register-type.store.ts'

/** Where the documents about a decision type are changed in one go. */
export function registerDocuments(doors: Doors, context: AppContext): void {
  const access = to('write', 'decision-type', locateType(context))
  doors.get(routes.changeDocuments, access, (c) => show(c, context))
  doors.post(routes.changeDocuments, access, (c) => change(c, context))
}

interface Refused {
  readonly back: string
  readonly written: WrittenDocuments
  readonly problems: readonly Problem[]
}

async function show(c: PageContext, context: AppContext, refused?: Refused) {
  const { room, type } = await theType(c, context)
  const { language } = room
  const conflicts = roleConflicts({ ...room.book, decisionTypes: [type] }, room.tree, room.day)
  return page(
    c,
    {
      title: documentsTexts[language].title(inTitle(type)),
      room: 'roles',
      crumbs: crumbs(language, { label: type.title, href: path(language).decisionType(type.id) }),
    },
    <DocumentsPage
      type={type}
      delegations={presentRegister(room.history, room.day).delegations.filter(
        (each) => each.type === type.id,
      )}
      unclear={conflicts.map(({ text }) => text[language])}
      places={placesUnder(room, type).map(({ node, name }) => ({ value: node, label: name }))}
      written={refused?.written ?? asStands(room, type, c.req.query('upphor') ?? '')}
      problems={refused?.problems ?? []}
      back={refused?.back ?? c.req.query('fran') ?? ''}
      language={language}
      nameOf={room.nameOf}
    />,
    refused ? 400 : 200,
  )
}

/** A title within a sentence. */
function inTitle({ title }: DecisionType): string {
  return `”${title}”`
}

function placesUnder({ tree }: RoleRoom, { committee }: DecisionType) {
  return tree.subtree(committee).filter(({ node }) => node !== committee)
}

/** @param ends numbers of delegations that the page that led here proposes to end, separated by commas */
function asStands({ day }: RoleRoom, { act }: DecisionType, ends: string): WrittenDocuments {
  return {
    ...{ ends: ends.split(',').filter(Boolean), level: '', place: '', limit: '', condition: '' },
    document: act === 'decision' ? 'delegation-scheme' : 'payment-order',
    ...{ reporting: '', subDelegated: false, decision: '', day },
  }
}

async function change(c: PageContext, context: AppContext) {
  const { room, type } = await theType(c, context)
  const form = await readForm(c)
  const text = fieldOf(form)
  const written: WrittenDocuments = {
    ends: form.getAll('ends').map(String),
    ...{ level: text('level'), document: text('document'), place: text('place'), limit: text('limit') },
    ...{ condition: text('condition'), reporting: text('reporting') },
    ...{ subDelegated: form.has('subDelegated'), decision: text('decision'), day: text('day') },
  }
  const places = placesUnder(room, type).map(({ node }) => node)
  const read = readDocuments(written, type, { places, today: room.day })
  if (!read.ok) return show(c, context, { written, problems: read.problems, back: text('back') })
  const changed = await changeDocuments(context.database, writerOf(c, context), {
    ...read.value,
    type: type.id,
  })
  if (!changed.ok) return show(c, context, { written, problems: changed.problems, back: text('back') })
  const goTo = path(room.language)
  const back = text('back') === 'oklarheter' ? goTo.roleConflicts() : `${goTo.decisionType(type.id)}#dokument`
  return c.redirect(back, 303)
}
