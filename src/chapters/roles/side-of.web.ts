import type { RoleSignature } from '#chapters/roles/model.ts'
import type { OrganisationTree, Place } from '#core/organisation/tree.ts'
import type { Actor, Role } from '#identity/model.ts'

const politicians: readonly Role[] = ['assembly-member', 'committee-member', 'committee-chair']
const managers: readonly Role[] = ['head-of-department', 'manager', 'unit-manager']

/** The side of the steering chain that somebody stands on; nothing for those on neither. */
export function sideOf(actor: Actor): RoleSignature['side'] | undefined {
  if (actor.kind !== 'person') return undefined
  if (actor.mandates.some(({ role }) => politicians.includes(role))) return 'elected'
  return actor.mandates.some(({ role }) => managers.includes(role)) ? 'officials' : undefined
}

/** The political body that a department works for. */
export function bodyOf(tree: OrganisationTree, department: Place): Place | undefined {
  return department.path
    .toReversed()
    .map((node) => tree.place(node))
    .find((place) => place?.kind === 'committee' || place?.kind === 'executive-board')
}

/**
 * Whether somebody is the very head of a department, or the very chair of the body that it works for: they are the two
 * whose picture of the year it is, whoever else may read it.
 */
export function signatoryOf(
  actor: Actor,
  tree: OrganisationTree,
  department: Place,
): 'head' | 'chair' | undefined {
  if (actor.kind !== 'person') return undefined
  const holds = (role: Role, node: string | undefined) =>
    actor.mandates.some((mandate) => mandate.role === role && mandate.path.at(-1) === node)
  if (holds('head-of-department', department.node)) return 'head'
  const body = bodyOf(tree, department)
  return body && holds('committee-chair', body.node) ? 'chair' : undefined
}
