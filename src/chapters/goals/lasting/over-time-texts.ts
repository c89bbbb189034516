import type { Language } from '#core/language.ts'
import { en } from './over-time-texts.en.ts'
import { sv } from './over-time-texts.sv.ts'

/** What the page about goals over time says. */
export const overTimeTexts: Readonly<Record<Language, typeof sv>> = { sv, en }
