import { type NodeKind, nodeKinds } from '#core/organisation/model.ts'
import type { Problem } from '#core/outcome.ts'
import type { Role } from './model.ts'

/** Where the elected decide; under them the administration works. */
const political: readonly NodeKind[] = ['municipal-assembly', 'executive-board', 'committee']
/** The assembly has members only, its chair too: it decides nothing in a committee's stead (KL 6:37, RF 12:2). */
const ofCommittees = political.filter((kind) => kind !== 'municipal-assembly')
const administrative: readonly NodeKind[] = nodeKinds.filter((kind) => !political.includes(kind))

/** The kinds of place that a role belongs to. Roles that aren't here belong to any: they serve both sides. */
const placesOf: Partial<Record<Role, readonly NodeKind[]>> = {
  'assembly-member': ['municipal-assembly'],
  'committee-member': ofCommittees,
  'committee-chair': ofCommittees,
  'head-of-department': administrative,
  manager: administrative,
  'unit-manager': administrative,
}

/** Roles that are always at a place of their own: nobody manages or chairs the municipality as a whole. */
const neverWhole: readonly Role[] = ['committee-member', 'committee-chair', 'manager', 'unit-manager']

/**
 * Whether the role belongs to a place of the kind: a manager at a committee would decide in politics' stead, and an
 * elected member at a unit in its manager's.
 */
export function belongsAt(role: Role, kind: NodeKind): boolean {
  return placesOf[role]?.includes(kind) ?? true
}

/** @returns what is wrong with giving the role at the place; nothing where it belongs there */
export function misplaced(role: Role, place: { readonly kind: NodeKind } | undefined): Problem | undefined {
  if (place) return belongsAt(role, place.kind) ? undefined : otherSide
  return neverWhole.includes(role) ? needsPlace : undefined
}

const otherSide: Problem = {
  code: 'role-elsewhere',
  where: 'node',
  text: {
    sv: 'Rollen hör inte till en sådan plats: ledamöter i fullmäktige hör till fullmäktige, ordförande och ledamöter i styrelse och nämnd till den, och chefer till förvaltningar, verksamhetsområden och enheter. Välj en annan plats eller roll.',
    en: 'The role does not belong to such a place: members of the assembly belong to the assembly, chairs and members of the executive board and committees to these, and managers to departments, service areas and units. Choose another place or role.',
  },
}

const needsPlace: Problem = {
  code: 'role-needs-place',
  where: 'node',
  text: {
    sv: 'Rollen behöver en egen plats i organisationen. Välj nämnden, området eller enheten.',
    en: 'The role needs a place of its own in the organisation. Choose the committee, the area or the unit.',
  },
}
