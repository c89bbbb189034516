import type { Action, ObjectKind } from '#identity/model.ts'
import type { Person } from '#identity/own-place.ts'
import { may } from '#identity/policy.ts'
import type { PulseRound } from './model.ts'
import type { RoleRoom } from './role-room.web.ts'

/** Who is asked, and what there is to ask about. */
export interface Asking {
  readonly actor: Person
  readonly room: RoleRoom
  /** The round of the pulse that takes answers today and that this very person hasn't answered. */
  readonly round?: PulseRound | undefined
}

/** Whether whoever is asked may do something at a place. */
export function mayDo(
  { actor }: Pick<Asking, 'actor'>,
  action: Action,
  kind: ObjectKind,
  path: readonly string[],
): boolean {
  return may(actor, action, { kind, municipality: actor.municipality, path, openness: 'internal' })
}
