import { keyOfSuccession, keyOfVersion, type OrganisationChange } from './edit.ts'
import type { NodeVersion, Organisation } from './model.ts'

/**
 * What has to be taken out and put in for the one organisation to become the other.
 *
 * @param keep whether what only the first has stays: the second then adds to it and corrects it
 */
export function differenceBetween(
  before: Organisation,
  after: Organisation,
  { keep }: { readonly keep: boolean },
): OrganisationChange {
  const wanted = new Map(after.versions.map((version) => [keyOfVersion(version), version]))
  const held = new Map(before.versions.map((version) => [keyOfVersion(version), version]))
  const isSame = (version: NodeVersion) => {
    const other = wanted.get(keyOfVersion(version))
    return other !== undefined && content(other) === content(version)
  }
  const links = new Map(after.successions.map((each) => [keyOfSuccession(each), each.share]))
  const old = new Map(before.successions.map((each) => [keyOfSuccession(each), each.share]))
  return {
    removed: before.versions.filter(
      (version) => !isSame(version) && (wanted.has(keyOfVersion(version)) || !keep),
    ),
    added: after.versions.filter((version) => {
      const other = held.get(keyOfVersion(version))
      return other === undefined || content(other) !== content(version)
    }),
    removedSuccessions: before.successions.filter((each) => {
      const share = links.get(keyOfSuccession(each))
      return share === undefined ? !keep : share !== each.share
    }),
    addedSuccessions: after.successions.filter((each) => old.get(keyOfSuccession(each)) !== each.share),
  }
}

function content({ parent, name, kind, until, activityCodes }: NodeVersion): string {
  return JSON.stringify([parent, name, kind, until, activityCodes])
}
