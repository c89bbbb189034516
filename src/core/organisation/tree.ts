import type { NodeKind, NodeVersion, Organisation } from './model.ts'

/** A place as it stands on a day. */
export interface Place extends NodeVersion {
  /** Ids from the top to the place itself. */
  readonly path: readonly string[]
}

/** The organisation as it stands on a day. Places come parents first, siblings in the order given. */
export interface OrganisationTree {
  readonly places: readonly Place[]
  place(node: string): Place | undefined
  children(node: string): readonly Place[]
  /** The place itself and everything under it, parents first. */
  subtree(node: string): readonly Place[]
  /** Whether the place is the other or lies under it. */
  isWithin(node: string, other: string): boolean
  /** The nearest place of the kind at or above the place. */
  above(node: string, kind: NodeKind): Place | undefined
}

/**
 * The organisation on a day. A place whose parent isn't there that day stands at the top, so that nothing is lost from
 * sight; a circle of parents can't be stored.
 *
 * @param day ISO day
 */
export function treeAt({ versions }: Organisation, day: string): OrganisationTree {
  const current = new Map(
    versions
      .filter(({ from, until }) => from <= day && (until === undefined || day < until))
      .map((version) => [version.node, version]),
  )
  const under = Map.groupBy(current.values(), ({ parent }) =>
    parent !== undefined && current.has(parent) ? parent : '',
  )
  const places = new Map<string, Place>()
  const add = (parent: string, path: readonly string[]) => {
    for (const version of under.get(parent) ?? []) {
      const place = { ...version, path: [...path, version.node] }
      places.set(version.node, place)
      add(version.node, place.path)
    }
  }
  add('', [])
  const children = (node: string) =>
    (under.get(node) ?? []).flatMap((version) => places.get(version.node) ?? [])
  const subtree = (node: string): readonly Place[] => {
    const place = places.get(node)
    return place ? [place, ...children(node).flatMap((child) => subtree(child.node))] : []
  }
  return {
    places: [...places.values()],
    place: (node) => places.get(node),
    children,
    subtree,
    isWithin: (node, other) => places.get(node)?.path.includes(other) ?? false,
    above: (node, kind) =>
      places
        .get(node)
        ?.path.toReversed()
        .map((id) => places.get(id))
        .find((place) => place?.kind === kind),
  }
}
