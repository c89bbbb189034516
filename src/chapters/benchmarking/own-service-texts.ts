import type { Language } from '#core/language.ts'
import { en } from './own-service-texts.en.ts'
import { sv } from './own-service-texts.sv.ts'

export const ownTexts: Readonly<Record<Language, typeof sv>> = { sv, en }
