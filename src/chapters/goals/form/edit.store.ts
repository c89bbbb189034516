import { z } from 'zod'
import { addressOf } from '#chapters/goals/addresses.ts'
import { versionsOf } from '#chapters/goals/book-at.ts'
import {
  type ContributionLink,
  type EditKind,
  emptyGoalBook,
  type GoalOutcome,
  type GoalVersion,
} from '#chapters/goals/model.ts'
import { withoutStop } from '#chapters/goals/quoted.ts'
import { goalVersions } from '#chapters/goals/store.ts'
import { type Outcome, Refusal, refuse, succeed, unwrap } from '#core/outcome.ts'
import { appendAudit } from '#store/audit.ts'
import { type Database, statement } from '#store/db.ts'
import { oneAtATime } from '#store/one-at-a-time.ts'
import { newGoalId } from './goal-id.ts'
import type { LimitChoice } from './limit-answer.ts'
import type { GoalContent } from './written-goal.ts'
import { editProblems, unknownGoal } from './written-goal-problems.ts'

/** Who changes a goal, in which municipality and when. */
export interface Author {
  readonly municipality: string
  readonly who: string
  /** Id of the account; empty for what wasn't done by a person who signed in. */
  readonly account: string
  /** ISO instant. */
  readonly at: string
  /** `decided` here by those with the mandate, or `registered` after a decision taken elsewhere. */
  readonly by: 'decided' | 'registered'
}

const insertVersion = statement(
  'goals/insert version',
  z.unknown(),
  `insert into goal_version (municipality_id, goal_id, version, edit, valid_from, kind, wording, owner_node, reaches,
     horizon, decision, reason, consequence, anchor_law, anchor_serves, measures, who, at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
)

const insertLink = statement(
  'goals/insert link',
  z.unknown(),
  `insert into goal_link (municipality_id, child_id, parent_id, mechanism, used_as_is, valid_from, valid_until, who, at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
   on conflict (municipality_id, child_id, parent_id, valid_from) do nothing`,
)

const insertLimitAnswer = statement(
  'goals/insert limit answer',
  z.unknown(),
  `insert into goal_limit_answer (municipality_id, goal_id, dropped_goal, reason, answered_on, who, at)
   values ($1, $2, $3, $4, $5, $6, $7)`,
)

const insertOutcome = statement(
  'goals/insert outcome',
  z.unknown(),
  `insert into goal_outcome (municipality_id, goal_id, measure_id, node_id, year, value, source, who, at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
)

/** Stores a version as it stands, without asking or telling anybody: for the example and for imports. */
export async function insertGoalVersion(database: Database, municipality: string, version: GoalVersion) {
  const { goal, edit, from, kind, wording, owner, reaches, horizon, decision, reason, consequence } = version
  await database.all(insertVersion, [
    ...[municipality, goal, version.version, edit, from, kind, wording, owner, reaches, horizon, decision],
    ...[reason, consequence, version.anchor?.law ?? null, version.anchor?.serves ?? null],
    ...[JSON.stringify(version.measures), version.who, version.at],
  ])
}

/** Stores a link as it stands. */
export async function insertGoalLink(
  database: Database,
  { municipality, who, at }: Pick<Author, 'municipality' | 'who' | 'at'>,
  { child, parent, mechanism, usedAsIs, from, until }: ContributionLink,
): Promise<void> {
  const row = [municipality, child, parent, mechanism, usedAsIs, from, until ?? null, who, at]
  await database.all(insertLink, row)
}

/** A goal to be adopted, with what it hangs on. */
export interface Adoption {
  readonly content: GoalContent
  /** The goal that it contributes to. */
  readonly parent?: Pick<ContributionLink, 'parent' | 'mechanism' | 'usedAsIs'>
  /** The answer to the question of the limit, where it was asked. */
  readonly limit?: LimitChoice
}

/**
 * Adopts a goal: with its link upwards, and with the goal that goes in its place dropped, everything or nothing.
 *
 * @returns the new goal's id
 */
export function adoptGoal(database: Database, author: Author, adoption: Adoption): Promise<Outcome<string>> {
  const { content, parent, limit } = adoption
  return locked(database, author, async (transaction, all) => {
    if (parent && !latestOf(all, parent.parent)) return refuse(unknownGoal(parent.parent))
    const goal = newGoalId(
      content.wording,
      all.map((version) => version.goal),
    )
    await insertGoalVersion(
      transaction,
      author.municipality,
      asVersion(author, content, { goal, version: 1, edit: 'new', reason: '', consequence: '' }),
    )
    if (parent) await insertGoalLink(transaction, author, { child: goal, ...parent, from: content.from })
    if (limit) {
      const answered = await answerLimit(transaction, author, all, { goal, content, limit })
      if (!answered.ok) return answered
    }
    await note(transaction, author, {
      action: 'goal-adopted',
      goal,
      why: content.decision,
      details: { version: 1, kind: content.kind, owner: content.owner, parent: parent?.parent ?? null },
    })
    return succeed(goal)
  })
}

async function answerLimit(
  transaction: Database,
  author: Author,
  all: readonly GoalVersion[],
  { goal, content, limit }: { goal: string; content: GoalContent; limit: LimitChoice },
): Promise<Outcome<void>> {
  const { municipality, who, at } = author
  const dropped = 'drop' in limit ? limit.drop : null
  if ('drop' in limit) {
    const { from, decision } = content
    const reason = `Ersätts av ”${withoutStop(content.wording)}”`
    const drop = { edit: 'dropped', from, decision, reason, consequence: limit.consequence } as const
    const done = await appendEdit(transaction, author, all, { goal: limit.drop, ...drop })
    if (!done.ok) return done
  }
  const reason = 'keepAll' in limit ? limit.keepAll : ''
  await transaction.all(insertLimitAnswer, [...[municipality, goal, dropped, reason, content.from, who, at]])
  return succeed(undefined)
}

/** What an edit says of itself. */
export interface Edit {
  readonly goal: string
  readonly edit: EditKind
  /** First ISO day. */
  readonly from: string
  readonly decision: string
  readonly reason: string
  readonly consequence: string
  /** Absent: the goal says what it said. */
  readonly content?: GoalContent
  /** The answer to the question of the limit, where the edit makes one overall goal more. */
  readonly limit?: LimitChoice
}

/**
 * Changes, drops or takes back a goal: a new version, the earlier ones stay.
 *
 * @returns number of the new version
 */
export function editGoal(database: Database, author: Author, edit: Edit): Promise<Outcome<number>> {
  return locked(database, author, async (transaction, all) => {
    const done = await appendEdit(transaction, author, all, edit)
    const before = latestOf(all, edit.goal)
    if (!done.ok || !edit.limit || !before) return done
    const { goal, limit, from, decision } = edit
    const content = { ...(edit.content ?? before), from, decision }
    const answered = await answerLimit(transaction, author, all, { goal, content, limit })
    return answered.ok ? done : answered
  })
}

async function appendEdit(
  transaction: Database,
  author: Author,
  all: readonly GoalVersion[],
  { goal, edit, from, decision, reason, consequence, content }: Edit,
): Promise<Outcome<number>> {
  const before = latestOf(all, goal)
  if (!before) return refuse(unknownGoal(goal))
  if (edit === 'dropped' && before.edit === 'dropped') return refuse(editProblems.alreadyDropped)
  const version = Math.max(...all.filter((each) => each.goal === goal).map((each) => each.version)) + 1
  const said = { ...(content ?? before), from, decision }
  await insertGoalVersion(
    transaction,
    author.municipality,
    asVersion(author, said, { goal, version, edit, reason, consequence }),
  )
  await note(transaction, author, {
    action:
      edit === 'dropped' ? 'goal-dropped' : before.edit === 'dropped' ? 'goal-taken-back' : 'goal-changed',
    goal,
    why: `${reason} (${decision})`,
    details: { version, edit, from },
  })
  return succeed(version)
}

/** Registers what came of a measure; a later figure for the same place and year replaces it, and the earlier stays. */
export function registerOutcome(
  database: Database,
  author: Author,
  { goal, measure, place = '', year, value, source }: GoalOutcome,
): Promise<void> {
  const { municipality, who, at } = author
  return database.transaction(async (transaction) => {
    await transaction.all(insertOutcome, [municipality, goal, measure, place, year, value, source, who, at])
    await note(transaction, author, {
      action: 'goal-outcome-registered',
      goal,
      why: source,
      details: { measure, place, year, value },
    })
  })
}

/** One edit at a time in a municipality: a version's number and the limit's count are read before they are written. */
function locked<T>(
  database: Database,
  { municipality }: Author,
  work: (transaction: Database, all: readonly GoalVersion[]) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  return rolledBack(database, async (transaction) => {
    await oneAtATime(transaction, 'goal_version', municipality)
    return work(transaction, await goalVersions(transaction, municipality))
  })
}

/** A refusal half-way undoes what was written before it. */
async function rolledBack<T>(
  database: Database,
  work: (transaction: Database) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  try {
    return succeed(await database.transaction(async (transaction) => unwrap(await work(transaction))))
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problems: error.problems }
    throw error
  }
}

function latestOf(all: readonly GoalVersion[], goal: string): GoalVersion | undefined {
  return versionsOf({ ...emptyGoalBook, versions: all }, goal).at(-1)
}

function asVersion(
  { who, at }: Author,
  { from, kind, wording, owner, reaches, horizon, decision, measures, anchor }: GoalContent,
  edit: Pick<GoalVersion, 'goal' | 'version' | 'edit' | 'reason' | 'consequence'>,
): GoalVersion {
  const content = { from, kind, wording, owner, reaches, horizon, decision, measures }
  return { ...content, ...edit, who, at, ...(anchor ? { anchor } : {}) }
}

interface Note {
  readonly action: string
  readonly goal: string
  readonly why: string
  readonly details: Readonly<Record<string, string | number | null>>
}

async function note(database: Database, author: Author, { action, goal, why, details }: Note): Promise<void> {
  const { municipality, who, account, at, by } = author
  await appendAudit(database, {
    municipalityId: municipality,
    ...{ at, who, action, why },
    object: addressOf.goal(goal),
    details: { ...details, by, account },
  })
}
