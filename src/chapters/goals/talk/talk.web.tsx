import { goalsAt } from '#chapters/goals/book-at.ts'
import { commonPath } from '#chapters/goals/common-path.ts'
import { openConflicts } from '#chapters/goals/conflicts/open-conflicts.ts'
import type { TraceAuthor } from '#chapters/goals/grid/traces.store.ts'
import type { GoalBook, GoalRelation, GoalTalk } from '#chapters/goals/model.ts'
import { authorOf, type GoalRoom, goalRoom } from '#chapters/goals/room.web.ts'
import { goalBook } from '#chapters/goals/store.ts'
import { organisationOf } from '#chapters/organisation/index.ts'
import { swedishDay } from '#core/day.ts'
import { formatDay } from '#core/format.ts'
import { treeAt } from '#core/organisation/tree.ts'
import { type Outcome, refuse, succeed, unwrap } from '#core/outcome.ts'
import type { Refused, Written } from '#core/written-form.ts'
import { may } from '#identity/policy.ts'
import type { AppContext, Doors, Located, PageContext } from '#web/context.ts'
import { mayHere, to, toRead } from '#web/doors.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { readWritten } from '#web/read-form.ts'
import { type TalkStepId, talkStepIds } from './guide.ts'
import { orderCandidates } from './order-candidates.ts'
import { type PriorityRule, priorityRule } from './priority-rule.ts'
import { readConclusion, readNote, readOrder, talkProblem } from './read-talk.ts'
import { talkFacts } from './talk-facts.web.tsx'
import { TalkPage } from './talk-page.tsx'
import { talkTexts } from './talk-texts.ts'
import { concludeTalk, noteInTalk, orderInTalk } from './talks.store.ts'

/** One talk on how the goals go together: step by step, to an order that politics decides. */
export function registerTalk(doors: Doors, context: AppContext): void {
  const read = toRead('goal-talk')
  const run = to('run', 'goal-talk', locateTalk(context))
  const decide = to('decide', 'goal-talk', locateTalk(context))
  doors.get(routes.goalTalk, read, (c) => show(c, context))
  doors.post(routes.talkNote, run, (c) => take(c, context, note))
  doors.post(routes.talkOrder, run, (c) => take(c, context, order, 'order'))
  doors.post(routes.concludeTalk, decide, (c) => take(c, context, conclude, 'telling'))
  // Where a refused form was shown: its address alone leads back to the page.
  for (const route of [routes.talkNote, routes.talkOrder, routes.concludeTalk]) {
    doors.get(route, read, (c) => c.redirect(path(c.get('language')).goalTalk(idHere(c))))
  }
}

function idHere(c: PageContext): number {
  return Number(c.req.param('talk'))
}

function talkIn({ talks }: GoalBook, c: PageContext): GoalTalk | undefined {
  return talks.find(({ id }) => id === idHere(c))
}

/** Where the order that the talk proposes is decided: the nearest place that all its goals belong to. */
function locateTalk({ database, now }: AppContext) {
  return async (c: PageContext): Promise<Located | undefined> => {
    const municipality = c.get('installation')?.municipality ?? ''
    const book = await goalBook(database, municipality)
    const talk = talkIn(book, c)
    if (!talk) return undefined
    const day = swedishDay(now())
    const tree = treeAt(await organisationOf(database, municipality), day)
    return { path: commonPath(tree, ownersOf(talk, goalsAt(book, day))) }
  }
}

function ownersOf({ order: ordered }: GoalTalk, { goal }: GoalRoom['inForce']): readonly string[] {
  return ordered.flatMap((id) => goal(id)?.owner ?? [])
}

interface Here {
  readonly room: GoalRoom
  readonly talk: GoalTalk
}

async function hereOf(c: PageContext, context: AppContext): Promise<Here> {
  const room = await goalRoom(c, context)
  const talk = talkIn(room.book, c)
  if (!talk) return unwrap(refuse(talkProblem('unknown-talk', undefined, (t) => t.unknown)))
  return { room, talk }
}

async function show(c: PageContext, context: AppContext, refused?: Refused) {
  const language = c.get('language')
  const { room, talk } = await hereOf(c, context)
  const { book, tree, inForce, municipality } = room
  const t = talkTexts[language]
  const step = stepHere(c, talk, refused)
  const rule = ruleOf(room, talk)
  const about = { kind: 'goal-talk', municipality, openness: 'internal' } as const
  const decidedAt = commonPath(tree, ownersOf(talk, inForce))
  const info = {
    title: t.one.title(formatDay(talk.heldOn, language)),
    room: 'goals',
    crumbs: [{ label: t.title, href: path(language).goalTalks() }],
  } as const
  return page(
    c,
    info,
    <TalkPage
      {...{ talk, step, rule, language }}
      facts={talkFacts(step, { room, talk, language })}
      candidates={orderCandidates(inForce, tree, talk, strainedIn(room))}
      wordingOf={(goal) =>
        inForce.goal(goal)?.wording ?? book.versions.find((each) => each.goal === goal)?.wording ?? goal
      }
      nameOf={(node) => tree.place(node)?.name ?? node}
      may={{
        run: await mayHere(c, context, 'run', 'goal-talk'),
        decide: may(c.get('actor'), 'decide', { ...about, path: decidedAt }),
      }}
      problems={refused?.problems ?? []}
      written={refused?.written ?? {}}
    />,
    refused ? 400 : 200,
  )
}

/** The step that the address or the form names; else the first without a note. */
function stepHere(c: PageContext, { notes }: GoalTalk, refused: Refused | undefined): TalkStepId {
  const asked = refused?.written.step ?? c.req.query('steg')
  return (
    talkStepIds.find((each) => each === asked) ??
    talkStepIds.find((each) => (notes[each] ?? '') === '') ??
    'telling'
  )
}

/** What is known to strain: judged so, or reported and not decided. */
function strainsIn({ book, inForce, day }: GoalRoom): readonly GoalRelation[] {
  const judged = inForce.relations.filter(({ relation }) => relation === 'strains')
  const reported = openConflicts(book, day)
    .filter(({ a, b }) => !judged.some((each) => each.a === a.goal && each.b === b.goal))
    .map(({ a, b, since }): GoalRelation => {
      const unjudged = { relation: 'strains', state: 'open', why: '', decision: '', who: '' } as const
      return { a: a.goal, b: b.goal, ...unjudged, at: since }
    })
  return [...judged, ...reported]
}

function strainedIn(room: GoalRoom): ReadonlySet<string> {
  return new Set(strainsIn(room).flatMap(({ a, b }) => [a, b]))
}

/** The rule that the proposed order would make; absent while it can't make one. */
function ruleOf(room: GoalRoom, { order: ordered }: GoalTalk): PriorityRule | undefined {
  const rule = priorityRule(ordered, room.inForce.goals, strainsIn(room))
  return rule.ok ? rule.value : undefined
}

interface Taking extends Here {
  readonly context: AppContext
  readonly author: TraceAuthor
  readonly written: Written
}

/**
 * Keeps what was sent.
 *
 * @param keep gives the step to go on with
 * @param step where the form stands, unless it says so itself
 */
async function take(
  c: PageContext,
  context: AppContext,
  keep: (taking: Taking) => Promise<Outcome<TalkStepId>>,
  step?: TalkStepId,
): Promise<Response> {
  const written = { ...(step && { step }), ...(await readWritten(c)) }
  const here = await hereOf(c, context)
  const author = authorOf(c, context, 'decided')
  const kept =
    here.talk.concludedOn === undefined
      ? await keep({ ...here, context, author, written })
      : refuse(talkProblem('talk-concluded', undefined, (t) => t.concluded))
  return kept.ok
    ? c.redirect(path(c.get('language')).goalTalk(here.talk.id, { steg: kept.value }), 303)
    : show(c, context, { problems: kept.problems, written })
}

async function note({ context, author, written, talk }: Taking): Promise<Outcome<TalkStepId>> {
  const read = readNote(written)
  if (!read.ok) return read
  const { before = '' } = written
  const kept = await noteInTalk(context.database, author, { talk: talk.id, ...read.value, before })
  if (!kept) return refuse(talkProblem('written-meanwhile', 'note', (t) => t.meanwhile))
  const at = talkStepIds.indexOf(read.value.step)
  return succeed(talkStepIds[at + 1] ?? read.value.step)
}

async function order({ context, author, written, talk, room }: Taking): Promise<Outcome<TalkStepId>> {
  const { inForce, tree } = room
  const candidates = orderCandidates(inForce, tree, talk, strainedIn(room))
  const read = readOrder(
    written,
    candidates.map(({ goal }) => goal),
  )
  if (!read.ok) return read
  const rule = priorityRule(read.value, inForce.goals, [])
  if (!rule.ok) return rule
  await orderInTalk(context.database, author, { talk: talk.id, order: read.value })
  return succeed('order')
}

async function conclude({ context, author, written, talk, room }: Taking): Promise<Outcome<TalkStepId>> {
  const rule = ruleOf(room, talk)
  if (!rule) return refuse(talkProblem('order-missing', undefined, (t) => t.noOrder))
  const read = readConclusion(written)
  if (!read.ok) return read
  const isSettled = ({ a, b, first }: { a: string; b: string; first: string }) => {
    const known = room.inForce.relation(a, b)
    return known?.state === 'prioritised' && known.first === first
  }
  const kept = await concludeTalk(context.database, author, {
    ...read.value,
    talk: talk.id,
    order: talk.order,
    pairs: rule.pairs.filter((pair) => !isSettled(pair)),
    why: talkTexts.sv.relationWhy(formatDay(talk.heldOn, 'sv')),
  })
  return kept ? succeed('telling') : refuse(talkProblem('written-meanwhile', undefined, (t) => t.meanwhile))
}
