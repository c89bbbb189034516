import type { Span } from './mark.ts'

/**
 * A pattern for whole words, å, ä and ö included. In a phrase, a space is any white space, and `~` leaves room for up
 * to two words: `verka~för` finds ”verka aktivt för”.
 */
export function wholeWords(phrases: readonly string[]): RegExp {
  const source = phrases
    .map((phrase) => phrase.replaceAll('~', '(?:\\s+\\p{L}+){0,2}?\\s+').replaceAll(' ', '\\s+'))
    .join('|')
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu')
}

export function spansOf(pattern: RegExp, wording: string): Span[] {
  return [...wording.matchAll(pattern)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }))
}

/** A word of the wording, in small letters, with where it stands. */
export interface Word extends Span {
  readonly word: string
}

export function wordsOf(wording: string): Word[] {
  return [...wording.matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*-?/gu)].map((found) => ({
    word: found[0].toLocaleLowerCase('sv'),
    start: found.index,
    end: found.index + found[0].length,
  }))
}
