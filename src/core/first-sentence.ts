/**
 * The first sentence of a text, for where there isn't room for more: up to the first full stop that a space and a
 * capital letter or a figure follow. The whole text where there is only one.
 *
 * @example firstSentence('Kommunen har 9 mål. Handboken talar om 2–3.') // 'Kommunen har 9 mål.'
 */
export function firstSentence(text: string): string {
  return /^.*?[.?!](?=\s+[\p{Lu}\d”“])/su.exec(text)?.[0] ?? text
}
