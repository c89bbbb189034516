import type { Language } from '#core/language.ts'
import { en } from './conflict-texts.en.ts'
import { sv } from './conflict-texts.sv.ts'

export const conflictTexts: Readonly<Record<Language, typeof sv>> = { sv, en }
