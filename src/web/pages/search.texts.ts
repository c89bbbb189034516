import type { Language } from '#core/language.ts'

const sv = {
  title: 'Sök',
  label: 'Kommun, verksamhet, nyckeltal eller råd',
  button: 'Sök',
  found: (count: number, words: string) => {
    if (count === 0) return `Inget heter något med ”${words}”. Pröva ett kortare ord eller en annan stavning.`
    return count === 1 ? `En träff på ”${words}”.` : `${count} träffar på ”${words}”.`
  },
}

const en: typeof sv = {
  title: 'Search',
  label: 'Municipality, service, indicator or advice',
  button: 'Search',
  found: (count, words) => {
    if (count === 0)
      return `Nothing is called anything with “${words}”. Try a shorter word or another spelling.`
    return count === 1 ? `One hit for “${words}”.` : `${count} hits for “${words}”.`
  },
}

/** What the search page says. */
export const searchTexts = { sv, en } as const satisfies Record<Language, typeof sv>
