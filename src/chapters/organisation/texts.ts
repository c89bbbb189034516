import type { Language } from '#core/language.ts'
import { en } from './texts.en.ts'
import { sv } from './texts.sv.ts'

export const texts: Readonly<Record<Language, typeof sv>> = { sv, en }
