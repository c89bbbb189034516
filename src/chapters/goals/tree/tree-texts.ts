import type { Language } from '#core/language.ts'
import { en } from './tree-texts.en.ts'
import { sv } from './tree-texts.sv.ts'

/** What the goal tree says. */
export const treeTexts: Readonly<Record<Language, typeof sv>> = { sv, en }
