import { crumbs, writerOf } from '#chapters/budget/budget-room.web.ts'
import type { BudgetTalk } from '#chapters/budget/process/model.ts'
import { type ProcessRoom, processRoom } from '#chapters/budget/process/process-room.web.ts'
import { inSentence } from '#chapters/budget/process/step-in-sentence.ts'
import { openOccasions } from '#chapters/roles/index.ts'
import { type Problem, refuse, unwrap } from '#core/outcome.ts'
import type { Refused } from '#core/written-form.ts'
import type { AppContext, Located, PageContext } from '#web/context.ts'
import { accountThatAsks } from '#web/doors.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { path } from '#web/paths.ts'
import { readWritten } from '#web/read-form.ts'
import { responsibilityShares } from './responsibility.ts'
import { readAnswers, readResponsibility } from './talk-form.ts'
import { TalkPage, type TalkProps } from './talk-page.tsx'
import { talkResults } from './talk-result.ts'
import { talkMeansTable } from './talk-tables.web.ts'
import { talkTexts } from './talk-texts.ts'
import {
  answerResponsibility,
  answerTalk,
  forgetPassedTalks,
  notOpen,
  occasionOf,
  ownResponsibility,
  talkGroupOf,
} from './talks.store.ts'
import { ownUnit, talkState, titleOfStep } from './talks-of.web.ts'

/** A talk belongs to the whole municipality: what is located is that there is one. */
export function locateTalk(context: AppContext) {
  return async (c: PageContext): Promise<Located | undefined> =>
    talkIn(c, await processRoom(c, context)) && {}
}

function talkIn(c: PageContext, { process }: ProcessRoom): BudgetTalk | undefined {
  return process.talks.find(({ id }) => String(id) === c.req.param('budgetTalk'))
}

export async function showTalk(c: PageContext, context: AppContext, refused?: Refused) {
  const room = await processRoom(c, context)
  const { process, day, language, municipality } = room
  const talk = talkIn(c, room) ?? unwrap(refuse(unknownTalk))
  await forgetPassedTalks(context.database, municipality, process.talks, day)
  const result = talkResults(process, day).find((each) => each.talk.id === talk.id)
  const table = result && talkMeansTable(room, result)
  const step = inSentence(titleOfStep(room, talk.step), language)
  const t = talkTexts[language]
  return (
    (table && (await download(c, table))) ??
    page(
      c,
      {
        title: talk.kind === 'dialogue' ? t.one.title(step) : t.responsibility.question,
        room: 'budget',
        crumbs: crumbs(language, { label: t.crumb, href: path(language).budgetTalks() }),
      },
      <TalkPage
        {...{ talk, step, language }}
        {...(await standingOf(c, context, room, talk))}
        {...(result && table ? { result, table } : {})}
        problems={refused?.problems ?? []}
        written={refused?.written ?? {}}
      />,
      refused ? 400 : 200,
    )
  )
}

/** Where the talk, and whoever reads, stand in it. */
async function standingOf(
  c: PageContext,
  { database }: AppContext,
  { municipality, process, day }: ProcessRoom,
  talk: BudgetTalk,
): Promise<Pick<TalkProps, 'state' | 'answering' | 'group' | 'own' | 'shares'>> {
  const actor = c.get('actor')
  const account = accountThatAsks(c)
  const group = talkGroupOf(actor)
  const state = talkState(talk, day)
  if (talk.kind === 'responsibility') {
    const own = account ? await ownResponsibility(database, municipality, talk.id, account) : undefined
    const answering = ownUnit(actor) === undefined ? 'not-asked' : own ? 'has' : 'can'
    const shares = responsibilityShares(process, talk, day)
    return { state, answering, group, shares, ...(own ? { own } : {}) }
  }
  const has = (await openOccasions(database, municipality, account)).get(occasionOf(talk))
  return { state, answering: group === undefined ? 'not-asked' : has ? 'has' : 'can', group }
}

export async function sendAnswers(c: PageContext, context: AppContext) {
  const room = await processRoom(c, context)
  const talk = talkIn(c, room) ?? unwrap(refuse(unknownTalk))
  const written = await readWritten(c)
  const again = (problems: readonly Problem[]) => showTalk(c, context, { problems, written })
  const group = talkGroupOf(c.get('actor'))
  if (!group || talk.kind !== 'dialogue' || talkState(talk, room.day) !== 'open') return again([notOpen])
  const read = readAnswers((name) => written[name] ?? '')
  if (!read.ok) return again(read.problems)
  const { municipality } = room
  const kept = await answerTalk(context.database, {
    ...{ municipality, account: accountThatAsks(c), talk, group, items: read.value },
  })
  return kept.ok ? c.redirect(path(room.language).budgetTalk(talk.id), 303) : again(kept.problems)
}

export async function sendResponsibility(c: PageContext, context: AppContext) {
  const room = await processRoom(c, context)
  const talk = talkIn(c, room) ?? unwrap(refuse(unknownTalk))
  const written = await readWritten(c)
  const again = (problems: readonly Problem[]) => showTalk(c, context, { problems, written })
  const node = ownUnit(c.get('actor'))
  if (!node || talk.kind !== 'responsibility' || talkState(talk, room.day) !== 'open') return again([notOpen])
  const read = readResponsibility((name) => written[name] ?? '')
  if (!read.ok) return again(read.problems)
  await answerResponsibility(context.database, writerOf(c, context), { id: talk.id, node }, read.value)
  return c.redirect(path(room.language).budgetTalk(talk.id), 303)
}

const unknownTalk: Problem = {
  code: 'unknown-talk',
  text: {
    sv: 'Det finns ingen sådan omgång. Se sidan Dialog.',
    en: 'There is no such round. See the page Dialogue.',
  },
}
