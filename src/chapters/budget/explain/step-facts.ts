import type { BudgetDecision, BudgetException } from '#chapters/budget/model.ts'
import type { PriceIndex } from '#chapters/budget/volume/rule-set.ts'

/** Something that a row of a step rests on. Figures, not words: `fact-words.ts` says them. Money in öre. */
export type Fact =
  /** How much of something there is; absent: there was, or is, none counted. */
  | {
      readonly kind: 'volume'
      readonly driver: string
      readonly title: string
      /** Singular: `elev`. */
      readonly unit: string
      readonly before?: number
      readonly after?: number
    }
  /** The driver has changed meaning: part of the difference is the counting. */
  | {
      readonly kind: 'counted-otherwise'
      /** What the driver was called; absent: as now. */
      readonly before?: string
    }
  | {
      readonly kind: 'price'
      readonly price: string
      readonly title: string
      readonly per: string
      readonly beforeOre?: number
      readonly afterOre?: number
      readonly index?: PriceIndex
    }
  /** A fixed or written amount. */
  | {
      readonly kind: 'amount'
      readonly beforeOre: number
      readonly afterOre: number
      /** Where the one is the other, raised by the index. */
      readonly index?: PriceIndex
    }
  | { readonly kind: 'pot'; readonly beforeOre: number; readonly afterOre: number }
  | { readonly kind: 'index'; readonly index: string; readonly before?: number; readonly after?: number }
  /** Which step of a ladder by size the unit stands on. */
  | {
      readonly kind: 'size'
      readonly before?: { readonly upTo: number; readonly ore: number }
      readonly after?: { readonly upTo: number; readonly ore: number }
    }
  | {
      readonly kind: 'rule'
      readonly what: 'new' | 'gone' | 'changed'
      /** The rule in plain words. */
      readonly before?: string
      readonly after?: string
    }
  /** A share of other components moves as they do. */
  | { readonly kind: 'follows'; readonly titles: readonly string[] }
  /** A pot is shared by all: what the others have moves it too. */
  | { readonly kind: 'shared' }
  | { readonly kind: 'taken-over'; readonly from: string; readonly share: number }
  | { readonly kind: 'exception'; readonly exception: BudgetException }
  | {
      readonly kind: 'decision'
      readonly decision: Pick<BudgetDecision, 'kind' | 'reference' | 'on' | 'reason'>
    }
