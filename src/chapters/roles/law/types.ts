import type { DecisionLevel } from '#chapters/roles/model.ts'
import type { Bilingual } from '#core/language.ts'

/** A rule of law with the time that it holds and how sure its wording here is. */
interface DatedRule {
  /** Stable, kebab-case: `kl-6-38-goals`. */
  readonly id: string
  /** Statute with section, as people write it: `KL 6:38`. */
  readonly reference: string
  readonly title: Bilingual
  /** First ISO day. */
  readonly from: string
  /** First ISO day on which it no longer holds. */
  readonly until?: string
  /**
   * `verified`: the content was met in the public text named in `readIn`, mostly an authority's, a court's or a
   * municipality's account of the law; `unverified`: professional knowledge only. Neither replaces the statute in
   * force: the page says which it is.
   */
  readonly status: 'verified' | 'unverified'
  /** Whose public text it was read in. */
  readonly readIn?: string
}

/** A limit to how far down a committee may let a decision be taken. */
export interface LawLimit extends DatedRule {
  /** What it says, in our own words: one or two sentences. */
  readonly says: Bilingual
  /** The lowest level that it allows; absent where it limits in another way. */
  readonly lowest?: DecisionLevel
  /** Beginnings of words in a decision type that make the limit worth a look. Never a verdict. */
  readonly words: readonly string[]
}

/** A post that holds its power straight from the law: nobody in the municipality can take it or give it away. */
export interface StatutoryPost extends DatedRule {
  readonly decides: Bilingual
  /** Level at which the holder stands in most municipalities. */
  readonly level: DecisionLevel
}
