import {
  type Action,
  type Actor,
  electedRoles,
  type Mandate,
  type ObjectKind,
  type ObjectOf,
  type Role,
  roles,
} from './model.ts'

/**
 * How far a role reaches from its place: `own-place`: the very place; `subtree`: the place and what lies under it;
 * `line`: also the places above it, up to the top; `municipality`: everywhere, for what everybody takes part in;
 * `own`: what is one's own account's; `group`: what is the party group's of which one is a member, wherever one's role
 * is. What belongs to the whole municipality is reached by those placed there.
 */
export type Reach = 'own-place' | 'subtree' | 'line' | 'municipality' | 'own' | 'group'

/** A permission: the roles may do the actions to the kinds of object, so far. Whatever no grant gives is refused. */
export interface Grant {
  readonly to: readonly Role[]
  readonly may: readonly Action[]
  readonly kinds: readonly ObjectKind[]
  readonly reach: Reach
}

const elected: readonly Role[] = electedRoles
const politicians = ['assembly-member', 'committee-member', 'committee-chair'] as const satisfies Role[]
const managers = ['head-of-department', 'manager', 'unit-manager'] as const satisfies Role[]
const staff = ['controller', 'quality-strategist'] as const satisfies Role[]

/** Every permission to write, and to read what is closed. What is open to read is in `isOpenTo`. */
export const grants: readonly Grant[] = [
  // Comparisons and the handbook: the municipality's own choices and answers.
  {
    to: [...staff, 'head-of-department', 'committee-chair'],
    may: ['write'],
    kinds: ['comparison-choice'],
    reach: 'municipality',
  },
  { to: [...staff, 'head-of-department'], may: ['answer'], kinds: ['recommendation'], reach: 'municipality' },
  { to: [...politicians, ...staff], may: ['decide'], kinds: ['recommendation'], reach: 'municipality' },
  { to: [...staff, 'administrator'], may: ['write', 'run'], kinds: ['data-source'], reach: 'subtree' },
  // The house itself.
  {
    to: ['administrator', 'controller'],
    may: ['write'],
    kinds: ['organisation'],
    reach: 'subtree',
  },
  { to: ['administrator'], may: ['read', 'write'], kinds: ['account', 'installation'], reach: 'subtree' },
  { to: ['auditor', 'administrator', 'controller'], may: ['read'], kinds: ['audit-trail'], reach: 'subtree' },
  // Goals: politics decides, officials prepare, the unit answers.
  { to: politicians, may: ['decide'], kinds: ['goal'], reach: 'own-place' },
  { to: managers, may: ['decide'], kinds: ['goal'], reach: 'own-place' },
  { to: staff, may: ['write'], kinds: ['goal', 'goal-relation', 'national-goal'], reach: 'subtree' },
  { to: managers, may: ['write'], kinds: ['goal'], reach: 'subtree' },
  { to: ['committee-member', 'committee-chair'], may: ['decide'], kinds: ['goal-duty'], reach: 'own-place' },
  {
    to: ['head-of-department', 'manager', 'committee-chair'],
    may: ['ask'],
    kinds: ['goal-request'],
    reach: 'subtree',
  },
  { to: staff, may: ['ask'], kinds: ['goal-request'], reach: 'subtree' },
  { to: managers, may: ['answer'], kinds: ['goal-request', 'goal-activity'], reach: 'subtree' },
  { to: managers, may: ['propose'], kinds: ['goal-relation', 'goal'], reach: 'subtree' },
  // The profession of a unit looks through what is carried above it as well.
  { to: managers, may: ['sign'], kinds: ['national-goal'], reach: 'line' },
  // A committee decides between its own goals; between those of the assembly, or of two committees, the assembly does.
  { to: politicians, may: ['decide'], kinds: ['goal-relation'], reach: 'subtree' },
  {
    to: [...politicians, ...staff, 'head-of-department'],
    may: ['run'],
    kinds: ['goal-talk'],
    reach: 'municipality',
  },
  { to: politicians, may: ['decide'], kinds: ['goal-talk'], reach: 'subtree' },
  // Roles: the register is kept by officials, the decisions in it are politics'.
  { to: ['controller', 'administrator'], may: ['write'], kinds: ['decision-type'], reach: 'subtree' },
  { to: ['head-of-department'], may: ['write'], kinds: ['decision-type'], reach: 'subtree' },
  // Whoever is nearest the service proposes that a decision of the own committee be taken there.
  { to: managers, may: ['propose'], kinds: ['delegation-trial'], reach: 'line' },
  { to: [...staff], may: ['propose'], kinds: ['delegation-trial'], reach: 'subtree' },
  {
    to: ['committee-member', 'committee-chair'],
    may: ['decide'],
    kinds: ['delegation-trial'],
    reach: 'own-place',
  },
  { to: politicians, may: ['write'], kinds: ['assignment'], reach: 'subtree' },
  { to: ['controller', 'head-of-department'], may: ['write'], kinds: ['assignment'], reach: 'subtree' },
  { to: ['committee-chair'], may: ['write'], kinds: ['role-description'], reach: 'subtree' },
  // The description is the committee's, which the head of department works for.
  { to: ['head-of-department'], may: ['write'], kinds: ['role-description'], reach: 'line' },
  { to: [...politicians, ...managers], may: ['sign'], kinds: ['role-description'], reach: 'line' },
  { to: [...politicians, ...managers], may: ['answer'], kinds: ['case-talk'], reach: 'municipality' },
  {
    to: ['head-of-department'],
    may: ['read', 'write', 'sign'],
    kinds: ['department-page', 'agreement'],
    reach: 'subtree',
  },
  {
    to: ['committee-chair'],
    may: ['read', 'sign'],
    kinds: ['department-page'],
    reach: 'subtree',
  },
  { to: ['committee-chair', ...managers], may: ['write'], kinds: ['agreement'], reach: 'line' },
  { to: politicians, may: ['ask'], kinds: ['question'], reach: 'municipality' },
  {
    to: ['head-of-department'],
    may: ['read', 'write', 'answer', 'publish'],
    kinds: ['question'],
    reach: 'subtree',
  },
  { to: ['controller'], may: ['read', 'write', 'publish'], kinds: ['question'], reach: 'subtree' },
  { to: politicians, may: ['read'], kinds: ['question'], reach: 'own' },
  // Every member of a committee may raise matters in it (KL 4:20).
  { to: politicians, may: ['propose'], kinds: ['question'], reach: 'municipality' },
  { to: ['hr', 'quality-strategist'], may: ['run'], kinds: ['pulse-round'], reach: 'subtree' },
  {
    to: [...politicians, ...managers, ...staff],
    may: ['answer'],
    kinds: ['pulse-answer'],
    reach: 'municipality',
  },
  // The budget's rules and money: the controller prepares and registers, politics decides.
  {
    to: ['controller'],
    may: ['write'],
    kinds: ['rule-set', 'allocation-input', 'budget-frame', 'budget-exception', 'budget-decision'],
    reach: 'subtree',
  },
  { to: ['controller', 'head-of-department'], may: ['propose'], kinds: ['rule-set'], reach: 'subtree' },
  { to: politicians, may: ['decide'], kinds: ['rule-set', 'budget-decision'], reach: 'own-place' },
  { to: ['controller'], may: ['run'], kinds: ['budget-year'], reach: 'subtree' },
  // The budget's process: the controller keeps it, and whoever decides a step registers that it is decided.
  {
    to: ['controller'],
    may: ['write', 'decide'],
    kinds: ['budget-calendar'],
    reach: 'subtree',
  },
  {
    to: [...politicians, 'head-of-department'],
    may: ['decide'],
    kinds: ['budget-calendar'],
    reach: 'own-place',
  },
  { to: ['controller'], may: ['write'], kinds: ['assumption', 'investment'], reach: 'subtree' },
  { to: politicians, may: ['decide'], kinds: ['investment'], reach: 'subtree' },
  { to: staff, may: ['run'], kinds: ['budget-talk'], reach: 'subtree' },
  { to: [...managers, ...staff], may: ['answer'], kinds: ['budget-talk'], reach: 'municipality' },
  { to: ['unit-manager'], may: ['answer'], kinds: ['budget-responsibility'], reach: 'municipality' },
  // Comments on the budget: managers write for what they answer for, and whoever has drawn up the proposal answers.
  { to: managers, may: ['write', 'sign'], kinds: ['budget-comment'], reach: 'subtree' },
  {
    to: ['controller', 'head-of-department'],
    may: ['answer', 'run'],
    kinds: ['budget-comment'],
    reach: 'subtree',
  },
  { to: [...managers, 'controller'], may: ['write'], kinds: ['quality-consequence'], reach: 'subtree' },
  // The finances: the controller keeps them, the assembly decides guidelines and what is done when they worsen.
  { to: ['controller'], may: ['write'], kinds: ['fiscal-plan'], reach: 'subtree' },
  { to: politicians, may: ['decide'], kinds: ['fiscal-plan'], reach: 'own-place' },
  // A party group's budget is its own until it is tabled: neither officials nor administrators nor other groups read it.
  { to: politicians, may: ['read', 'write', 'propose'], kinds: ['budget-alternative'], reach: 'group' },
  // The administrator keeps the list of groups and members; the group itself lets new members in.
  { to: ['administrator'], may: ['read', 'write'], kinds: ['party-group'], reach: 'subtree' },
  { to: politicians, may: ['read', 'sign'], kinds: ['party-group'], reach: 'group' },
  // Why a unit has its budget: whoever answers for money in the line asks, those who draw up the rules answer.
  { to: managers, may: ['ask'], kinds: ['rule-question'], reach: 'line' },
  {
    to: ['controller', 'head-of-department'],
    may: ['answer', 'publish'],
    kinds: ['rule-question'],
    reach: 'subtree',
  },
  { to: managers, may: ['sign'], kinds: ['budget-receipt'], reach: 'own-place' },
]

/**
 * Whether somebody may do something. Refused unless a grant says otherwise; nobody reaches into another municipality.
 *
 * @example may(actor, 'decide', { kind: 'goal', municipality: '9140', path: ['kf'], openness: 'public' })
 */
export function may(actor: Actor, action: Action, object: ObjectOf): boolean {
  if (action === 'read' ? isOpenTo(actor, object) : isFreeToAll(action, object)) return true
  if (actor.kind === 'public' || actor.municipality !== object.municipality) return false
  if (actor.kind === 'job') return isWorkOf(actor.name, action, object)
  if (isOwnBusiness(actor, object)) return true
  return actor.mandates.some((mandate) =>
    grants.some((grant) => gives(grant, mandate, { actor, action, object })),
  )
}

/** Whether the role is a political one. */
export function isElected(role: Role): boolean {
  return elected.includes(role)
}

/**
 * What whoever reaches the program may do without being anybody: come in and go out again (the code asks for the
 * password, the link or the example), and say which municipality this is as long as it is nobody's own.
 */
const freeToAll: readonly { readonly may: Action; readonly kind: ObjectKind }[] = [
  { may: 'run', kind: 'session' },
  { may: 'write', kind: 'installation' },
]

/** The door must have called the object public: an own municipality's installation isn't. */
function isFreeToAll(action: Action, { kind, openness }: ObjectOf): boolean {
  return openness === 'public' && freeToAll.some((free) => free.may === action && free.kind === kind)
}

function isOpenTo(actor: Actor, object: ObjectOf): boolean {
  if (object.openness === 'public') return true
  if (actor.kind === 'public' || actor.municipality !== object.municipality) return false
  return object.openness === 'internal'
}

/** What work in the background does, by the name of the work: no more than it takes. */
const work: readonly { readonly name: string; readonly may: Action; readonly kind: ObjectKind }[] = [
  { name: 'kolada-fetch', may: 'run', kind: 'data-source' },
]

function isWorkOf(job: string, action: Action, { kind }: ObjectOf): boolean {
  return work.some((each) => each.name === job && each.may === action && each.kind === kind)
}

/** One's own password and sessions are one's own business, whatever one's role. */
function isOwnBusiness(actor: Actor & { kind: 'person' }, object: ObjectOf): boolean {
  return object.kind === 'own-account' && object.account === actor.account
}

interface Wish {
  readonly actor: Actor & { kind: 'person' }
  readonly action: Action
  readonly object: ObjectOf
}

function gives(
  { to, may, kinds, reach }: Grant,
  { role, path }: Mandate,
  { actor, action, object }: Wish,
): boolean {
  if (!to.includes(role) || !may.includes(action) || !kinds.includes(object.kind)) return false
  switch (reach) {
    case 'municipality':
      return true
    case 'own':
      return object.account === actor.account
    case 'group':
      return object.group !== undefined && (actor.groups ?? []).includes(object.group)
    case 'own-place':
      // What belongs to the whole municipality is politics': no official has it as a place of their own.
      if (path.length === 0 && !isElected(role)) return false
      return isPrefix(path, object.path) && path.length === object.path.length
    case 'subtree':
      return isPrefix(path, object.path)
    case 'line':
      return isPrefix(path, object.path) || isPrefix(object.path, path)
  }
}

/** Whether the one path leads to a place at or above the other's. */
function isPrefix(path: readonly string[], other: readonly string[]): boolean {
  return path.every((node, depth) => other[depth] === node)
}

/** Whether something is done by the members of a party group alone, for those who are told that they may not. */
export function isForGroupAlone(action: Action, kind: ObjectKind): boolean {
  const given = grants.filter(({ may, kinds }) => may.includes(action) && kinds.includes(kind))
  return given.length > 0 && given.every(({ reach }) => reach === 'group')
}

/** The roles that may do something somewhere, for those who are told that they may not. */
export function rolesThatMay(action: Action, kind: ObjectKind): readonly Role[] {
  const given = grants.filter(({ may, kinds }) => may.includes(action) && kinds.includes(kind))
  return roles.filter((role) => given.some(({ to }) => to.includes(role)))
}
