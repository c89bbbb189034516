import type { Language } from '#core/language.ts'

const sv = {
  title: 'Sök',
  label: 'Vad söker du?',
  button: 'Sök',
  found: (count: number, words: string) => {
    if (count === 0) return `Inget hittades på ”${words}”. Pröva ett kortare ord eller en annan stavning.`
    return count === 1 ? `En träff på ”${words}”.` : `${count} träffar på ”${words}”.`
  },
}

const en: typeof sv = {
  title: 'Search',
  label: 'What are you looking for?',
  button: 'Search',
  found: (count, words) => {
    if (count === 0) return `Nothing was found for “${words}”. Try a shorter word or another spelling.`
    return count === 1 ? `One hit for “${words}”.` : `${count} hits for “${words}”.`
  },
}

/** What the search page says. */
export const searchTexts = { sv, en } as const satisfies Record<Language, typeof sv>
