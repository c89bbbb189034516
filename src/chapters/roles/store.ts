import { z } from 'zod'
import { present } from '#core/present.ts'
import { book } from '#store/book.ts'
import { type Database, statement } from '#store/db.ts'
import {
  type Agreement,
  type Assignment,
  type AssignmentCard,
  actKinds,
  type CaseAnswer,
  type ContinuityItem,
  type DecisionType,
  type Delegation,
  type DelegationTrial,
  decisionLevels,
  type PulseAnswer,
  type PulseRound,
  pulseGroups,
  type Question,
  type RoleBook,
  type RoleDescription,
  type SharedPicture,
} from './model.ts'

const level = z.enum(decisionLevels)
const day = z.string().nullable()

const decisionTypes = statement(
  'roles/decision types',
  z
    .object({
      id: z.string(),
      version: z.int(),
      title: z.string(),
      area: z.string(),
      act: z.enum(actKinds),
      committee: z.string(),
      law: z.string(),
      lowestLawful: level,
      lawfulReason: z.string(),
      statutoryPost: z.string().nullable(),
      perYear: z.int().nullable(),
      daysToDecision: z.number().nullable(),
      yearlyOre: z.number().nullable(),
      removed: z.boolean(),
      who: z.string(),
      at: z.string(),
    })
    .transform((row): DecisionType => present(row)),
  `select type_id as id, version, title, area, act, committee, law, lowest_lawful as "lowestLawful",
     lawful_reason as "lawfulReason", statutory_post as "statutoryPost", per_year as "perYear",
     days_to_decision as "daysToDecision", yearly_ore as "yearlyOre", removed, who, at
   from decision_type where municipality_id = $1 order by type_id, version`,
)

const delegations = statement(
  'roles/delegations',
  z
    .object({
      id: z.number(),
      type: z.string(),
      document: z.enum(['standing-orders', 'delegation-scheme', 'payment-order']),
      level,
      place: z.string().nullable(),
      limitOre: z.number().nullable(),
      condition: z.string(),
      subDelegated: z.boolean(),
      jointly: z.boolean(),
      reporting: z.string(),
      decision: z.string(),
      from: z.string(),
      until: day,
    })
    .transform((row): Delegation => present(row)),
  `select delegation_id as id, type_id as type, document, level, node_id as place, limit_ore as "limitOre", condition,
     sub_delegated as "subDelegated", jointly, reporting, decision, valid_from as "from", valid_until as "until"
   from delegation where municipality_id = $1 and removed_at is null order by type_id, delegation_id`,
)

const trials = statement(
  'roles/trials',
  z
    .object({
      id: z.number(),
      type: z.string(),
      fromLevel: level,
      toLevel: level,
      proposedBy: z.string(),
      proposedOn: z.string(),
      riskNote: z.string(),
      decision: z.string(),
      decidedOn: day,
      approved: z.boolean().nullable(),
      startsOn: day,
      reviewBy: day,
      reviewedOn: day,
      outcome: z.enum(['kept', 'moved-back', 'prolonged']).nullable(),
      reviewNote: z.string(),
    })
    .transform((row): DelegationTrial => present(row)),
  `select trial_id as id, type_id as type, from_level as "fromLevel", to_level as "toLevel",
     proposed_by as "proposedBy", proposed_on as "proposedOn", risk_note as "riskNote", decision,
     decided_on as "decidedOn", approved, starts_on as "startsOn", review_by as "reviewBy",
     reviewed_on as "reviewedOn", outcome, review_note as "reviewNote"
   from delegation_trial where municipality_id = $1 order by trial_id`,
)

const assignments = statement(
  'roles/assignments',
  z
    .object({
      id: z.number(),
      text: z.string(),
      type: z.enum(['what', 'how', 'untyped']),
      from: z.string(),
      to: z.string(),
      decision: z.string(),
      ore: z.number().nullable(),
      givenOn: z.string(),
      doneOn: day,
    })
    .transform((row): Assignment => present(row)),
  `select distinct on (assignment_id) assignment_id as id, text, type, from_node as "from", to_node as "to", decision,
     amount_ore as ore, given_on as "givenOn", done_on as "doneOn"
   from assignment where municipality_id = $1 order by assignment_id, version desc`,
)

const descriptions = statement(
  'roles/descriptions',
  z.object({
    place: z.string(),
    term: z.int(),
    version: z.int(),
    what: z.string(),
    how: z.string(),
    signatures: z.array(
      z.object({
        side: z.enum(['elected', 'officials']),
        name: z.string(),
        on: z.string(),
        dissent: z.string(),
      }),
    ),
    who: z.string(),
    at: z.string(),
  }) satisfies z.ZodType<RoleDescription>,
  `select description.node_id as place, description.term, description.version, what, how, who, at,
     coalesce(json_agg(json_build_object('side', side, 'name', name, 'on', signed_on, 'dissent', dissent)
       order by signed_on, name) filter (where name is not null), '[]') as signatures
   from role_description as description
   left join role_signature as signature
     on signature.municipality_id = description.municipality_id and signature.node_id = description.node_id
       and signature.term = description.term and signature.version = description.version
   where description.municipality_id = $1
   group by description.municipality_id, description.node_id, description.term, description.version
   order by description.node_id, description.term, description.version`,
)

const caseAnswers = statement(
  'roles/case answers',
  z.object({
    case: z.string(),
    round: z.string(),
    group: z.enum(['elected', 'department', 'unit-managers']),
    decider: level,
  }) satisfies z.ZodType<CaseAnswer>,
  `select case_id as "case", round, answer_group as "group", decider
   from case_answer where municipality_id = $1 order by case_id, round, answer_group, decider`,
)

// The latest wording of a year's picture, signed or not.
const pictures = statement(
  'roles/shared pictures',
  z
    .object({
      place: z.string(),
      year: z.int(),
      text: z.string(),
      signedByHead: z.string().nullable(),
      signedByChair: z.string().nullable(),
    })
    .transform((row): SharedPicture => present(row)),
  `select distinct on (node_id, year) node_id as place, year, text, signed_by_head as "signedByHead",
     signed_by_chair as "signedByChair"
   from shared_picture where municipality_id = $1 order by node_id, year, at desc`,
)

const cards = statement(
  'roles/assignment cards',
  z.object({
    place: z.string(),
    text: z.string(),
    mandate: z.string(),
    decision: z.string(),
    from: z.string(),
  }) satisfies z.ZodType<AssignmentCard>,
  `select node_id as place, text, mandate, decision, valid_from as "from"
   from assignment_card where municipality_id = $1 order by node_id, at`,
)

const continuity = statement(
  'roles/continuity',
  z
    .object({
      id: z.number(),
      place: z.string(),
      kind: z.enum(['open-decision', 'agreement', 'calendar', 'risk']),
      text: z.string(),
      due: day,
      knownBy: z.int(),
      updatedOn: z.string(),
      closedOn: day,
    })
    .transform((row): ContinuityItem => present(row)),
  `select item_id as id, node_id as place, kind, text, due, known_by as "knownBy", updated_on as "updatedOn",
     closed_on as "closedOn"
   from continuity_item where municipality_id = $1 order by item_id`,
)

const agreements = statement(
  'roles/agreements',
  z
    .object({
      id: z.number(),
      place: z.string(),
      promisedBy: z.enum(['elected', 'officials', 'central-support']),
      text: z.string(),
      askedOn: z.string(),
      answeredOn: day,
      due: z.string(),
      doneOn: day,
    })
    .transform((row): Agreement => present(row)),
  `select agreement_id as id, node_id as place, promised_by as "promisedBy", text, asked_on as "askedOn",
     answered_on as "answeredOn", due, done_on as "doneOn"
   from agreement where municipality_id = $1 order by agreement_id`,
)

const questions = statement(
  'roles/questions',
  z
    .object({
      id: z.number(),
      askedBy: z.string(),
      account: z.string(),
      text: z.string(),
      askedOn: z.string(),
      routedTo: z.string(),
      registration: z.string(),
      due: z.string(),
      theme: z.string(),
      answer: z.string().nullable(),
      answeredOn: day,
      answeredBy: z.string().nullable(),
      secrecy: z.enum(['open', 'partly', 'secret']).nullable(),
      secrecyGround: z.string().nullable(),
      publishedOn: day,
      proposal: z.string().nullable(),
    })
    .transform((row): Question => present(row)),
  `select question_id as id, asked_by as "askedBy", account_id as account, text, asked_on as "askedOn",
     routed_to as "routedTo", registration, due, theme, answer, answered_on as "answeredOn",
     answered_by as "answeredBy", secrecy, secrecy_ground as "secrecyGround", published_on as "publishedOn", proposal
   from question where municipality_id = $1 order by question_id`,
)

const rounds = statement(
  'roles/pulse rounds',
  z.object({
    id: z.number(),
    opens: z.string(),
    closes: z.string(),
    questions: z.array(z.string()),
  }) satisfies z.ZodType<PulseRound>,
  `select round_id as id, opens, closes, questions from pulse_round where municipality_id = $1 order by round_id`,
)

const pulseAnswers = statement(
  'roles/pulse answers',
  z.object({
    round: z.number(),
    question: z.string(),
    group: z.enum(pulseGroups),
    value: z.int(),
  }) satisfies z.ZodType<PulseAnswer>,
  `select round_id as round, question, answer_group as "group", value
   from pulse_answer where municipality_id = $1 order by round_id, question, answer_group, value`,
)

/** Everything that a municipality has registered about its roles, through time. */
export function roleBook(database: Database, municipality: string): Promise<RoleBook> {
  return book(database, 'roles', municipality, () => readRoleBook(database, municipality))
}

async function readRoleBook(database: Database, municipality: string): Promise<RoleBook> {
  const of = [municipality]
  const [
    types,
    decided,
    tried,
    given,
    described,
    cases,
    pictured,
    card,
    kept,
    agreed,
    asked,
    round,
    answers,
  ] = await Promise.all([
    database.all(decisionTypes, of),
    database.all(delegations, of),
    database.all(trials, of),
    database.all(assignments, of),
    database.all(descriptions, of),
    database.all(caseAnswers, of),
    database.all(pictures, of),
    database.all(cards, of),
    database.all(continuity, of),
    database.all(agreements, of),
    database.all(questions, of),
    database.all(rounds, of),
    database.all(pulseAnswers, of),
  ])
  return {
    decisionTypes: types,
    delegations: decided,
    trials: tried,
    assignments: given,
    descriptions: described,
    caseAnswers: cases,
    pictures: pictured,
    cards: card,
    continuity: kept,
    agreements: agreed,
    questions: asked,
    rounds: round,
    pulseAnswers: answers,
  }
}
