/** What somebody may be in the municipality. Elected and officials are told apart: see `policy.ts`. */
export const roles = [
  'assembly-member',
  'committee-member',
  'committee-chair',
  'head-of-department',
  'manager',
  'unit-manager',
  'controller',
  'quality-strategist',
  'hr',
  'auditor',
  'administrator',
] as const
export type Role = (typeof roles)[number]

/** Roles that the voters or the assembly give; the others are officials. */
export const electedRoles = [
  'assembly-member',
  'committee-member',
  'committee-chair',
  'auditor',
] as const satisfies Role[]

/** A role at a place in the organisation. */
export interface Mandate {
  readonly role: Role
  /** Ids from the top of the organisation to the place; empty: the whole municipality. */
  readonly path: readonly string[]
  /** Name of the place; absent for the whole municipality. */
  readonly placeName?: string
}

/** Whoever asks for something. */
export type Actor =
  | { readonly kind: 'public' }
  | {
      readonly kind: 'person'
      readonly municipality: string
      /** Id of the account. */
      readonly account: string
      readonly name: string
      /** Those in force now. */
      readonly mandates: readonly Mandate[]
      /** Ids of the party groups that one is a member of today; absent: none. */
      readonly groups?: readonly string[]
      /** Has stepped into a role of the example. */
      readonly example: boolean
    }
  | { readonly kind: 'job'; readonly municipality: string; readonly name: string }

/** What a page, an answer of the API or a job is about: enough to say who may. */
export interface ObjectOf {
  readonly kind: ObjectKind
  readonly municipality: string
  /** Ids from the top of the organisation to the place that it belongs to; empty: the whole municipality. */
  readonly path: readonly string[]
  /**
   * `public`: everybody may read; `internal`: everybody who is signed in; `closed`: only those whom the policy names,
   * within their part of the organisation.
   */
  readonly openness: 'public' | 'internal' | 'closed'
  /** The account whose own it is. */
  readonly account?: string
  /** The party group whose own it is. */
  readonly group?: string
}

export const objectKinds = [
  'start-page',
  'comparison',
  'comparison-choice',
  'recommendation',
  'data-source',
  'installation',
  'organisation',
  'account',
  'own-account',
  'session',
  'audit-trail',
  'goal',
  'goal-activity',
  'goal-duty',
  'goal-request',
  'goal-relation',
  'goal-talk',
  'national-goal',
  'decision-type',
  'delegation-trial',
  'assignment',
  'role-description',
  'case-talk',
  'department-page',
  'agreement',
  'question',
  'pulse-round',
  'pulse-answer',
  'rule-set',
  'allocation-input',
  'budget-frame',
  'budget-exception',
  'budget-decision',
  'budget-year',
  'budget-calendar',
  'assumption',
  'budget-talk',
  'budget-responsibility',
  'investment',
  'budget-comment',
  'quality-consequence',
  'party-group',
  'budget-alternative',
  'fiscal-plan',
  'unit-budget',
  'rule-question',
  'budget-receipt',
] as const
export type ObjectKind = (typeof objectKinds)[number]

export const actions = [
  'read',
  /** Registers, corrects and imports: the everyday writing of the kind. */
  'write',
  /** A political decision: adopts, drops, prioritises, decides on a trial. */
  'decide',
  /** Puts a proposal before those who decide. */
  'propose',
  /** Asks somebody who has to answer. */
  'ask',
  /** Answers what was asked. */
  'answer',
  /** Makes public after a secrecy check. */
  'publish',
  /** Puts one's name to. */
  'sign',
  /** Runs work in the background, or a round. */
  'run',
] as const
export type Action = (typeof actions)[number]
