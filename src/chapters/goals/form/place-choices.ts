import type { OrganisationTree } from '#core/organisation/tree.ts'

/** Beyond this many places the units are left out of a list: nobody finds one among a thousand. */
const placesListed = 300

/**
 * The places of the organisation as choices in a list, indented by level.
 *
 * @param chosen id of a place that is listed in any case
 */
export function placeChoices({ places }: OrganisationTree, chosen = '') {
  const isListed = places.length <= placesListed
  return places
    .filter(({ node, kind }) => isListed || kind !== 'unit' || node === chosen)
    .map(({ node, name, path }) => ({ value: node, label: `${'\u2003'.repeat(path.length - 1)}${name}` }))
}
