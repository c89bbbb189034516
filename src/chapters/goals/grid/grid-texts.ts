import type { Language } from '#core/language.ts'
import { en } from './grid-texts.en.ts'
import { sv } from './grid-texts.sv.ts'

export const gridTexts: Readonly<Record<Language, typeof sv>> = { sv, en }
