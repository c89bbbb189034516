import type { Language } from '#core/language.ts'
import type { GoalVersion } from './model.ts'

/**
 * A goal's wording inside a sentence: in the language's quotation marks, without the full stop that it may end with.
 *
 * @example quoted({ wording: 'Alla ska nå målen.' }, 'sv') // '”Alla ska nå målen”'
 */
export function quoted({ wording }: Pick<GoalVersion, 'wording'>, language: Language): string {
  const bare = withoutStop(wording)
  return language === 'sv' ? `”${bare}”` : `“${bare}”`
}

/** Free text as a part of a sentence that goes on, or ends, by itself. */
export function withoutStop(text: string): string {
  return text.trim().replace(/[.\s]+$/, '')
}
