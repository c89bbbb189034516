import { isInForce } from '#chapters/roles/book-at.ts'
import { lawProblems } from '#chapters/roles/law/problems.ts'
import { isLower, isPolitical } from '#chapters/roles/levels.ts'
import type { DecisionType, Delegation, RoleBook } from '#chapters/roles/model.ts'
import type { Bilingual } from '#core/language.ts'
import type { OrganisationTree } from '#core/organisation/tree.ts'
import {
  differingLimits,
  noAuthoriser,
  noDecider,
  reportingMissing,
  severalDeciders,
  subDelegatedTwice,
} from './conflict-sentences.ts'

export const conflictKinds = [
  'no-decider',
  'several-deciders',
  'limits-differ',
  'law',
  'acts-mixed',
  'reporting-missing',
  'sub-delegated-twice',
] as const
export type ConflictKind = (typeof conflictKinds)[number]

/** Where the documents do not point to one and the same decider, or point where the law doesn't let them. */
export interface RoleConflict {
  readonly kind: ConflictKind
  readonly type: DecisionType
  /** The rows that it is about; none where a row is missing. */
  readonly delegations: readonly Delegation[]
  readonly text: Bilingual
  /** Statute with section, where it is one that is broken. */
  readonly reference?: string
}

/**
 * Every conflict and hole in the documents on a day, by decision type in the register's order.
 *
 * @param tree the organisation that day: a department's row and one of its units' rows concern the same place
 * @param day ISO day
 */
export function roleConflicts(
  { decisionTypes, delegations }: Pick<RoleBook, 'decisionTypes' | 'delegations'>,
  tree: OrganisationTree,
  day: string,
): readonly RoleConflict[] {
  const rows = Map.groupBy(
    delegations.filter((delegation) => isInForce(delegation, day)),
    ({ type }) => type,
  )
  return decisionTypes.flatMap((type) => conflictsOf(type, rows.get(type.id) ?? [], tree, day))
}

function conflictsOf(
  type: DecisionType,
  rows: readonly Delegation[],
  tree: OrganisationTree,
  day: string,
): RoleConflict[] {
  return [
    ...holes(type, rows),
    ...pairs(rows).flatMap(([one, other]) => between(type, one, other, tree)),
    ...rows.flatMap((row) => [...againstLaw(type, row, day), ...unreported(type, row)]),
  ]
}

/** An execution needs no decider, a locked post has its own, and what may not be delegated stays where it is unwritten. */
function holes(type: DecisionType, rows: readonly Delegation[]): RoleConflict[] {
  if (type.statutoryPost !== undefined || type.act === 'execution') return []
  if (type.act === 'decision' && !isLower(type.lowestLawful, 'committee')) return []
  const named = rows.filter(({ document }) => (document === 'payment-order') !== (type.act === 'decision'))
  if (named.length > 0) return []
  return [
    { kind: 'no-decider', type, delegations: [], text: type.act === 'decision' ? noDecider : noAuthoriser },
  ]
}

function between(
  type: DecisionType,
  one: Delegation,
  other: Delegation,
  tree: OrganisationTree,
): RoleConflict[] {
  const rows = [one, other] as const
  // What the payment order says of a decision, and the scheme of a payment, is one mistake and not two.
  if (rows.some(({ document }) => (document === 'payment-order') === (type.act === 'decision'))) return []
  // Conditions tell the rows apart: which of them a case meets is for a reader to see.
  if (one.condition.trim() !== other.condition.trim() || !overlap(one.place, other.place, tree)) return []
  if (one.subDelegated && other.subDelegated && one.level !== other.level) {
    return [
      {
        kind: 'sub-delegated-twice',
        type,
        delegations: rows,
        text: subDelegatedTwice(one, other),
        reference: 'KL 7:6',
      },
    ]
  }
  if (one.level === other.level) {
    if (one.limitOre === other.limitOre || one.place !== other.place) return []
    return [{ kind: 'limits-differ', type, delegations: rows, text: differingLimits(one, other) }]
  }
  if (isGivenOn(one, other) || isGivenOn(other, one) || isLadder(one, other)) return []
  return [{ kind: 'several-deciders', type, delegations: rows, text: severalDeciders(one, other) }]
}

/** Whether standing orders give a committee the power that its delegation scheme hands on: as it should be. */
function isGivenOn(from: Delegation, to: Delegation): boolean {
  return (
    from.document === 'standing-orders' &&
    ['committee', 'executive-board'].includes(from.level) &&
    to.document === 'delegation-scheme'
  )
}

/** Whether the lower of two levels decides up to a ceiling, and the upper above it. */
function isLadder(one: Delegation, other: Delegation): boolean {
  const [lower, upper] = isLower(one.level, other.level) ? [one, other] : [other, one]
  return lower.limitOre !== undefined && (upper.limitOre === undefined || upper.limitOre > lower.limitOre)
}

function overlap(one: string | undefined, other: string | undefined, tree: OrganisationTree): boolean {
  if (one === undefined || other === undefined || one === other) return true
  return tree.isWithin(one, other) || tree.isWithin(other, one)
}

function againstLaw(type: DecisionType, row: Delegation, day: string): RoleConflict[] {
  return lawProblems(type, row, day).map(({ code, text, reference }) => ({
    kind: code === 'not-a-decision' ? 'acts-mixed' : 'law',
    type,
    delegations: [row],
    text,
    reference,
  }))
}

/** A committee's and a subcommittee's decisions stand in their minutes; what a single person decides must be reported. */
function unreported(type: DecisionType, row: Delegation): RoleConflict[] {
  const alone = !isPolitical(row.level) || row.level === 'chair'
  if (type.act !== 'decision' || row.document !== 'delegation-scheme' || !alone) return []
  if (row.reporting.trim() !== '' || type.statutoryPost !== undefined) return []
  return [
    {
      kind: 'reporting-missing',
      type,
      delegations: [row],
      text: reportingMissing(row),
      reference: 'KL 6:40, 7:8',
    },
  ]
}

function pairs<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((one, at) => list.slice(at + 1).map((other) => [one, other] as const))
}
