import type { Language } from '#core/language.ts'
import { en } from './load-texts.en.ts'
import { sv } from './load-texts.sv.ts'

export const loadTexts: Readonly<Record<Language, typeof sv>> = { sv, en }
