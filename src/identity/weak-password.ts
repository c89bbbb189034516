import { commonWords } from './common-words.ts'

/** Why a password that is long enough still is easy to guess. */
export type Weakness = 'few-characters' | 'repeated' | 'sequence' | 'common-words'

/**
 * Whether the whole password is one that people choose first, and attackers try first: found by rule, since a list of
 * every such password of fifteen characters or more would be endless. A word that happens to be in it doesn't matter.
 *
 * @param context words that belong to the person and the place: name, e-mail address, municipality
 */
export function weaknessOf(password: string, context: readonly string[]): Weakness | undefined {
  const lower = password.normalize('NFKC').toLowerCase()
  const dense = lower.replaceAll(/\s/g, '')
  if (new Set(dense).size < 5) return 'few-characters'
  if (isRepeated(dense)) return 'repeated'
  if (isSequence(dense)) return 'sequence'
  const words = new Set([...commonWords, ...context.flatMap(wordsIn)])
  // A year at the end is no masked letter.
  const core = dense.replaceAll(/^\P{L}+|\P{L}+$/gu, '')
  const readings = [dense.replaceAll(/[^\p{L}]/gu, ''), unmasked(core).replaceAll(/[^\p{L}]/gu, '')]
  return readings.some((letters) => letters !== '' && isMadeOf(letters, words)) ? 'common-words' : undefined
}

function wordsIn(text: string): string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  // A single letter of an initial would make any password one of its words.
  return [...words, words.join('')].filter((word) => word.length > 1)
}

/** A short piece over and over: `abc12abc12abc12`. */
function isRepeated(text: string): boolean {
  return [1, 2, 3, 4, 5, 6].some((length) => {
    const piece = text.slice(0, length)
    return text === piece.repeat(Math.ceil(text.length / length)).slice(0, text.length)
  })
}

const rows = [
  '0123456789',
  'abcdefghijklmnopqrstuvwxyzåäö',
  'qwertyuiopåasdfghjklöäzxcvbnm',
  '1q2w3e4r5t6y7u8i9o0p',
]

/** Pieces of rows that lie beside each other, forwards or backwards, at most three of them: `qwertyuiop12345`. */
function isSequence(text: string): boolean {
  let rest = text
  for (let pieces = 0; pieces < 3 && rest !== ''; pieces++) rest = rest.slice(longestRun(rest))
  return rest === ''
}

/** How far the text follows a row of the keyboard or the alphabet, starting over at its end; at least one character. */
function longestRun(text: string): number {
  let longest = 1
  for (const row of rows) {
    for (const step of [1, row.length - 1]) {
      let length = 1
      let at = row.indexOf(text[0] ?? '')
      while (at >= 0 && length < text.length) {
        at = (at + step) % row.length
        if (text[length] !== row[at]) break
        length++
      }
      longest = Math.max(longest, length)
    }
  }
  return longest
}

const masks: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/** Letters that were written as figures and signs: `l0s3n0rd`. */
function unmasked(text: string): string {
  return [...text].map((character) => masks[character] ?? character).join('')
}

/** Whether the text can be cut into words of the list and nothing else. */
function isMadeOf(text: string, words: ReadonlySet<string>): boolean {
  const reached = new Set([0])
  for (let end = 1; end <= text.length; end++) {
    for (const start of reached) {
      if (words.has(text.slice(start, end))) {
        reached.add(end)
        break
      }
    }
  }
  return reached.has(text.length)
}
