import { type BudgetRoom, budgetRoom, crumbs, writerOf } from '#chapters/budget/budget-room.web.ts'
import { commentBook } from '#chapters/budget/comments/comments.store.ts'
import { openAtDecision, openMatters } from '#chapters/budget/comments/open-matters.ts'
import { locateByField } from '#chapters/budget/rules/rule-room.web.ts'
import { chosenYear } from '#chapters/budget/rules/year-choice.tsx'
import { seenIn } from '#chapters/budget/written-meanwhile.ts'
import type { Refused } from '#core/written-form.ts'
import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { mayHere, to, toRead } from '#web/doors.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { fieldOf, readForm, writtenIn } from '#web/read-form.ts'
import { adoptionOf, framesToDecide } from './adopt.ts'
import { adoptionMark, framesMark } from './adoption-seen.ts'
import { budgetYears } from './budget.web.tsx'
import { enterDecision } from './decisions.store.ts'
import { DecisionsPage } from './decisions-page.tsx'
import { decisionsTexts } from './decisions-texts.ts'
import { readBudgetDecision } from './read-decision.ts'
import type { WrittenDecision } from './written-decision.ts'

/** What is decided on the year's budget: adopted, reopened, moved and added. */
export function registerDecisions(doors: Doors, context: AppContext): void {
  const body = locateByField(context, 'node')
  doors.get(routes.budgetDecisions, toRead('budget-decision'), (c) => decisions(c, context))
  doors.post(routes.decideBudget, to('decide', 'budget-decision', body), (c) => enter(c, context, 'decided'))
  doors.post(routes.registerBudget, to('write', 'budget-decision', body), (c) =>
    enter(c, context, 'registered'),
  )
}

async function decisions(c: PageContext, context: AppContext, refused?: Refused) {
  const room = await budgetRoom(c, context)
  const { book, day, tree, language, municipality } = room
  const t = decisionsTexts[language]
  const years = budgetYears(book)
  const year = chosenYear(refused?.written.year ?? c.req.query('ar'), years, Number(day.slice(0, 4)))
  const comments = await commentBook(context.database, municipality)
  const own = book.decisions.filter((decision) => decision.year === year)
  const access = await accessOf(c, context, room)
  return page(
    c,
    { title: t.title, room: 'budget', crumbs: crumbs(language), here: t.here },
    <DecisionsPage
      {...{ room, year, years, ...access }}
      unanswered={openMatters(comments, year, day).length}
      decisions={own.map((decision) => ({
        decision,
        unanswered: decision.kind === 'adopted' ? openAtDecision(comments, decision, tree).length : 0,
      }))}
      ready={access.by === undefined ? [] : readyOf(room, year, access.bodies)}
      {...(refused ? { refused } : {})}
    />,
    refused ? 400 : 200,
  )
}

/** The bodies that the reader decides for; else those whose decisions the reader registers. */
async function accessOf(c: PageContext, context: AppContext, { tree }: BudgetRoom) {
  const all = tree.places
    .filter(({ kind }) => ['municipal-assembly', 'committee', 'executive-board'].includes(kind))
    .map(({ node, name }) => ({ node, name }))
  const among = async (action: 'decide' | 'write') => {
    const may = await Promise.all(all.map(({ node }) => mayHere(c, context, action, 'budget-decision', node)))
    return all.filter((_, index) => may[index])
  }
  const own = await among('decide')
  if (own.length > 0) return { bodies: own, by: 'decided' as const }
  const registered = await among('write')
  return registered.length > 0
    ? { bodies: registered, by: 'registered' as const }
    : { bodies: [], by: undefined }
}

/** What each body would adopt, as things stand. */
function readyOf(
  { book, tree }: BudgetRoom,
  year: number,
  bodies: readonly { readonly node: string; readonly name: string }[],
) {
  return bodies.map(({ node, name }) => {
    const isAssembly = tree.place(node)?.kind === 'municipal-assembly'
    if (!isAssembly) {
      const adoption = adoptionOf(book, tree, year, node)
      return { node, name, adoption, mark: adoptionMark(adoption) }
    }
    const frames = framesToDecide(book, tree, year, { reference: '', on: '' })
    return { node, name, frames: frames.length, mark: framesMark(frames) }
  })
}

async function enter(c: PageContext, context: AppContext, by: WrittenDecision['by']) {
  const form = await readForm(c)
  const { day, tree, language, municipality } = await budgetRoom(c, context)
  const read = readBudgetDecision(fieldOf(form), day)
  if (!read.ok) return decisions(c, context, { problems: read.problems, written: writtenIn(form) })
  const comments = await commentBook(context.database, municipality)
  const unanswered = openMatters(comments, read.value.year, day).length
  const seen = seenIn(writtenIn(form), read.value.node)
  const written = { ...read.value, by, unanswered, seen }
  const entered = await enterDecision(context.database, writerOf(c, context), written, tree)
  if (!entered.ok) return decisions(c, context, { problems: entered.problems, written: writtenIn(form) })
  return c.redirect(`${path(language).budgetDecisions({ ar: written.year })}#beslut-${entered.value}`, 303)
}
