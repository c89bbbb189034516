import type { Language } from '#core/language.ts'
import { en } from './why-texts.en.ts'
import { sv } from './why-texts.sv.ts'

export const whyTexts: Readonly<Record<Language, typeof sv>> = { sv, en }
