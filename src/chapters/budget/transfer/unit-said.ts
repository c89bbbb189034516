import type { AmountUnit } from './profile.ts'

/** Longest first: `tkr` has `kr` in it. */
const words: readonly (readonly [AmountUnit, RegExp])[] = [
  ['mnkr', /mnkr|mkr|mn kr|msek|milj(?:oner)?\.? ?(?:kronor|kr)|millions? of kronor/],
  ['tkr', /tkr|kkr|t kr|ksek|tusen(?:tal)? (?:kronor|kr)|thousands? of kronor/],
  ['kronor', /kronor|kr|sek/],
]
const spelled = words.map(
  ([unit, word]) => [unit, new RegExp(`(?<![a-zåäö])(?:${word.source})(?![a-zåäö])`)] as const,
)

/** The unit that a header or an amount names by itself: `Belopp (tkr)`, `500 tkr`. Nothing where it names none. */
export function unitSaid(text: string): AmountUnit | undefined {
  const folded = text.toLocaleLowerCase('sv').replaceAll(/\s+/g, ' ')
  return spelled.find(([, word]) => word.test(folded))?.[0]
}
