import type { PulseRound } from '#chapters/roles/model.ts'
import { openOccasions } from '#chapters/roles/participation.store.ts'
import { crumbs, type RoleRoom, roleRoom, writerOf } from '#chapters/roles/role-room.web.ts'
import { type Problem, refuse, unwrap } from '#core/outcome.ts'
import type { Refused } from '#core/written-form.ts'
import type { AppContext, Located, PageContext } from '#web/context.ts'
import { accountThatAsks, mayHere } from '#web/doors.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { path } from '#web/paths.ts'
import { readWritten } from '#web/read-form.ts'
import { pulseGroupOf } from './group-of.web.ts'
import { answerRound, closeRound, forgetPassedRounds, notOpen } from './pulse.store.ts'
import { readAnswers } from './pulse-form.ts'
import { pulseResult } from './pulse-result.ts'
import { meansTable } from './pulse-tables.web.ts'
import { pulseTexts } from './pulse-texts.ts'
import { RoundPage, type RoundProps } from './round-page.tsx'
import { occasionOf, roundState } from './round-state.ts'
import { roundTexts } from './round-texts.ts'

/** A round belongs to the whole municipality: what is located is that there is one. */
export function locateRound(context: AppContext) {
  return async (c: PageContext): Promise<Located | undefined> => {
    const room = await roleRoom(c, context)
    return room && roundIn(c, room) && {}
  }
}

function roundIn(c: PageContext, { history }: RoleRoom): PulseRound | undefined {
  return history.rounds.find(({ id }) => String(id) === c.req.param('round'))
}

async function theRound(c: PageContext, context: AppContext) {
  const room = (await roleRoom(c, context)) ?? unwrap(refuse(unknownRound))
  return { room, round: roundIn(c, room) ?? unwrap(refuse(unknownRound)) }
}

export async function showRound(c: PageContext, context: AppContext, refused?: Refused) {
  const { room, round } = await theRound(c, context)
  const { book, history, day, language } = room
  await forgetPassedRounds(context.database, municipalityOf(c), history.rounds, day)
  const state = roundState(round, day)
  const result = pulseResult(book.pulseAnswers, book.rounds, day).find((each) => each.round.id === round.id)
  const table = result && meansTable(room, result)
  return (
    (table && (await download(c, table))) ??
    page(
      c,
      {
        title: roundTexts[language].title[state],
        room: 'roles',
        crumbs: crumbs(language, { label: pulseTexts[language].crumb, href: path(language).pulse() }),
      },
      <RoundPage
        answering={state === 'open' ? await answeringOf(c, context, round) : 'shut'}
        group={pulseGroupOf(c.get('actor'))}
        {...(table ? { table } : {})}
        mayClose={await mayHere(c, context, 'run', 'pulse-round')}
        written={refused?.written ?? {}}
        problems={refused?.problems ?? []}
        {...{ round, state, language }}
      />,
      refused ? 400 : 200,
    )
  )
}

async function answeringOf(
  c: PageContext,
  context: AppContext,
  round: PulseRound,
): Promise<RoundProps['answering']> {
  const open = await openOccasions(context.database, municipalityOf(c), accountThatAsks(c))
  const has = open.get(occasionOf(round))
  if (has === undefined) return 'shut'
  if (pulseGroupOf(c.get('actor')) === undefined) return 'not-asked'
  return has ? 'has' : 'can'
}

function municipalityOf(c: PageContext): string {
  return c.get('installation')?.municipality ?? ''
}

export async function sendAnswers(c: PageContext, context: AppContext) {
  const { room, round } = await theRound(c, context)
  const written = await readWritten(c)
  const again = (problems: readonly Problem[]) => showRound(c, context, { problems, written })
  const group = pulseGroupOf(c.get('actor'))
  if (!group || roundState(round, room.day) !== 'open') return again([notOpen])
  const read = readAnswers((name) => written[name] ?? '', round, group)
  if (!read.ok) return again(read.problems)
  const [municipality, account] = [municipalityOf(c), accountThatAsks(c)]
  const kept = await answerRound(context.database, {
    ...{ municipality, account, round, group, values: read.value },
  })
  return kept.ok ? c.redirect(path(room.language).pulseRound(round.id), 303) : again(kept.problems)
}

export async function sendClose(c: PageContext, context: AppContext) {
  const { room, round } = await theRound(c, context)
  const closed = await closeRound(context.database, writerOf(c, context), round.id)
  return closed.ok
    ? c.redirect(path(room.language).pulseRound(round.id), 303)
    : showRound(c, context, { problems: closed.problems, written: {} })
}

const unknownRound: Problem = {
  code: 'unknown-round',
  text: {
    sv: 'Det finns ingen sådan omgång. Se listan över omgångar.',
    en: 'There is no such round. See the list of rounds.',
  },
}
