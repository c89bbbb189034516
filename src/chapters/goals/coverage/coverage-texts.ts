import type { Language } from '#core/language.ts'
import { en } from './coverage-texts.en.ts'
import { sv } from './coverage-texts.sv.ts'

export const coverageTexts: Readonly<Record<Language, typeof sv>> = { sv, en }
