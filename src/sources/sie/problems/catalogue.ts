import type { Bilingual } from '#core/language.ts'

/** `error`: something is missing or contradicts itself. `odd`: outside the format, but the meaning is plain. */
export type Severity = 'error' | 'odd'

/** How grave each problem is, and what it says of `what`: the word, amount or label in question. */
export type Catalogue = Readonly<Record<string, readonly [Severity, (what: string) => Bilingual]>>
