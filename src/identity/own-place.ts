import type { Actor, Role } from './model.ts'

export type Person = Extract<Actor, { readonly kind: 'person' }>

/**
 * Whether a place is somebody's own: a role of theirs is at the very place. For what somebody is reminded of; what they
 * may do is the policy's to say, and often reaches further down.
 *
 * @param node id of the place; empty: the whole municipality
 * @param roles the roles that count; any where not given
 */
export function standsAt(
  { mandates }: Pick<Person, 'mandates'>,
  node: string,
  roles?: readonly Role[],
): boolean {
  return mandates.some(
    ({ role, path }) => (path.at(-1) ?? '') === node && (roles === undefined || roles.includes(role)),
  )
}
