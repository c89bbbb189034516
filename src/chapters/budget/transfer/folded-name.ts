/**
 * A name as it is compared with one in a file: small letters, single spaces, and a hyphen for every dash, since a file in
 * ISO-8859-1 has no other.
 *
 * @example foldedName('Årskurs 1–3') === foldedName('årskurs  1-3') // true
 */
export function foldedName(text: string): string {
  return text
    .trim()
    .toLocaleLowerCase('sv')
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/\s+/g, ' ')
}
