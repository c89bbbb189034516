import type { Bilingual, Language } from '#core/language.ts'

/**
 * The language of the command line: `--lang` decides, else the environment's, as every program reads it.
 * Swedish where neither says.
 */
export function commandLanguage(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const asked = at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1])
  const wish = asked ?? env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? ''
  return /^en\b|^en_/i.test(wish) ? 'en' : 'sv'
}

export const language: Language = commandLanguage(process.argv.slice(2), process.env)

/** A text in the language of this command. */
export function say(text: Bilingual): string {
  return text[language]
}
