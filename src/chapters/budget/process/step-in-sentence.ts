import { lowerFirst } from '#core/format.ts'
import type { Language } from '#core/language.ts'

/** Title of a step, or an assumption, inside a sentence: the names are Swedish, so that English quotes them. */
export function inSentence(title: string, language: Language): string {
  return { sv: lowerFirst(title), en: `“${title}”` }[language]
}

/** A question quoted inside a sentence, without the stop that ends it. */
export function quotedInside(text: string, language: Language): string {
  const inner = text.replace(/\.$/, '')
  return { sv: `”${inner}”`, en: `“${inner}”` }[language]
}
