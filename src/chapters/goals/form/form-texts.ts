import type { Language } from '#core/language.ts'
import { en } from './form-texts.en.ts'
import { sv } from './form-texts.sv.ts'

/** What the forms about goals say. */
export const formTexts: Readonly<Record<Language, typeof sv>> = { sv, en }
