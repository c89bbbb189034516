import type { Language } from '#core/language.ts'
import { en } from './texts.en.ts'
import { sv } from './texts.sv.ts'

export type Texts = typeof sv

export const texts: Readonly<Record<Language, Texts>> = { sv, en }
