import type { Language } from '#core/language.ts'
import { en } from './pair-texts.en.ts'
import { sv } from './pair-texts.sv.ts'

export const pairTexts: Readonly<Record<Language, typeof sv>> = { sv, en }
