import { agreementSummary } from '#chapters/roles/agreements.ts'
import { daysAfter } from '#chapters/roles/days.ts'
import type { PulseGroup } from '#chapters/roles/model.ts'
import { noMunicipality } from '#chapters/roles/no-municipality.web.tsx'
import { openOccasions } from '#chapters/roles/participation.store.ts'
import { crumbs, type RoleRoom, roleRoom, writerOf } from '#chapters/roles/role-room.web.ts'
import { swedishDay } from '#core/day.ts'
import { limitOn } from '#handbook/index.ts'
import type { AppContext, PageContext } from '#web/context.ts'
import { mayHere } from '#web/doors.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { path } from '#web/paths.ts'
import { fieldOf, readForm } from '#web/read-form.ts'
import { type GapOverRounds, gapsOverRounds, widening } from './gap-over-rounds.ts'
import { pulseGroupOf } from './group-of.web.ts'
import { forgetPassedRounds, openRound } from './pulse.store.ts'
import { officialGroups, readRound } from './pulse-form.ts'
import { PulsePage } from './pulse-page.tsx'
import type { Comparison, PulseProps, RoundForm } from './pulse-props.web.ts'
import { pulseResult, type RoundResult } from './pulse-result.ts'
import { gapsTable, meansTable } from './pulse-tables.web.ts'
import { pulseTexts } from './pulse-texts.ts'
import { pulseQuestions } from './questions.ts'
import { occasionOf, roundState } from './round-state.ts'

/** The page of the trust pulse. */
export async function pulsePage(c: PageContext, context: AppContext, refused?: RoundForm) {
  const language = c.get('language')
  const info = { title: pulseTexts[language].title, room: 'roles', crumbs: crumbs(language) } as const
  const room = await roleRoom(c, context)
  if (!room) return noMunicipality(c, info)
  const { history, book, day } = room
  const municipality = c.get('installation')?.municipality ?? ''
  await forgetPassedRounds(context.database, municipality, history.rounds, day)
  const shown = shownOf(room, c.req.query('mot') ?? '')
  const file = shown.means && shown.gaps && (await download(c, shown.means, shown.gaps))
  const mayOpen = await mayHere(c, context, 'run', 'pulse-round')
  const toAnswer = await roundToAnswer(c, context, room)
  return (
    file ??
    page(
      c,
      info,
      <PulsePage
        {...shown}
        agreements={agreementSummary(book.agreements, day)}
        rounds={history.rounds.toSorted((a, b) => (a.opens > b.opens ? -1 : 1))}
        {...(toAnswer === undefined ? {} : { toAnswer })}
        {...(mayOpen ? { form: refused ?? freshForm(day) } : {})}
        {...{ day, language }}
      />,
      refused ? 400 : 200,
    )
  )
}

/** What may be told of the rounds that have closed, with the elected beside the group that the reader has chosen. */
function shownOf(
  room: RoleRoom,
  wanted: string,
): Omit<PulseProps, 'agreements' | 'rounds' | 'day' | 'language'> {
  const { book, day } = room
  const results = pulseResult(book.pulseAnswers, book.rounds, day)
  const latest = results.at(-1)
  if (!latest) return { others: [], support: [], beside: [] }
  const pairs = gapsOverRounds(results)
  const others = officialGroups.filter((group) => pairs.some(({ between }) => isWith(between, group)))
  const chosen = others.find((group) => group === wanted) ?? furthest(latest, others)
  const pair = pairs.find(({ between }) => isWith(between, chosen))
  const of = (about: 'support' | 'beside') =>
    latest.questions.filter(({ question }) => question.about === about)
  const widened = pair && widenedOf(pair, day)
  return {
    ...{ latest, others, support: of('support'), beside: of('beside') },
    ...(chosen ? { comparison: comparisonOf(latest, chosen) } : {}),
    ...(pair ? { pair } : {}),
    ...(widened ? { widened } : {}),
    means: meansTable(room, latest),
    gaps: gapsTable(room, pairs, results),
  }
}

function isWith([one, other]: readonly [PulseGroup, PulseGroup], group: PulseGroup | undefined): boolean {
  return one === 'elected' && other === group
}

/** The group furthest from the elected in the round. */
function furthest({ gaps }: RoundResult, others: readonly PulseGroup[]): PulseGroup | undefined {
  const [first] = gaps
    .filter(({ between }) => between[0] === 'elected')
    .toSorted((a, b) => Math.abs(b.gap) - Math.abs(a.gap))
  return first?.between[1] ?? others[0]
}

function comparisonOf({ questions }: RoundResult, other: PulseGroup): Comparison {
  return {
    between: ['elected', other],
    rows: questions
      .filter(({ question }) => question.about === 'trust')
      .map(({ question, groups }) => {
        const [one, two] = (['elected', other] as const).map(
          (group) => groups.find((each) => each.group === group)?.shown,
        )
        return one && two && !one.hidden && !two.hidden
          ? { question, means: [one.mean, two.mean] as const }
          : { question }
      }),
  }
}

function widenedOf(pair: GapOverRounds, day: string) {
  const rounds = limitOn('ROL-2.widening-rounds', day)
  const by = widening(pair, rounds)
  return by === undefined ? undefined : { rounds, by }
}

/** Id of a round that whoever reads can answer and hasn't. */
async function roundToAnswer(
  c: PageContext,
  context: AppContext,
  { history, day }: RoleRoom,
): Promise<number | undefined> {
  const actor = c.get('actor')
  if (actor.kind !== 'person' || pulseGroupOf(actor) === undefined) return undefined
  const open = await openOccasions(context.database, actor.municipality, actor.account)
  return history.rounds.find(
    (round) => roundState(round, day) === 'open' && open.get(occasionOf(round)) === false,
  )?.id
}

function freshForm(day: string): RoundForm {
  return {
    ...{ opens: day, closes: daysAfter(day, 18), problems: [] },
    questions: pulseQuestions.map(({ id }) => id),
  }
}

export async function sendRound(c: PageContext, context: AppContext) {
  const form = await readForm(c)
  const text = fieldOf(form)
  const written = {
    ...{ opens: text('opens'), closes: text('closes') },
    questions: form.getAll('questions').map(String),
  }
  const read = readRound(written, swedishDay(context.now()))
  if (!read.ok) return pulsePage(c, context, { ...written, problems: read.problems })
  const opened = await openRound(context.database, writerOf(c, context), read.value)
  return opened.ok
    ? c.redirect(path(c.get('language')).pulseRound(opened.value), 303)
    : pulsePage(c, context, { ...written, problems: opened.problems })
}
