import type { PulseGroup } from '#chapters/roles/model.ts'
import type { Actor, Role } from '#identity/model.ts'

const groupOfRole: Partial<Record<Role, PulseGroup>> = {
  'assembly-member': 'elected',
  'committee-member': 'elected',
  'committee-chair': 'elected',
  'head-of-department': 'heads',
  manager: 'managers',
  'unit-manager': 'unit-managers',
  controller: 'central-support',
  'quality-strategist': 'central-support',
}

/** The group that somebody answers in: that of the first role that has one. */
export function pulseGroupOf(actor: Actor): PulseGroup | undefined {
  if (actor.kind !== 'person') return undefined
  return actor.mandates.map(({ role }) => groupOfRole[role]).find((group) => group !== undefined)
}
