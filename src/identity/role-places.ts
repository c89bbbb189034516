import { type NodeKind, nodeKinds } from '#core/organisation/model.ts'
import type { Problem } from '#core/outcome.ts'
import type { Role } from './model.ts'

/** Where the elected decide; under them the administration works. */
const political: readonly NodeKind[] = ['municipal-assembly', 'executive-board', 'committee']
const administrative: readonly NodeKind[] = nodeKinds.filter((kind) => !political.includes(kind))

/** The kinds of place that a role belongs to. Roles that aren't here belong to any: they serve both sides. */
const placesOf: Partial<Record<Role, readonly NodeKind[]>> = {
  'assembly-member': ['municipal-assembly'],
  'committee-member': political,
  'committee-chair': political,
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
    sv: 'Rollen hör inte till en sådan plats: förtroendevalda hör till fullmäktige, styrelsen och nämnder, och chefer till förvaltningar, verksamhetsområden och enheter. Välj en annan plats eller roll.',
    en: 'The role does not belong to such a place: the elected belong to the assembly, the executive board and committees, and managers to departments, service areas and units. Choose another place or role.',
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
