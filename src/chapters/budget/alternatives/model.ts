import type { ConsequenceLimit } from '#chapters/budget/consequences/above-limit.ts'
import type { FiscalPanelInput } from '#chapters/budget/fiscal/fiscal-panel.ts'
import type { VolumeModel } from '#chapters/budget/volume/rule-set.ts'
import type { Ore } from '#core/money.ts'

/** Why, and what it means for those whom the service is for: with every change. */
interface Said {
  /** Why the group wants it. */
  readonly motive: string
  /** What it means for quality; needed above the municipality's limit. */
  readonly consequence: string
}

/** `lasting`: the budget year and every planned year after it; `once`: the budget year alone. */
export const spans = ['lasting', 'once'] as const
export type Span = (typeof spans)[number]

/**
 * Where a changed frame goes when the rules don't share it out: `units`: to the units, each by what the rules give it;
 * `holder`: it stays with whoever holds the frame.
 */
export const reachesOfFrame = ['units', 'holder'] as const
export type FrameReach = (typeof reachesOfFrame)[number]

/** One thing that a party group wants otherwise than the director. */
export type AlternativeChange = Said &
  (
    | {
        readonly kind: 'frame'
        readonly node: string
        /** Öre a year; positive gives more. */
        readonly amountOre: Ore
        readonly span: Span
        readonly reach: FrameReach
      }
    | {
        readonly kind: 'price'
        readonly ruleSet: string
        readonly price: string
        /** Öre, in place of the proposal's. */
        readonly ore: number
      }
    | {
        readonly kind: 'share'
        readonly ruleSet: string
        readonly component: string
        /** 0–1, in place of the proposal's. */
        readonly share: number
      }
    | {
        readonly kind: 'tax-rate'
        /** Öre on each hundred öre of taxable income times 100: 25 is from 21:50 to 21:75. Positive raises. */
        readonly change: number
        readonly span: Span
      }
    | {
        readonly kind: 'other-revenue'
        /** What it is: a dividend, a fee. */
        readonly title: string
        /** Öre a year; positive brings in more. */
        readonly amountOre: Ore
        readonly span: Span
      }
  )
export type ChangeKind = AlternativeChange['kind']
export type ChangeOf<Kind extends ChangeKind> = Extract<AlternativeChange, { kind: Kind }>

/** Which versions of the director's proposal the group started from. */
export interface Basis {
  /** Version of the frame, by place. */
  readonly frames: Readonly<Record<string, number>>
  /** Version, by id of the rule set. */
  readonly ruleSets: Readonly<Record<string, number>>
}

/** What a group writes: one version of its budget. */
export interface AlternativeDocument {
  readonly title: string
  /** What the group wants with its budget, in its own words. */
  readonly summary: string
  readonly basis: Basis
  readonly changes: readonly AlternativeChange[]
}

export interface AlternativeVersion {
  readonly version: number
  readonly document: AlternativeDocument
  readonly who: string
  /** ISO instant. */
  readonly at: string
}

/** What a budget that doesn't balance relies on (KL 11:5). */
export const reliedOn = ['exception-reserve', 'exception-reasons'] as const
export type ReliedOn = (typeof reliedOn)[number]

/** What stands beside a tabled budget, for all to see. */
export interface TablingNote {
  /** Of every year that doesn't balance, positive or zero where income and costs are the same. */
  readonly deficits: readonly { readonly year: number; readonly deficitOre: Ore }[]
  /** Only where there is a deficit. */
  readonly exception?: ReliedOn
  /** How the exception applies. */
  readonly exceptionText?: string
  /** How many changes above the limit say nothing of quality. */
  readonly consequencesMissing: number
}

/** A tabled budget: a public record with everything that it was computed from. */
export interface Tabling {
  readonly version: number
  readonly model: AlternativeModel
  readonly note: TablingNote
  /** Registration number. */
  readonly reference: string
  /** ISO day. */
  readonly on: string
}

export interface Withdrawal {
  readonly why: string
  /** ISO day. */
  readonly on: string
}

/** A party group's budget for a year, with its versions, the first first. */
export interface Alternative {
  readonly id: string
  readonly group: string
  readonly groupName: string
  readonly year: number
  readonly versions: readonly AlternativeVersion[]
  readonly tabling?: Tabling
  readonly withdrawal?: Withdrawal
}

/** A place with a frame of its own in the director's proposal. */
export interface ProposedFrame {
  readonly node: string
  readonly name: string
  /** The committee or board whose frame it is a part of; absent for their own. */
  readonly under?: string
  readonly amountOre: Ore
  /** Ids of goals that reach any unit here. */
  readonly goals: readonly string[]
}

/** A rule set of the proposal with its volumes: what the engine takes. */
export interface ProposedRuleSet {
  readonly id: string
  readonly version: number
  /** The place whose frame it shares out. */
  readonly holder: string
  readonly model: VolumeModel
}

/** What the tax rate is, and what moving it brings. */
export interface TaxGround {
  /** Kronor on each hundred kronor: 21.5. */
  readonly rate: number
  /** Öre a year that one krona more on the rate brings, by year. */
  readonly perKronaOre: Readonly<Record<number, number>>
  readonly source: string
}

/**
 * Everything that a group's budget is computed from, in one document: the page has it with it, the browser computes by
 * it, and a tabled budget keeps it.
 */
export interface AlternativeModel {
  readonly year: number
  readonly frames: readonly ProposedFrame[]
  readonly ruleSets: readonly ProposedRuleSet[]
  readonly goals: readonly { readonly id: string; readonly wording: string }[]
  /** Absent: the municipality has no fiscal figures for the year yet. */
  readonly fiscal?: FiscalPanelInput
  /** Absent: what a krona on the rate brings isn't known. */
  readonly tax?: TaxGround
  /** Above it a change needs a quality consequence: whichever is passed first. */
  readonly consequenceLimit: ConsequenceLimit
}
