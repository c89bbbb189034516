import type { OrganisationTree } from '#core/organisation/tree.ts'

/**
 * Ids from the top to the nearest place that all the places are or lie under: who may decide between goals of several
 * places. One that has left the organisation counts as the top; of no places the path is empty.
 */
export function commonPath(tree: OrganisationTree, nodes: readonly string[]): readonly string[] {
  const top = tree.places[0]?.path ?? []
  const [first, ...others] = nodes.map((node) => tree.place(node)?.path ?? top)
  const shared = (first ?? []).findIndex((node, depth) => others.some((path) => path[depth] !== node))
  return shared < 0 ? (first ?? []) : (first ?? []).slice(0, shared)
}
