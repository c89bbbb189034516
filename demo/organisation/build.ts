import type { NodeKind, NodeVersion } from '#core/organisation/model.ts'

/** A place of the example's organisation with what lies under it. */
export interface Branch {
  readonly node: string
  readonly name: string
  readonly kind: NodeKind
  /** Activity codes of the national accounts summary. */
  readonly codes: readonly string[]
  readonly under: readonly Branch[]
}

/** Something that happened to a place. */
export type Change =
  | { readonly on: string; readonly opened: Branch; readonly under: string }
  | { readonly on: string; readonly moved: string; readonly under: string }
  | { readonly on: string; readonly renamed: string; readonly name: string }
  | { readonly on: string; readonly closed: string }

const branch =
  (kind: NodeKind) =>
  (node: string, name: string, ...under: readonly Branch[]): Branch => ({
    node,
    name,
    kind,
    codes: [],
    under,
  })

export const committee = branch('committee')
export const department = branch('department')
export const area = branch('service-area')

/** @param codes activity codes with a space between: `440 435 425` */
export function unit(node: string, name: string, codes: string): Branch {
  return { node, name, kind: 'unit', codes: codes.split(' '), under: [] }
}

/**
 * The organisation through time: as it stood on the first day, and what happened then.
 *
 * @param from ISO day
 * @param changes in order of time
 * @throws RangeError where something happens to a place that isn't there
 */
export function throughTime(top: Branch, from: string, changes: readonly Change[]): readonly NodeVersion[] {
  const history = new Map<string, NodeVersion[]>()
  const plant = ({ node, name, kind, codes, under }: Branch, day: string, parent?: string) => {
    const version = { node, from: day, name, kind, activityCodes: codes }
    history.set(node, [parent === undefined ? version : { ...version, parent }])
    for (const child of under) plant(child, day, node)
  }
  const end = (node: string, day: string) => {
    const versions = history.get(node)
    const last = versions?.pop()
    if (!versions || !last || last.until) throw new RangeError(`there is no ${node} on ${day}`)
    versions.push({ ...last, until: day })
    return { versions, last }
  }
  plant(top, from)
  for (const change of changes) {
    if ('opened' in change) plant(change.opened, change.on, change.under)
    else if ('closed' in change) end(change.closed, change.on)
    else {
      const { versions, last } = end('moved' in change ? change.moved : change.renamed, change.on)
      versions.push({
        ...last,
        from: change.on,
        ...('moved' in change ? { parent: change.under } : { name: change.name }),
      })
    }
  }
  return [...history.values()].flat()
}
