import { swedishDay } from '#core/day.ts'
import type { OrganisationEdit } from '#core/organisation/edit.ts'
import { type OrganisationTree, treeAt } from '#core/organisation/tree.ts'
import { type Outcome, type Problem, refuse } from '#core/outcome.ts'
import { belongsAt } from '#identity/role-places.ts'
import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { accountThatAsks, locatePlace, mayHere, to, whoAsks } from '#web/doors.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { fieldOf, readForm } from '#web/read-form.ts'
import { editOrganisation } from './changes.store.ts'
import { ChangePlacePage, NewPlacePage } from './pages/place-forms.tsx'
import { readClosing, readPlace, type WrittenClosing, type WrittenPlace } from './read-edit.ts'
import { organisationOf } from './store.ts'
import { texts } from './texts.ts'

/** New places, and changes, moves and closings of those there are. */
export function registerEditing(doors: Doors, context: AppContext): void {
  const here = (c: PageContext) => locatePlace(c, context, c.req.param('node') ?? '')
  doors.get(routes.newPlace, to('write', 'organisation'), (c) => showNew(c, context))
  doors.post(routes.newPlace, to('write', 'organisation'), (c) => add(c, context))
  doors.get(routes.changePlace, to('write', 'organisation', here), (c) => showChange(c, context))
  doors.post(routes.changePlace, to('write', 'organisation', here), (c) => change(c, context))
}

interface Refused {
  readonly problems: readonly Problem[]
  readonly written: WrittenPlace
  readonly closing?: WrittenClosing
}

async function treeToday(c: PageContext, { database, now }: AppContext): Promise<OrganisationTree> {
  const municipality = c.get('installation')?.municipality ?? ''
  return treeAt(await organisationOf(database, municipality), swedishDay(now()))
}

function crumbs(c: PageContext, node?: string, name?: string) {
  const language = c.get('language')
  const first = { label: texts[language].title, href: path(language).organisation() }
  return node === undefined ? [first] : [first, { label: name ?? node, href: path(language).place(node) }]
}

async function showNew(c: PageContext, context: AppContext, refused?: Refused) {
  const language = c.get('language')
  const today = swedishDay(context.now())
  const empty = { node: '', name: '', kind: 'unit', parent: c.req.query('under') ?? '', from: today }
  const written = refused?.written ?? { ...empty, codes: '', why: '' }
  return page(
    c,
    { title: texts[language].form.newTitle, room: 'organisation', crumbs: crumbs(c) },
    <NewPlacePage
      tree={await treeToday(c, context)}
      written={written}
      problems={refused?.problems ?? []}
      language={language}
    />,
    refused ? 400 : 200,
  )
}

async function showChange(c: PageContext, context: AppContext, refused?: Refused) {
  const language = c.get('language')
  const tree = await treeToday(c, context)
  const node = c.req.param('node') ?? ''
  const place = tree.place(node)
  const today = swedishDay(context.now())
  const { name = '', kind = 'unit', parent = '', activityCodes = [] } = place ?? {}
  const written = refused?.written ?? {
    ...{ node, name, kind, parent, from: today },
    codes: activityCodes.join(' '),
    why: '',
  }
  const closing = refused?.closing ?? { node, closeOn: '', successors: '', closeWhy: '' }
  return page(
    c,
    { title: texts[language].form.changeTitle(name), room: 'organisation', crumbs: crumbs(c, node, name) },
    <ChangePlacePage {...{ tree, written, closing, language }} problems={refused?.problems ?? []} />,
    refused ? 400 : 200,
  )
}

async function add(c: PageContext, context: AppContext) {
  const written = writtenIn(await readForm(c))
  const made = await make(c, context, readPlace(written, 'add'))
  return made.ok
    ? c.redirect(path(c.get('language')).place(written.node), 303)
    : showNew(c, context, { problems: made.problems, written })
}

async function change(c: PageContext, context: AppContext) {
  const form = await readForm(c)
  const node = c.req.param('node') ?? ''
  const written = { ...writtenIn(form), node }
  const text = fieldOf(form)
  const closing = {
    node,
    closeOn: text('closeOn'),
    successors: text('successors'),
    closeWhy: text('closeWhy'),
  }
  const read =
    text('do') === 'close'
      ? readClosing(closing)
      : readPlace(written, text('how') === 'correct' ? 'correct' : 'change')
  const made = await make(c, context, await within(c, context, read))
  return made.ok
    ? c.redirect(path(c.get('language')).place(node), 303)
    : showChange(c, context, { problems: made.problems, written, closing })
}

type Read = Outcome<{ readonly edit: OrganisationEdit; readonly why: string }>

/**
 * The door has asked about the place in the address; a form names other places too. Whoever writes in one part of the
 * organisation moves nothing in or out of it, gives nothing of it to others, and makes no committee of an office.
 */
async function within(c: PageContext, context: AppContext, read: Read): Promise<Read> {
  if (!read.ok || read.value.edit.kind === 'add') return read
  const { edit } = read.value
  const mayWriteAll = async (...nodes: readonly string[]) => {
    const may = await Promise.all(nodes.map((node) => mayHere(c, context, 'write', 'organisation', node)))
    return !may.includes(false)
  }
  if (edit.kind === 'close') {
    const takers = edit.successors.map((successor) => successor.to)
    return (await mayWriteAll(...takers)) ? read : refuse(elsewhere('successors'))
  }
  const municipality = c.get('installation')?.municipality ?? ''
  const day = edit.kind === 'correct' ? edit.on : edit.from
  const held = treeAt(await organisationOf(context.database, municipality), day).place(edit.place.node)
  if (!held) return read
  const { parent = '', kind } = edit.place
  const stays = parent === (held.parent ?? '')
  if (!stays && !(await mayWriteAll(parent, held.parent ?? ''))) return refuse(elsewhere('parent'))
  const sameSide = belongsAt('manager', kind) === belongsAt('manager', held.kind)
  return sameSide || (await mayWriteAll('')) ? read : refuse(elsewhere('kind'))
}

function elsewhere(where: string): Problem {
  return {
    code: 'place-elsewhere',
    where,
    text: { sv: texts.sv.problems.elsewhere, en: texts.en.problems.elsewhere },
  }
}

function writtenIn(form: FormData): WrittenPlace {
  const text = fieldOf(form)
  return {
    node: text('node'),
    name: text('name'),
    kind: text('kind'),
    parent: text('parent'),
    from: text('from'),
    codes: text('codes'),
    why: text('why'),
  }
}

function make(
  c: PageContext,
  { database, now }: AppContext,
  read: Read,
): Promise<Outcome<number>> | Outcome<number> {
  if (!read.ok) return read
  const municipality = c.get('installation')?.municipality ?? ''
  const author = {
    ...{ municipality, who: whoAsks(c), account: accountThatAsks(c) },
    ...{ why: read.value.why, at: now() },
  }
  return editOrganisation(database, author, read.value.edit)
}
