import type { Bilingual } from '#core/language.ts'

/** The handbook's chapters, in its order; also the prefix of a recommendation's id. */
export type HandbookChapter = 'AF' | 'MAL' | 'ROL' | 'BUD' | 'UPP' | 'STA'

/** The product's chapters: the folders under `src/chapters`. */
export type ProductChapter =
  | 'benchmarking'
  | 'goals'
  | 'roles'
  | 'budget'
  | 'follow-up'
  | 'stability'
  | 'outlook'
  | 'digitalisation'
  | 'procurement'

/**
 * How well founded the recommendation is.
 * `comparison`: belongs to the five areas that the handbook compared between efficient and less efficient
 * municipalities; `supplementary`: general advice that rests on other reports and studies, where the comparison
 * saw no clear difference.
 */
export type EvidenceGrade = 'comparison' | 'supplementary'

/** A heading of the handbook's contents list, with its page where the list gives a legible one. */
export interface HandbookPart {
  readonly heading: string
  readonly page?: number
}

/** One of the handbook's 54 recommendations, in our own words. */
export interface Recommendation<Id extends string = string> {
  /** Stable: `AF-1` … `STA-6`. */
  readonly id: Id
  readonly chapter: HandbookChapter
  /** What to do, what not to do, or a general condition. */
  readonly kind: 'do' | 'avoid' | 'condition'
  /** One short sentence, imperative. */
  readonly title: Bilingual
  /** What it means in a municipality's everyday, two to four sentences. */
  readonly meaning: Bilingual
  /** Why the handbook recommends it, one to three sentences. */
  readonly reason: Bilingual
  /** What one can do tomorrow, one to three short imperatives. */
  readonly firstSteps: readonly Bilingual[]
  readonly source: {
    /** Heading in the handbook, correctly spelled Swedish. The only words of it that we repeat. */
    readonly section: string
    /** Page, where the handbook's contents list names this very heading. */
    readonly page?: number
    /** The nearest heading above that the contents list names: where a reader with the handbook looks. */
    readonly part: HandbookPart
  }
  readonly evidence: EvidenceGrade
  /** The product chapter whose room holds it. */
  readonly home: ProductChapter
  /** Law that the recommendation must be read with, e.g. `KL 11:6`. Statute beats handbook. */
  readonly law?: readonly string[]
}

/** Who has set a threshold: statute (must), handbook (advice), or the municipality itself. */
export type Authority = 'law' | 'handbook' | 'local'

/** A dated, adjustable limit that a check measures against. Never a literal in the check. */
export interface Threshold<Id extends string = string> {
  /** `<recommendation>.<name>`, e.g. `AF-5.months-between-comparisons`. */
  readonly id: Id
  readonly value: number
  readonly unit: Bilingual
  readonly authority: Authority
  /** Statute with section, handbook section, or the decision. */
  readonly reference: Bilingual
  /** ISO day from which it applies. */
  readonly from: string
  /** ISO day from which it no longer applies: a repealed decision or statute. */
  readonly until?: string
  /** What is measured, one sentence. */
  readonly about: Bilingual
}
