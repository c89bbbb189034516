import { crumbs, writerOf } from '#chapters/budget/budget-room.web.ts'
import { commentsOnProposal, overlookedBy } from '#chapters/budget/comments/on-proposal.web.ts'
import { allocate } from '#chapters/budget/volume/allocate.ts'
import { resolvePrices } from '#chapters/budget/volume/resolve-prices.ts'
import { volumeModel } from '#chapters/budget/volume-model.ts'
import type { Outcome } from '#core/outcome.ts'
import type { Refused } from '#core/written-form.ts'
import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { mayHere, to, toRead } from '#web/doors.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { fieldOf, readForm, writtenIn } from '#web/read-form.ts'
import { changeWindow, isWithin } from './change-window.ts'
import { readDecision, readProposal, readWithdrawal } from './read-step.ts'
import {
  decidersOf,
  locateByField,
  locateRules,
  type RuleRoom,
  ruleRoom,
  versionBefore,
} from './rule-room.web.ts'
import { RuleSetPage } from './rule-set-page.tsx'
import { driversTable, indicesTable, pricesTable } from './rule-set-tables.web.ts'
import { ruleSetTexts } from './rule-set-texts.ts'
import { decideRules, proposeRules, withdrawRules } from './rules.store.ts'

/** A rule set, and the steps that its versions take. */
export function registerRuleSet(doors: Doors, context: AppContext): void {
  const here = locateRules(context)
  doors.get(routes.ruleSet, toRead('rule-set'), (c) => ruleSet(c, context))
  doors.post(routes.proposeRuleSet, to('propose', 'rule-set', here), (c) => propose(c, context))
  doors.post(routes.withdrawRuleSet, to('propose', 'rule-set', here), (c) => withdraw(c, context))
  doors.post(routes.decideRuleSet, to('decide', 'rule-set', locateByField(context, 'node')), (c) =>
    decide(c, context, 'decided'),
  )
  doors.post(routes.registerRuleSet, to('write', 'rule-set', here), (c) => decide(c, context, 'registered'))
}

async function ruleSet(c: PageContext, context: AppContext) {
  const room = await ruleRoom(c, context)
  const { document } = room.shown
  const prices = pricesOf(room)
  const tables = [
    pricesTable(document, prices, room.provenance),
    driversTable(document, room.provenance),
    indicesTable(document, room.provenance),
  ] as const
  return (await download(c, ...tables)) ?? show(c, context, room)
}

function pricesOf({ shown }: RuleRoom) {
  const worked = resolvePrices(shown.document)
  return worked.ok ? worked.value : new Map()
}

/** Shows the page, with a form that was refused as it was written. */
async function show(c: PageContext, context: AppContext, room: RuleRoom, refused?: Refused) {
  const { shown, versions, language, day, book, tree, provenance, mayWrite, mayPropose } = room
  const { document } = shown
  const prices = pricesOf(room)
  const bodies = decidersOf(room, shown.holder)
  const mayDecide = await Promise.all(
    bodies.map(({ node }) => mayHere(c, context, 'decide', 'rule-set', node)),
  )
  const title = ruleSetTexts[language].title(document.title)
  const comments = await commentsOnProposal(c, context, room, shown)
  const overlooked = await overlookedBy(context, room, shown)
  return page(
    c,
    {
      title,
      room: 'budget',
      crumbs: crumbs(language, {
        label: language === 'sv' ? 'Regler och priser' : 'Rules and prices',
        href: path(language).ruleSets({ ar: shown.year }),
      }),
      here: document.title,
    },
    <RuleSetPage
      {...{ shown, versions, language, day, prices, mayWrite, mayPropose }}
      before={
        new Map(
          versions.flatMap((version) => {
            const before = versionBefore(room, version)
            return before ? [[version.version, before] as const] : []
          }),
        )
      }
      given={allocate(volumeModel(book, shown, tree))}
      tables={{
        prices: pricesTable(document, prices, provenance),
        drivers: driversTable(document, provenance),
        indices: indicesTable(document, provenance),
      }}
      decidesFor={bodies.filter((_, index) => mayDecide[index])}
      registersFor={mayWrite ? bodies : []}
      window={changeWindow(shown.year, day)}
      {...(comments ? { comments } : {})}
      overlooked={overlooked}
      {...(refused ? { refused } : {})}
    />,
    refused ? 400 : 200,
  )
}

async function propose(c: PageContext, context: AppContext) {
  return settle(c, context, async ({ shown, day, id }, field) => {
    const isOpen = isWithin(changeWindow(shown.year, day), day)
    const read = readProposal(field, isOpen)
    if (!read.ok) return read
    const { why } = read.value
    const { version } = shown
    return proposeRules(context.database, writerOf(c, context), {
      id,
      version,
      why,
      isOutsideWindow: !isOpen,
    })
  })
}

async function withdraw(c: PageContext, context: AppContext) {
  return settle(c, context, async ({ shown, id }, field) => {
    const why = readWithdrawal(field)
    if (!why.ok) return why
    return withdrawRules(context.database, writerOf(c, context), {
      id,
      version: shown.version,
      why: why.value,
    })
  })
}

async function decide(c: PageContext, context: AppContext, by: 'decided' | 'registered') {
  return settle(c, context, async (room, field) => {
    const read = readDecision(field, decidersOf(room, room.shown.holder), room.day)
    if (!read.ok) return read
    const { id, shown } = room
    return decideRules(context.database, writerOf(c, context), {
      id,
      version: shown.version,
      by,
      ...read.value,
    })
  })
}

/** Takes in a form about a version, and leads back to it; a refused one is shown again. */
async function settle(
  c: PageContext,
  context: AppContext,
  work: (room: RuleRoom, field: (name: string) => string) => Promise<Outcome<void>>,
) {
  const form = await readForm(c)
  const field = fieldOf(form)
  const room = await ruleRoom(c, context, field('version'))
  const settled = await work(room, field)
  if (!settled.ok) return show(c, context, room, { problems: settled.problems, written: writtenIn(form) })
  const { id, shown, language } = room
  return c.redirect(path(language).ruleSet(id, { version: shown.version }), 303)
}
