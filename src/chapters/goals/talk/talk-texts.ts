import type { Language } from '#core/language.ts'
import { en } from './talk-texts.en.ts'
import { sv } from './talk-texts.sv.ts'

export const talkTexts: Readonly<Record<Language, typeof sv>> = { sv, en }
