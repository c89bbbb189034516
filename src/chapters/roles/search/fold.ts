/**
 * A text as the search compares it: small letters without marks (å → a), words apart.
 *
 * @example wordsOf('Avstängning av elev (5:14)') // ['avstangning', 'av', 'elev', '5', '14']
 */
export function wordsOf(text: string): readonly string[] {
  return text
    .toLocaleLowerCase('sv')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '')
}

/** Endings of inflection and of making nouns of verbs, longest first. What is left must keep four letters. */
const endings = [
  ...['ningarnas', 'ningarna', 'ningens', 'ningar', 'ningen', 'elserna', 'ernas', 'ornas', 'arnas'],
  ...['andet', 'endet', 'elser', 'elsen', 'ning', 'ande', 'ende', 'erna', 'arna', 'orna', 'else', 'aren'],
  ...['ades', 'ande', 'ads', 'ade', 'ats', 'are', 'ens', 'ets', 'ers', 'ars', 'ors'],
  ...['en', 'et', 'er', 'ar', 'or', 'as', 'es', 'at', 'ad', 'na', 'ka', 'a', 'e', 's', 't', 'n', 'r'],
]

/**
 * The stem of a folded Swedish word: anställa, anställning and anställningar share one. Rough by intent: the search
 * ranks, and a person reads the answer.
 *
 * @example stemOf('anstallningar') // 'anstall'
 */
export function stemOf(word: string): string {
  const ending = endings.find((each) => word.endsWith(each) && word.length - each.length >= 4)
  return ending === undefined ? word : word.slice(0, -ending.length)
}

/**
 * How many letters must be put in, taken out, changed or swapped with the next to make one word of the other
 * (Damerau–Levenshtein, restricted to neighbours): stops counting at `most + 1`.
 */
export function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let before: number[] = []
  let previous = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1]
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      )
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1)
      }
      current.push(cost)
    }
    before = previous
    previous = current
  }
  return Math.min(previous[other.length] ?? 0, most + 1)
}
