import { crumbs, writerOf } from '#chapters/budget/budget-room.web.ts'
import { stateOf } from '#chapters/budget/in-force.ts'
import type { Refused, Written } from '#core/written-form.ts'
import type { Access, AppContext, PageContext } from '#web/context.ts'
import { page } from '#web/page.tsx'
import { path } from '#web/paths.ts'
import { fieldOf, readForm, readWritten } from '#web/read-form.ts'
import { boardTexts } from './board-texts.ts'
import { type CommentRoom, commentRoom, mayAt, pathOf, theRound } from './comment-room.web.ts'
import { roundState } from './comment-state.ts'
import { commentTexts } from './comment-texts.ts'
import { moveRound, openRound } from './comments.store.ts'
import { MoveRoundPage, NewRoundPage } from './round-page.tsx'
import { subjectWords } from './words.ts'
import { type RoundGround, readMove, readRound } from './written.ts'

/** A round belongs to the place under which it asks. */
export function locateRound(context: AppContext): NonNullable<Access['locate']> {
  return async (c) => {
    const room = await commentRoom(c, context)
    const round = room.comments.rounds.find(({ id }) => String(id) === c.req.param('round'))
    return round && { path: pathOf(room, round.node) }
  }
}

/** The empty form is for whoever may ask anybody. */
export function locateAnyAsked(context: AppContext): NonNullable<Access['locate']> {
  return async (c) => {
    const room = await commentRoom(c, context)
    const [first] = nodesToAsk(c, room)
    return first === undefined || first === '' ? {} : { path: pathOf(room, first) }
  }
}

/** A new one belongs to the place that is written in the form. */
export function locateAsked(context: AppContext): NonNullable<Access['locate']> {
  return async (c) => {
    const room = await commentRoom(c, context)
    return { path: pathOf(room, fieldOf(await readForm(c))('node')) }
  }
}

export async function newRound(c: PageContext, context: AppContext, refused?: Refused) {
  const room = await commentRoom(c, context)
  const { book, language } = room
  const t = commentTexts[language].rounds
  const { proposals, years, nodes } = groundOf(c, room)
  const titleOf = (id: string) => book.ruleSets.findLast((each) => each.id === id)?.document.title ?? id
  return page(
    c,
    { title: t.newTitle, room: 'budget', crumbs: way(room) },
    <NewRoundPage
      subjects={[
        { value: 'proposal', label: t.proposal },
        { value: 'frames', label: t.frames },
        ...proposals.map(({ id, version, year }) => ({
          value: `rule-set:${id}:${version}`,
          label: t.ruleSet(titleOf(id), year, version),
        })),
      ]}
      years={years.map((year) => ({ value: String(year), label: String(year) }))}
      nodes={nodes.map((node) => ({
        value: node,
        label: node === '' ? t.everyone : room.nameOf(node),
      }))}
      written={refused?.written ?? beginning(c, room)}
      problems={refused?.problems ?? []}
      language={language}
    />,
    refused ? 400 : 200,
  )
}

/** What the page that one comes from has already said. */
function beginning(c: PageContext, { book, day }: CommentRoom): Written {
  const subject = c.req.query('galler') ?? ''
  const [, id, version] = subject.split(':')
  const asked = book.ruleSets.find((each) => each.id === id && String(each.version) === version)
  return { opens: day, ...(asked && { subject, year: String(asked.year), node: asked.holder }) }
}

/** What can be asked about today, and whom the reader may ask. */
function groundOf(c: PageContext, room: CommentRoom): RoundGround {
  const { book, day } = room
  const proposals = book.ruleSets.filter((version) => stateOf(version, day) === 'proposed')
  const decided = new Set(book.decisions.filter(({ kind }) => kind === 'adopted').map(({ year }) => year))
  const thisYear = Number(day.slice(0, 4))
  const near = [thisYear, thisYear + 1, thisYear + 2]
  const years = [...new Set([...near, ...proposals.map(({ year }) => year)])].filter(
    (year) => !decided.has(year) && year > thisYear - 1,
  )
  return { proposals, years: years.toSorted((a, b) => a - b), nodes: nodesToAsk(c, room), day }
}

/** Everywhere first, where the reader may; then committees, departments and areas. */
function nodesToAsk(c: PageContext, room: CommentRoom): readonly string[] {
  const actor = c.get('actor')
  const kinds = ['committee', 'executive-board', 'department', 'service-area']
  const places = room.tree.places.filter(({ kind }) => kinds.includes(kind)).map(({ node }) => node)
  return ['', ...places].filter((node) => mayAt(actor, 'run', room, node))
}

export async function sendRound(c: PageContext, context: AppContext) {
  const room = await commentRoom(c, context)
  const written = await readWritten(c)
  const read = readRound(written, groundOf(c, room))
  if (!read.ok) return newRound(c, context, { written, problems: read.problems })
  await openRound(context.database, writerOf(c, context), read.value)
  return c.redirect(path(room.language).budgetComments({ ar: read.value.year }), 303)
}

export async function showMove(c: PageContext, context: AppContext, refused?: Refused) {
  const { room, round } = await theRound(c, context)
  const { language } = room
  return page(
    c,
    { title: commentTexts[language].rounds.moveTitle, room: 'budget', crumbs: way(room) },
    <MoveRoundPage
      subject={subjectWords(round, room.book)[language]}
      isClosed={roundState(round, room.day) === 'closed'}
      written={refused?.written ?? {}}
      problems={refused?.problems ?? []}
      {...{ round, language }}
    />,
    refused ? 400 : 200,
  )
}

export async function sendMove(c: PageContext, context: AppContext) {
  const { room, round } = await theRound(c, context)
  const written = await readWritten(c)
  const read = readMove(written, round, room.day)
  if (!read.ok) return showMove(c, context, { written, problems: read.problems })
  await moveRound(context.database, writerOf(c, context), round.id, read.value)
  return c.redirect(path(room.language).budgetComments({ ar: round.year }), 303)
}

function way({ language }: Pick<CommentRoom, 'language'>) {
  return crumbs(language, { label: boardTexts[language].crumb, href: path(language).budgetComments() })
}
