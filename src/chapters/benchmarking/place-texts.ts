import type { Language } from '#core/language.ts'
import { en } from './place-texts.en.ts'
import { sv } from './place-texts.sv.ts'

/** Said on the server and in the browser: kept apart from the other texts so that a page's script stays small. */
export const placeTexts: Readonly<Record<Language, typeof sv>> = { sv, en }
