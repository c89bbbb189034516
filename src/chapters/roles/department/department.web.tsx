import { mayWith } from '#chapters/roles/channel/question-access.web.ts'
import type { Writer } from '#chapters/roles/register/register.store.ts'
import { crumbs, type RoleRoom, roleRoom, typeOf, writerOf } from '#chapters/roles/role-room.web.ts'
import { signatoryOf } from '#chapters/roles/side-of.web.ts'
import { continuityPack } from '#chapters/roles/sides/continuity-pack.ts'
import type { Place } from '#core/organisation/tree.ts'
import { type Outcome, type Problem, refuse, succeed, unwrap } from '#core/outcome.ts'
import type { Refused, Written } from '#core/written-form.ts'
import type { Database } from '#store/db.ts'
import type { AppContext, Located, PageContext } from '#web/context.ts'
import { mayHere } from '#web/doors.ts'
import { page } from '#web/page.tsx'
import { path } from '#web/paths.ts'
import { readWritten } from '#web/read-form.ts'
import { addItem, followAgreement, followItem } from './continuity.store.ts'
import { pictureHistory, signPicture, writeCard, writePicture } from './department.store.ts'
import { readCard, readItem, readKnownBy, readPicture } from './department-form.ts'
import { DepartmentPage } from './department-page.tsx'
import type { DepartmentProps } from './department-props.web.ts'
import { departmentTexts } from './department-texts.ts'
import { PackPage } from './pack-page.tsx'

export function locateDepartment(context: AppContext) {
  return async (c: PageContext): Promise<Located | undefined> => {
    const room = await roleRoom(c, context)
    const place = room && departmentIn(c, room)
    return place && { path: place.path }
  }
}

function departmentIn(c: PageContext, { tree }: RoleRoom): Place | undefined {
  const place = tree.place(c.req.param('node') ?? '')
  return place?.kind === 'department' ? place : undefined
}

export async function theDepartment(c: PageContext, context: AppContext) {
  const room = (await roleRoom(c, context)) ?? unwrap(refuse(unknownDepartment))
  return { room, place: departmentIn(c, room) ?? unwrap(refuse(unknownDepartment)) }
}

async function propsOf(c: PageContext, context: AppContext, refused?: Refused): Promise<DepartmentProps> {
  const { room, place } = await theDepartment(c, context)
  const { book, tree, day, language } = room
  const { node } = place
  const actor = c.get('actor')
  const pack = continuityPack(book, node, tree, day)
  const year = Number(day.slice(0, 4))
  return {
    place,
    picture: book.pictures.find((each) => each.place === node && each.year === year),
    history: await pictureHistory(context.database, c.get('installation')?.municipality ?? '', node),
    // A question that isn't registered is not the chair's to read.
    pack: { ...pack, unanswered: pack.unanswered.filter((each) => mayWith(actor, 'read', room, each)) },
    agreements: book.agreements.filter((each) => each.place === node).toReversed(),
    titleOfType: (type) => typeOf(room, type)?.title ?? type,
    may: {
      write: await mayHere(c, context, 'write', 'department-page', node),
      agree: await mayHere(c, context, 'write', 'agreement', node),
      signAs: signatoryOf(actor, tree, place),
    },
    written: refused?.written ?? {},
    problems: refused?.problems ?? [],
    ...{ day, language },
  }
}

export async function departmentPage(c: PageContext, context: AppContext, refused?: Refused) {
  const props = await propsOf(c, context, refused)
  const { language, place } = props
  const info = {
    title: departmentTexts[language].title(place.name),
    room: 'roles',
    crumbs: crumbs(language),
  } as const
  return page(c, info, <DepartmentPage {...props} />, refused ? 400 : 200)
}

export async function packPage(c: PageContext, context: AppContext) {
  const props = await propsOf(c, context)
  const { language, place } = props
  const info = {
    title: departmentTexts[language].packTitle(place.name),
    room: 'roles',
    crumbs: crumbs(language, { label: place.name, href: path(language).departmentPage(place.node) }),
  } as const
  return page(c, info, <PackPage {...props} />)
}

/** A form on the page, and what it is about. */
interface Sent {
  readonly database: Database
  readonly writer: Writer
  readonly room: RoleRoom
  readonly place: Place
  readonly written: Written
}

/** @param part of the page that the sender comes back to */
async function take(
  c: PageContext,
  context: AppContext,
  part: string,
  keep: (sent: Sent) => Promise<Outcome<void>> | Outcome<never>,
) {
  const { room, place } = await theDepartment(c, context)
  const written = await readWritten(c)
  const writer = writerOf(c, context)
  const kept = await keep({ database: context.database, writer, room, place, written })
  if (kept.ok) return c.redirect(`${path(room.language).departmentPage(place.node)}#${part}`, 303)
  // Agreements are followed up also by those who don't see the page.
  if (!(await mayHere(c, context, 'read', 'department-page', place.node))) return unwrap<never>(kept)
  return departmentPage(c, context, { problems: kept.problems, written })
}

export function sendPicture(c: PageContext, context: AppContext) {
  return take(c, context, 'gemensam-bild', async ({ database, writer, room, place, written }) => {
    const read = readPicture(written)
    if (!read.ok) return read
    const year = Number(room.day.slice(0, 4))
    await writePicture(database, writer, { place: place.node, year, text: read.value })
    return succeed(undefined)
  })
}

export function sendPictureSignature(c: PageContext, context: AppContext) {
  return take(c, context, 'gemensam-bild', ({ database, writer, room, place, written }) => {
    const by = signatoryOf(c.get('actor'), room.tree, place)
    if (by === undefined) return refuse(notOneOfTheTwo)
    const year = Number(room.day.slice(0, 4))
    const picture = room.book.pictures.find((each) => each.place === place.node && each.year === year)
    if (!picture || sameLines(picture.text) !== sameLines(written.read ?? '')) return refuse(textChanged)
    return signPicture(database, writer, picture, by)
  })
}

export function sendCard(c: PageContext, context: AppContext) {
  return take(c, context, 'uppdrag', async ({ database, writer, room, place, written }) => {
    const read = readCard(written, room.day)
    if (!read.ok) return read
    await writeCard(database, writer, { place: place.node, ...read.value })
    return succeed(undefined)
  })
}

export function sendItem(c: PageContext, context: AppContext) {
  return take(c, context, 'overlamning', async ({ database, writer, place, written }) => {
    const read = readItem(written)
    if (!read.ok) return read
    await addItem(database, writer, { place: place.node, ...read.value })
    return succeed(undefined)
  })
}

export function sendItemFollowed(c: PageContext, context: AppContext) {
  return take(c, context, 'overlamning', ({ database, writer, place, written }) => {
    const key = { place: place.node, id: idOf(written.itemId) }
    if (written.do === 'close') return followItem(database, writer, key, 'closed')
    const read = readKnownBy(written.knownBy ?? '', `knownBy-${key.id}`)
    return read.ok ? followItem(database, writer, key, { knownBy: read.value }) : read
  })
}

export function sendAgreementFollowed(c: PageContext, context: AppContext) {
  return take(c, context, 'overenskommelser', ({ database, writer, place, written }) => {
    const key = { place: place.node, id: idOf(written.agreement) }
    return followAgreement(database, writer, key, written.do === 'done' ? 'done' : 'answered')
  })
}

/** A form sends its lines with other ends than they were written with. */
function sameLines(text: string): string {
  return text.replaceAll('\r\n', '\n').trim()
}

/** A number from a hidden field; 0, which nothing has, where somebody has written something else. */
function idOf(text = ''): number {
  return /^\d{1,15}$/.test(text) ? Number(text) : 0
}

const unknownDepartment: Problem = {
  code: 'unknown-department',
  text: {
    sv: 'Det finns ingen sådan förvaltning i dag.',
    en: 'There is no such department today.',
  },
}

const textChanged: Problem = {
  code: 'picture-changed',
  text: {
    sv: 'Texten har ändrats sedan du läste den. Läs den som gäller och skriv under.',
    en: 'The text has changed since you read it. Read the one that holds and sign.',
  },
}

const notOneOfTheTwo: Problem = {
  code: 'not-one-of-the-two',
  text: {
    sv: 'Bilden skrivs under av förvaltningens egen chef och av ordföranden i nämnden som den arbetar för.',
    en: 'The picture is signed by the department’s own head and by the chair of the committee that it works for.',
  },
}
