import type { To } from './to.ts'
import { segment } from './to.ts'

/** The organisation through time. */
export const organisationRoutes = {
  organisation: '/organisation',
  // Before `place`: the router takes the first that matches.
  organisationHistory: '/organisation/historik',
  organisationImport: '/organisation/import',
  /** Where a new place is described. */
  newPlace: '/organisation/ny',
  place: '/organisation/:node',
  changePlace: '/organisation/:node/andra',
} as const

export function organisationPaths(to: To) {
  return {
    /** @param query `dag`: the day to see the tree of */
    organisation: (query?: { readonly dag?: string }) => to(organisationRoutes.organisation, query),
    organisationHistory: () => to(organisationRoutes.organisationHistory),
    organisationImport: () => to(organisationRoutes.organisationImport),
    newPlace: (parent?: string) => to(organisationRoutes.newPlace, { under: parent }),
    place: (node: string) => to(`/organisation/${segment(node)}`),
    changePlace: (node: string) => to(`/organisation/${segment(node)}/andra`),
  }
}
