/** A statement of a PC-Axis file: `KEYWORD[sv]("variable","value")="text","text";`. */
export interface PxStatement {
  readonly keyword: string
  /** '' is the file's main language. */
  readonly language: string
  readonly about: readonly string[]
  readonly values: readonly string[]
}

const blank = /\s/
/** Data are read apart: they are most of the file, and no list of texts. */
const dataKeyword = 'DATA'

/**
 * Splits a PC-Axis file in statements. Texts may be cut over several lines, as `"one " "two"`; the data end the file.
 *
 * @returns the data as they stand, or undefined where the file never comes to them
 */
export function readStatements(text: string): { statements: PxStatement[]; data: string | undefined } {
  const statements: PxStatement[] = []
  let at = 0
  while (at < text.length) {
    while (at < text.length && (blank.test(text.charAt(at)) || text[at] === ';')) at++
    const equals = indexOutside(text, '=', at)
    if (equals < 0) break
    const head = text.slice(at, equals).trim()
    if (head.toUpperCase() === dataKeyword) {
      const end = indexOutside(text, ';', equals)
      return { statements, data: text.slice(equals + 1, end < 0 ? undefined : end) }
    }
    const end = indexOutside(text, ';', equals)
    if (end < 0) break
    statements.push({ ...headOf(head), values: listOf(text.slice(equals + 1, end)) })
    at = end + 1
  }
  return { statements, data: undefined }
}

/** The next such character that isn't inside quotes. */
function indexOutside(text: string, character: string, from: number): number {
  let at = from
  for (;;) {
    const found = text.indexOf(character, at)
    const quote = text.indexOf('"', at)
    if (found < 0 || quote < 0 || found < quote) return found
    const close = text.indexOf('"', quote + 1)
    if (close < 0) return -1
    at = close + 1
  }
}

function headOf(head: string): Omit<PxStatement, 'values'> {
  const parts = /^([^[("]+)(?:\[([^\]]*)\])?\s*(?:\((.*)\))?$/s.exec(head)
  return {
    keyword: (parts?.[1] ?? head).trim().toUpperCase(),
    language: parts?.[2] ?? '',
    about: listOf(parts?.[3] ?? ''),
  }
}

/** `"a","b" "c",D` is a, bc and D. What stands without quotes is taken as it is. */
function listOf(text: string): string[] {
  const list: string[] = []
  let word = ''
  let isStarted = false
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '"') {
      const close = text.indexOf('"', at + 1)
      word += text.slice(at + 1, close < 0 ? undefined : close)
      at = close < 0 ? text.length : close
      isStarted = true
    } else if (character === ',') {
      list.push(word)
      word = ''
      isStarted = true
    } else if (!blank.test(character)) {
      word += character
      isStarted = true
    }
  }
  return isStarted ? [...list, word] : list
}
