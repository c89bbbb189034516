import type { Language } from '#core/language.ts'
import { en } from './national-texts.en.ts'
import { sv } from './national-texts.sv.ts'

export const nationalTexts: Readonly<Record<Language, typeof sv>> = { sv, en }
