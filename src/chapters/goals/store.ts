import { z } from 'zod'
import { netCostsOf } from '#chapters/organisation/index.ts'
import { present } from '#core/present.ts'
import { book } from '#store/book.ts'
import { type Database, statement } from '#store/db.ts'
import {
  type Activity,
  type AnchorRating,
  type ConflictReport,
  type ContributionLink,
  type Duty,
  type DutyQuestion,
  type Election,
  editKinds,
  type GoalBook,
  type GoalOutcome,
  type GoalRelation,
  type GoalTalk,
  type GoalVersion,
  goalKinds,
  type LimitAnswer,
  type NationalGoal,
  type NationalMapping,
} from './model.ts'

/** Measures as they are kept in a version, and as a form or an import must give them. */
export const measures = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    kpi: z.string().exactOptional(),
    unit: z.string(),
    better: z.enum(['higher', 'lower']),
    baseline: z.object({ year: z.int(), value: z.number() }).exactOptional(),
    targets: z.array(z.object({ year: z.int(), value: z.number() })),
    reportsPerYear: z.number(),
  }),
)

const versions = statement(
  'goals/versions',
  z
    .object({
      goal: z.string(),
      version: z.int(),
      edit: z.enum(editKinds),
      from: z.string(),
      kind: z.enum(goalKinds),
      wording: z.string(),
      owner: z.string(),
      reaches: z.array(z.string()),
      horizon: z.int(),
      decision: z.string(),
      reason: z.string(),
      consequence: z.string(),
      anchor_law: z.string().nullable(),
      anchor_serves: z.string().nullable(),
      measures,
      who: z.string(),
      at: z.string(),
    })
    .transform(
      ({ anchor_law: law, anchor_serves: serves, ...row }): GoalVersion => ({
        ...row,
        ...(law === null || serves === null ? {} : { anchor: { law, serves } }),
      }),
    ),
  `select goal_id as goal, version, edit, valid_from as "from", kind, wording, owner_node as owner, reaches, horizon,
     decision, reason, consequence, anchor_law, anchor_serves, measures, who, at
   from goal_version where municipality_id = $1 order by goal_id, version`,
)

// Of a figure that was corrected, the latest.
const outcomes = statement(
  'goals/outcomes',
  z
    .object({
      goal: z.string(),
      measure: z.string(),
      place: z.string(),
      year: z.int(),
      value: z.number(),
      source: z.string(),
    })
    .transform(({ place, ...row }): GoalOutcome => ({ ...row, ...(place === '' ? {} : { place }) })),
  `select distinct on (goal_id, measure_id, node_id, year)
     goal_id as goal, measure_id as measure, node_id as place, year, value, source
   from goal_outcome where municipality_id = $1 order by goal_id, measure_id, node_id, year, at desc`,
)

const links = statement(
  'goals/links',
  z
    .object({
      child: z.string(),
      parent: z.string(),
      mechanism: z.string(),
      usedAsIs: z.boolean(),
      from: z.string(),
      until: z.string().nullable(),
    })
    .transform((row): ContributionLink => present(row)),
  `select child_id as child, parent_id as parent, mechanism, used_as_is as "usedAsIs", valid_from as "from",
     valid_until as "until"
   from goal_link where municipality_id = $1 order by child_id, parent_id, valid_from`,
)

const relations = statement(
  'goals/relations',
  z
    .object({
      a: z.string(),
      b: z.string(),
      relation: z.enum(['supports', 'neutral', 'strains']),
      why: z.string(),
      state: z.enum(['open', 'prioritised', 'accepted']),
      first: z.string().nullable(),
      decision: z.string(),
      who: z.string(),
      at: z.string(),
    })
    .transform((row): GoalRelation => present(row)),
  `select goal_a as a, goal_b as b, relation, why, state, first_goal as first, decision, who, at
   from goal_relation where municipality_id = $1 order by goal_a, goal_b, at`,
)

const conflictReports = statement<ConflictReport>(
  'goals/conflict reports',
  z.object({ a: z.string(), b: z.string(), place: z.string(), text: z.string(), at: z.string() }),
  `select goal_a as a, goal_b as b, node_id as place, text, at
   from goal_conflict_report where municipality_id = $1 order by at, report_id`,
)

const duties = statement<Duty>(
  'goals/duties',
  z.object({
    goal: z.string(),
    place: z.string(),
    status: z.enum(['binding', 'prioritised-down', 'not-applicable']),
    decidedBy: z.string(),
    reason: z.string(),
    decision: z.string(),
    from: z.string(),
  }),
  `select goal_id as goal, node_id as place, status, decided_by as "decidedBy", reason, decision, valid_from as "from"
   from goal_duty where municipality_id = $1 order by goal_id, node_id, at`,
)

const activities = statement<Activity>(
  'goals/activities',
  z.object({
    goal: z.string(),
    place: z.string(),
    kind: z.enum(['done', 'measured', 'money', 'dialogue']),
    text: z.string(),
    on: z.string(),
    who: z.string(),
  }),
  `select goal_id as goal, node_id as place, kind, text, happened_on as "on", who
   from goal_activity where municipality_id = $1 and withdrawn_at is null
   order by goal_id, node_id, happened_on, activity_id`,
)

const questions = statement(
  'goals/questions',
  z
    .object({
      id: z.number(),
      goal: z.string(),
      place: z.string(),
      askedOn: z.string(),
      askedBy: z.string(),
      due: z.string(),
      answeredOn: z.string().nullable(),
      answer: z.string().nullable(),
      mustPrioritise: z.enum(['yes', 'no', 'unclear']).nullable(),
    })
    .transform((row): DutyQuestion => present(row)),
  `select question_id as id, goal_id as goal, node_id as place, asked_on as "askedOn", asked_by as "askedBy", due,
     answered_on as "answeredOn", answer, must_prioritise as "mustPrioritise"
   from goal_question where municipality_id = $1 order by question_id`,
)

const anchorRatings = statement<AnchorRating>(
  'goals/anchor ratings',
  z.object({ goal: z.string(), place: z.string(), clear: z.boolean(), on: z.string() }),
  `select goal_id as goal, node_id as place, clear, rated_on as "on"
   from goal_anchor_rating where municipality_id = $1 order by goal_id, node_id, rated_on`,
)

const ownNationalGoals = statement(
  'goals/own national goals',
  z
    .object({
      id: z.string(),
      text_sv: z.string(),
      text_en: z.string(),
      law: z.string(),
      lawChanged: z.string(),
      activityCodes: z.array(z.string()),
      profession: z.string(),
    })
    .transform(({ text_sv: sv, text_en: en, ...row }): NationalGoal => ({ ...row, text: { sv, en } })),
  `select national_goal_id as id, text_sv, text_en, law, law_changed as "lawChanged",
     activity_codes as "activityCodes", profession
   from national_goal where municipality_id = $1 and removed_at is null order by national_goal_id`,
)

const mappings = statement(
  'goals/mappings',
  z
    .object({
      nationalGoal: z.string(),
      goal: z.string().nullable(),
      owner: z.string().nullable(),
      relation: z.enum(['supports', 'strains']),
      mappedOn: z.string(),
      reviewedOn: z.string().nullable(),
      reviewedBy: z.string().nullable(),
      removedOn: z.string().nullable(),
      who: z.string(),
      at: z.string(),
    })
    .transform((row): NationalMapping => present(row)),
  `select national_goal_id as "nationalGoal", goal_id as goal, owner_node as owner, relation,
     mapped_on as "mappedOn", reviewed_on as "reviewedOn", reviewed_by as "reviewedBy",
     (removed_at at time zone 'Europe/Stockholm')::date as "removedOn", who, at
   from national_mapping where municipality_id = $1 order by mapping_id`,
)

const talks = statement(
  'goals/talks',
  z
    .object({
      id: z.number(),
      heldOn: z.string(),
      bodies: z.array(z.string()),
      notes: z.record(z.string(), z.string()),
      order: z.array(z.string()),
      rule: z.string(),
      decision: z.string(),
      concludedOn: z.string().nullable(),
    })
    .transform((row): GoalTalk => present(row)),
  `select talk_id as id, held_on as "heldOn", bodies, notes, goal_order as "order", rule, decision,
     concluded_on as "concludedOn"
   from goal_talk where municipality_id = $1 order by held_on, talk_id`,
)

const limitAnswers = statement(
  'goals/limit answers',
  z
    .object({ goal: z.string(), dropped: z.string().nullable(), reason: z.string(), on: z.string() })
    .transform((row): LimitAnswer => present(row)),
  `select goal_id as goal, dropped_goal as dropped, reason, answered_on as "on"
   from goal_limit_answer where municipality_id = $1 order by at, goal_id`,
)

const elections = statement<Election>(
  'goals/elections',
  z.object({ on: z.string(), majorityShifted: z.boolean() }),
  `select held_on as "on", majority_shifted as "majorityShifted"
   from election where municipality_id = $1 order by held_on`,
)

/** Everything that a municipality has registered about its goals, through time. */
export function goalBook(database: Database, municipality: string): Promise<GoalBook> {
  return book(database, 'goals', municipality, () => readGoalBook(database, municipality))
}

async function readGoalBook(database: Database, municipality: string): Promise<GoalBook> {
  const of = [municipality]
  const [
    all,
    came,
    up,
    bear,
    reported,
    duty,
    done,
    asked,
    rated,
    own,
    mapped,
    talked,
    cost,
    answered,
    votes,
  ] = await Promise.all([
    database.all(versions, of),
    database.all(outcomes, of),
    database.all(links, of),
    database.all(relations, of),
    database.all(conflictReports, of),
    database.all(duties, of),
    database.all(activities, of),
    database.all(questions, of),
    database.all(anchorRatings, of),
    database.all(ownNationalGoals, of),
    database.all(mappings, of),
    database.all(talks, of),
    netCostsOf(database, municipality),
    database.all(limitAnswers, of),
    database.all(elections, of),
  ])
  return {
    versions: all,
    outcomes: came,
    links: up,
    relations: bear,
    conflictReports: reported,
    duties: duty,
    activities: done,
    questions: asked,
    anchorRatings: rated,
    ownNationalGoals: own,
    mappings: mapped,
    talks: talked,
    netCosts: cost,
    limitAnswers: answered,
    elections: votes,
  }
}

/** Every version of every goal: for writing a next one, inside the transaction that writes it. */
export function goalVersions(database: Database, municipality: string): Promise<readonly GoalVersion[]> {
  return database.all(versions, [municipality])
}
