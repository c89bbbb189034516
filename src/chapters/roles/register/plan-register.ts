import { decisionTypesAt } from '#chapters/roles/book-at.ts'
import type { DecisionType, Delegation, RoleBook } from '#chapters/roles/model.ts'
import type { DelegationContent, RegisterRow, TypeContent } from './row.ts'

/** What a file would change in the register. */
export interface RegisterPlan {
  /** Each as it would be registered; `version` is the new one's number. */
  readonly types: readonly { readonly content: TypeContent; readonly version: number }[]
  readonly removed: readonly DecisionType[]
  readonly started: readonly { readonly type: string; readonly content: DelegationContent }[]
  readonly ended: readonly Delegation[]
  readonly totals: ControlTotals
}

/** To be compared with the file's own sums before anything is registered. */
export interface ControlTotals {
  readonly rows: number
  readonly types: number
  readonly newTypes: number
  readonly changedTypes: number
  readonly removedTypes: number
  readonly startedDelegations: number
  readonly endedDelegations: number
  readonly unchangedDelegations: number
  /** Over the file's decision types; those without a figure count as none. */
  readonly perYear: number
  readonly yearlyOre: number
}

/**
 * Compares a file with the register. The file's decision types get the file's delegations: others that hold, or are yet
 * to begin, end. Types that the file doesn't mention are left alone, unless the file is the whole register.
 *
 * @param day ISO day on which it happens
 */
export function planRegister(
  book: Pick<RoleBook, 'decisionTypes' | 'delegations'>,
  rows: readonly RegisterRow[],
  { day, whole }: { readonly day: string; readonly whole: boolean },
): RegisterPlan {
  const present = presentRegister(book, day)
  const contents = new Map(rows.map(({ type }) => [type.id, type]))
  const types = changedTypes(book, [...contents.values()])
  const removed = whole ? present.types.filter(({ id }) => !contents.has(id)) : []
  const concerned = new Set([...contents.keys(), ...removed.map(({ id }) => id)])
  const before = present.delegations.filter(({ type }) => concerned.has(type))
  const wanted = rows.flatMap(({ type, delegation }) =>
    delegation ? [{ type: type.id, content: delegation }] : [],
  )
  const kept = new Set(wanted.map(({ type, content }) => delegationKey(type, content)))
  const known = new Set(book.delegations.map((each) => delegationKey(each.type, each)))
  const started = wanted.filter(({ type, content }) => !known.has(delegationKey(type, content)))
  const ended = before.filter((each) => !kept.has(delegationKey(each.type, each)))
  const presentIds = new Set(present.types.map(({ id }) => id))
  const newTypes = [...contents.keys()].filter((id) => !presentIds.has(id)).length
  return {
    ...{ types, removed, started, ended },
    totals: {
      ...{ rows: rows.length, types: contents.size, newTypes },
      changedTypes: types.length - newTypes,
      removedTypes: removed.length,
      startedDelegations: started.length,
      endedDelegations: ended.length,
      unchangedDelegations: before.length - ended.length,
      perYear: sum([...contents.values()].map(({ perYear = 0 }) => perYear)),
      yearlyOre: sum([...contents.values()].map(({ yearlyOre = 0 }) => yearlyOre)),
    },
  }
}

/** What holds on a day or is decided to begin later: what a file of the register has. */
export function presentRegister(
  { decisionTypes, delegations }: Pick<RoleBook, 'decisionTypes' | 'delegations'>,
  day: string,
): { readonly types: readonly DecisionType[]; readonly delegations: readonly Delegation[] } {
  const types = decisionTypesAt(decisionTypes, day)
  const ids = new Set(types.map(({ id }) => id))
  return {
    types,
    delegations: delegations.filter(
      ({ type, until }) => ids.has(type) && (until === undefined || until > day),
    ),
  }
}

function changedTypes(
  { decisionTypes }: Pick<RoleBook, 'decisionTypes'>,
  contents: readonly TypeContent[],
): RegisterPlan['types'] {
  const latest = new Map<string, DecisionType>()
  for (const type of decisionTypes)
    if (type.version > (latest.get(type.id)?.version ?? 0)) latest.set(type.id, type)
  return contents.flatMap((content) => {
    const before = latest.get(content.id)
    if (before && !before.removed && typeKey(before) === typeKey(content)) return []
    return [{ content, version: (before?.version ?? 0) + 1 }]
  })
}

/** Equal for types that say the same, whoever registered them. */
function typeKey(type: TypeContent): string {
  const { id, title, area, act, committee, law, lowestLawful, lawfulReason } = type
  const { statutoryPost = null, perYear = null, daysToDecision = null, yearlyOre = null } = type
  return JSON.stringify([
    ...[id, title, area, act, committee, law, lowestLawful, lawfulReason],
    ...[statutoryPost, perYear, daysToDecision, yearlyOre],
  ])
}

/** Equal for delegations that say the same. */
function delegationKey(type: string, delegation: DelegationContent): string {
  const { document, level, place = null, limitOre = null, condition, subDelegated, jointly } = delegation
  const { reporting, decision, from, until = null } = delegation
  return JSON.stringify([
    ...[type, document, level, place, limitOre, condition, subDelegated, jointly],
    ...[reporting, decision, from, until],
  ])
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
