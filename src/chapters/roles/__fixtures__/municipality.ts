import { emptyRoleBook, type RoleBook } from '#chapters/roles/model.ts'
import type { GoalWording, RoleRecords } from '#chapters/roles/records.ts'
import type { NodeKind, Organisation } from '#core/organisation/model.ts'
import { noOrganisation } from '#core/organisation/model.ts'

function place(node: string, kind: NodeKind, name: string, parent?: string) {
  return { node, kind, name, from: '2019-01-01', activityCodes: [], ...(parent ? { parent } : {}) }
}

/** Assembly, executive board, two committees with a department each, and two units of the first. */
export const smallOrganisation: Organisation = {
  versions: [
    place('kf', 'municipal-assembly', 'Kommunfullmäktige'),
    place('namnd', 'committee', 'Socialnämnden', 'kf'),
    place('bildning', 'committee', 'Bildningsnämnden', 'kf'),
    place('forvaltning', 'department', 'Socialförvaltningen', 'namnd'),
    place('skolkontor', 'department', 'Skolkontoret', 'bildning'),
    place('hemtjanst', 'unit', 'Hemtjänsten', 'forvaltning'),
    place('boende', 'unit', 'Ekgården', 'forvaltning'),
  ],
  successions: [],
}

/** Records that answer with a book, without a database. */
export function recordsWith(
  book: Partial<RoleBook>,
  organisation: Organisation = smallOrganisation,
  goals?: readonly GoalWording[],
): RoleRecords {
  return {
    organisation: async () => organisation,
    roles: async () => ({ ...emptyRoleBook, ...book }),
    ...(goals ? { goalWordings: async () => goals } : {}),
  }
}

/** A municipality in which nothing is registered. */
export const emptyRecords: RoleRecords = recordsWith({}, noOrganisation)
