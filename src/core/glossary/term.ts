import type { Bilingual } from '#core/language.ts'

/** A Swedish term and the one English word for it. */
export interface Term {
  readonly sv: string
  /** Short forms and abbreviations that mean the same. */
  readonly svAlso?: readonly string[]
  readonly en: string
  /** What the term means, in our own words: one or two sentences. */
  readonly definition?: Bilingual
  /** Where the law defines or regulates it: a pointer, checked against the wording in force before it becomes a rule. */
  readonly source?: string
  /**
   * `seen`: the English word was met in a public English text on Swedish local government;
   * `unverified`: chosen here; no official translation of kommunallagen (2017:725) could be compared with.
   */
  readonly status: 'seen' | 'unverified'
}
