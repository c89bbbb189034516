import { crumbs, writerOf } from '#chapters/budget/budget-room.web.ts'
import { calendarOf } from '#chapters/budget/process/calendar/calendar.ts'
import { whereAreWe } from '#chapters/budget/process/calendar/where-are-we.ts'
import { type ProcessRoom, processRoom } from '#chapters/budget/process/process-room.web.ts'
import { swedishDay } from '#core/day.ts'
import type { Refused } from '#core/written-form.ts'
import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { mayHere, to, toRead } from '#web/doors.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { readWritten } from '#web/read-form.ts'
import { responsibilityShares } from './responsibility.ts'
import { locateTalk, sendAnswers, sendResponsibility, showTalk } from './talk.web.tsx'
import { readTalk } from './talk-form.ts'
import { talkResults } from './talk-result.ts'
import { gapsTable, talkMeansTable } from './talk-tables.web.ts'
import { talkTexts } from './talk-texts.ts'
import { forgetPassedTalks, openTalk } from './talks.store.ts'
import { talksToAnswer, titleOfStep } from './talks-of.web.ts'
import { TalksPage } from './talks-page.tsx'

/** The three questions after each step, and whether managers can take responsibility for what was decided. */
export function registerTalks(doors: Doors, context: AppContext): void {
  const here = locateTalk(context)
  const read = toRead('budget-talk', 'public', here)
  doors.get(routes.budgetTalks, toRead('budget-talk'), (c) => showTalks(c, context))
  doors.post(routes.openBudgetTalk, to('run', 'budget-talk'), (c) => sendTalk(c, context))
  doors.get(routes.openBudgetTalk, toRead('budget-talk'), (c) =>
    c.redirect(path(c.get('language')).budgetTalks()),
  )
  doors.get(routes.budgetTalk, read, (c) => showTalk(c, context))
  doors.post(routes.answerBudgetTalk, to('answer', 'budget-talk', here), (c) => sendAnswers(c, context))
  doors.post(routes.answerResponsibility, to('answer', 'budget-responsibility', here), (c) =>
    sendResponsibility(c, context),
  )
  for (const route of [routes.answerBudgetTalk, routes.answerResponsibility]) {
    doors.get(route, read, (c) =>
      c.redirect(path(c.get('language')).budgetTalk(Number(c.req.param('budgetTalk')))),
    )
  }
}

async function showTalks(c: PageContext, context: AppContext, refused?: Refused) {
  const room = await processRoom(c, context)
  const { process, day, language } = room
  await forgetPassedTalks(context.database, room.municipality, process.talks, day)
  const results = talkResults(process, day)
  // The latest of which anything may be told: a round that nobody answered says nothing of those before it.
  const latest = results.findLast(({ gaps }) => gaps.length > 0) ?? results.at(-1)
  const titleOf = (step: string) => titleOfStep(room, step)
  const means = latest && talkMeansTable(room, latest)
  const gaps = results.length > 0 ? gapsTable(room, results, titleOf) : undefined
  const mayOpen = await mayHere(c, context, 'run', 'budget-talk')
  const asked = process.talks.findLast(({ kind }) => kind === 'responsibility')
  return (
    (means && gaps && (await download(c, means, gaps))) ??
    page(
      c,
      { title: talkTexts[language].title, room: 'budget', crumbs: crumbs(language) },
      <TalksPage
        {...{ latest, means, gaps, titleOf, day, language }}
        talks={process.talks.toReversed()}
        here={whereAreWe(process, day)}
        toAnswer={await talksToAnswer(c.get('actor'), room, context)}
        {...(mayOpen ? { steps: stepsToAskAfter(room) } : {})}
        {...(refused ? { refused } : {})}
        {...(asked
          ? { responsibility: { talk: asked, shares: responsibilityShares(process, asked, day) } }
          : {})}
      />,
      refused ? 400 : 200,
    )
  )
}

/** Steps that are done, of this year and the next, the latest first. */
function stepsToAskAfter({ process, day }: ProcessRoom) {
  const year = Number(day.slice(0, 4))
  return [year, year + 1]
    .flatMap((each) => calendarOf(process, each, day))
    .filter(({ done }) => done !== undefined)
    .toReversed()
    .map(({ step }) => ({ value: step.id, label: `${step.title} (${step.year})` }))
}

async function sendTalk(c: PageContext, context: AppContext) {
  const written = await readWritten(c)
  const read = readTalk((name) => written[name] ?? '', swedishDay(context.now()))
  const opened = read.ok ? await openTalk(context.database, writerOf(c, context), read.value) : read
  return opened.ok
    ? c.redirect(path(c.get('language')).budgetTalk(opened.value), 303)
    : showTalks(c, context, { problems: opened.problems, written })
}
