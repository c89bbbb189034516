import type { Language } from '#core/language.ts'
import { en } from './card-texts.en.ts'
import { sv } from './card-texts.sv.ts'

/** What the card of a goal says. */
export const cardTexts: Readonly<Record<Language, typeof sv>> = { sv, en }
