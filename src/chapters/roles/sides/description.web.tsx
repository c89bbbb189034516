import { noMunicipality } from '#chapters/roles/no-municipality.web.tsx'
import { crumbs, type RoleRoom, roleRoom, writerOf } from '#chapters/roles/role-room.web.ts'
import { bodyOf, sideOf } from '#chapters/roles/side-of.web.ts'
import type { Bilingual } from '#core/language.ts'
import type { Place } from '#core/organisation/tree.ts'
import { combine, type Problem, refuse, succeed, unwrap } from '#core/outcome.ts'
import type { Refused } from '#core/written-form.ts'
import { needed } from '#core/written-text.ts'
import type { Column, Table } from '#reports/table.ts'
import type { AppContext, Located, PageContext } from '#web/context.ts'
import { accountThatAsks, mayHere } from '#web/doors.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { path } from '#web/paths.ts'
import { readWritten } from '#web/read-form.ts'
import { signDescription, signedBy, writeDescription } from './description.store.ts'
import { DescriptionPage } from './description-page.tsx'
import { descriptionTexts } from './description-texts.ts'
import { DescriptionsPage } from './descriptions-page.tsx'
import { descriptionOf } from './role-description.ts'
import { termAt } from './term.ts'

/** Bodies that have a description of roles: each with an administration that works for it. */
function bodiesOf({ tree }: RoleRoom): readonly Place[] {
  return tree.places.filter(({ kind }) => kind === 'executive-board' || kind === 'committee')
}

function bodyIn(c: PageContext, room: RoleRoom): Place | undefined {
  return bodiesOf(room).find(({ node }) => node === c.req.param('node'))
}

export function locateBody(context: AppContext) {
  return async (c: PageContext): Promise<Located | undefined> => {
    const room = await roleRoom(c, context)
    const body = room && bodyIn(c, room)
    return body && { path: body.path }
  }
}

/** For reading: any place that has a body above it, since that body's description is the place's. */
export function locateDescribed(context: AppContext) {
  return async (c: PageContext): Promise<Located | undefined> => {
    const room = await roleRoom(c, context)
    const place = room?.tree.place(c.req.param('node') ?? '')
    const body = room && place && bodyOf(room.tree, place)
    return body && { path: body.path }
  }
}

/** All committees, with how far they have come. */
export async function descriptionsPage(c: PageContext, context: AppContext) {
  const language = c.get('language')
  const info = {
    title: descriptionTexts[language].allTitle,
    room: 'roles',
    crumbs: crumbs(language),
  } as const
  const room = await roleRoom(c, context)
  if (!room) return noMunicipality(c, info)
  const term = termAt(room.day)
  const table = descriptionsTable(room, term.year)
  const departments = room.tree.places.filter(({ kind }) => kind === 'department')
  const open = await Promise.all(
    departments.map(({ node }) => mayHere(c, context, 'read', 'department-page', node)),
  )
  return (
    (await download(c, table)) ??
    page(
      c,
      info,
      <DescriptionsPage
        table={table}
        term={term}
        signed={
          bodiesOf(room).filter(({ node }) => descriptionOf(room.book, node, term.year).state === 'signed')
            .length
        }
        departments={departments
          .filter((_, index) => open[index])
          .map(({ node, name }) => ({ value: node, label: name }))}
        language={language}
      />,
    )
  )
}

const { sv, en } = descriptionTexts

function descriptionsTable(room: RoleRoom, term: number): Table {
  const column = (key: keyof typeof sv.columns, kind: Column['kind']): Column => ({
    ...{ key, kind },
    label: { sv: sv.columns[key], en: en.columns[key] },
  })
  return {
    id: 'rollbeskrivningar',
    title: { sv: sv.tableTitle, en: en.tableTitle },
    columns: [
      column('body', 'text'),
      column('state', 'text'),
      column('elected', 'number'),
      column('officials', 'number'),
      column('dissent', 'number'),
    ],
    rows: bodiesOf(room).map(({ node, name }) => {
      const { state, description, dissents } = descriptionOf(room.book, node, term)
      const signers = (side: 'elected' | 'officials') =>
        description?.signatures.filter((each) => each.side === side).length ?? 0
      return {
        key: node,
        href: path(room.language).roleDescription(node),
        cells: {
          body: name,
          state: sv.states[state],
          elected: signers('elected'),
          officials: signers('officials'),
          dissent: dissents.length,
        },
      }
    }),
    provenance: room.provenance,
  }
}

async function theBody(c: PageContext, context: AppContext) {
  const room = (await roleRoom(c, context)) ?? unwrap(refuse(unknownBody))
  const place = bodyIn(c, room) ?? unwrap(refuse(unknownBody))
  const term = termAt(room.day)
  return { room, place, term, current: descriptionOf(room.book, place.node, term.year) }
}

/** The page of a committee's description. That of a place under it leads to the committee's. */
export async function descriptionPage(c: PageContext, context: AppContext) {
  const room = await roleRoom(c, context)
  const place = room?.tree.place(c.req.param('node') ?? '')
  const body = room && place && bodyOf(room.tree, place)
  if (!room || !body || body.node === place.node) return showDescription(c, context)
  return c.redirect(path(room.language).roleDescription(body.node))
}

async function showDescription(c: PageContext, context: AppContext, refused?: Refused) {
  const { room, place, term, current } = await theBody(c, context)
  const { history, language } = room
  const t = descriptionTexts[language]
  const municipality = c.get('installation')?.municipality ?? ''
  const mine = await signedBy(context.database, municipality, accountThatAsks(c))
  const { description } = current
  return page(
    c,
    {
      title: t.title(place.name),
      room: 'roles',
      crumbs: crumbs(language, { label: t.crumb, href: path(language).roleDescriptions() }),
    },
    <DescriptionPage
      earlier={history.descriptions
        .filter((each) => each.place === place.node)
        .filter((each) => each.term !== description?.term || each.version !== description.version)
        .toReversed()}
      may={{
        write: await mayHere(c, context, 'write', 'role-description', place.node),
        sign:
          sideOf(c.get('actor')) !== undefined &&
          (await mayHere(c, context, 'sign', 'role-description', place.node)),
      }}
      hasSigned={mine.some(
        (each) =>
          each.place === place.node && each.term === term.year && each.version === description?.version,
      )}
      written={refused?.written ?? {}}
      problems={refused?.problems ?? []}
      {...{ place, current, term, language }}
    />,
    refused ? 400 : 200,
  )
}

export async function sendDescription(c: PageContext, context: AppContext) {
  const { room, place, term } = await theBody(c, context)
  const written = await readWritten(c)
  const read = combine({
    what: needed('what', written.what ?? '', texts.what, 4000),
    how: needed('how', written.how ?? '', texts.how, 4000),
  })
  if (!read.ok) return showDescription(c, context, { problems: read.problems, written })
  const key = { place: place.node, term: term.year }
  await writeDescription(context.database, writerOf(c, context), key, read.value)
  return c.redirect(path(room.language).roleDescription(place.node), 303)
}

export async function sendSignature(c: PageContext, context: AppContext) {
  const { room, place, term, current } = await theBody(c, context)
  const written = await readWritten(c)
  const again = (problems: readonly Problem[]) => showDescription(c, context, { problems, written })
  const side = sideOf(c.get('actor'))
  const { version } = current.description ?? {}
  // What one signs is the version that one has read.
  if (version === undefined || side === undefined || written.version !== String(version)) {
    return again([otherVersion])
  }
  const dissent = written.dissent ? needed('dissent', written.dissent, texts.what, 1000) : succeed('')
  if (!dissent.ok) return again(dissent.problems)
  const key = { place: place.node, term: term.year, version }
  const signed = await signDescription(context.database, writerOf(c, context), key, {
    ...{ side, dissent: dissent.value },
  })
  return signed.ok
    ? c.redirect(`${path(room.language).roleDescription(place.node)}#underskrifter`, 303)
    : again(signed.problems)
}

const texts = {
  what: { sv: 'Skriv vad politiken svarar för.', en: 'Write what politics answers for.' },
  how: { sv: 'Skriv vad förvaltningen svarar för.', en: 'Write what the department answers for.' },
} as const satisfies Record<string, Bilingual>

const otherVersion: Problem = {
  code: 'other-version',
  text: {
    sv: 'Det finns en annan version än den du läste. Läs den som gäller och skriv under den.',
    en: 'There is another version than the one you read. Read the one that holds and sign that.',
  },
}

const unknownBody: Problem = {
  code: 'unknown-body',
  text: {
    sv: 'Det finns ingen sådan nämnd i dag. Se listan över rollbeskrivningar.',
    en: 'There is no such committee today. See the list of role descriptions.',
  },
}
