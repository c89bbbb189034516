/**
 * Whether two wordings are the same but for capitals, punctuation and spaces: what is left when a goal has been copied.
 *
 * @example isSameWording('Alla elever ska nå målen.', 'alla  elever ska nå målen') // true
 */
export function isSameWording(one: string, other: string): boolean {
  return bare(one) === bare(other)
}

function bare(wording: string): string {
  return wording
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
