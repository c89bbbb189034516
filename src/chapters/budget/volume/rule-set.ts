/**
 * A rule set: how a frame is shared out by volume. It is a decided document, versioned and replaceable whole; the JSON
 * that `styrkedjan volume` reads, the web edits and the store keeps is exactly this, with the volumes beside it
 * (`VolumeModel`). The schema in `docs/reference/rule-set.schema.json` is made from `rule-set-schema.ts`.
 *
 * Money is in öre. A price may have decimals of an öre before it is rounded; amounts never have.
 *
 * @handbook BUD-1
 */
export interface RuleSet {
  readonly schema: 'styrkedjan/rule-set/1'
  /** Stable through the versions: `grundskola`. */
  readonly id: string
  readonly version: number
  readonly title: string
  /** The budget year. */
  readonly year: number
  readonly decision?: { readonly reference: string; readonly on: string }
  /** Where a published model was read, so that anybody can compare. */
  readonly source?: string
  /** What the rule set says of itself: also errors found in the source. One paragraph a string. */
  readonly notes?: readonly string[]
  readonly drivers: readonly Driver[]
  readonly indices?: readonly PriceIndex[]
  readonly prices: readonly Price[]
  readonly components: readonly Component[]
  /** How each amount becomes money; whole öre where nothing is said. */
  readonly rounding?: Rounding
  /** Where what the rules leave of the frame goes. Nothing is hidden: `keep` shows it as a row of its own. */
  readonly remainder?: Remainder
  /** How the months are settled where volumes came otherwise; asked for at the settlement where nothing is said. */
  readonly settlement?: Settlement
  /** The weight of each month, January first; twelve equal where nothing is said. */
  readonly monthWeights?: readonly number[]
}

/** Own unit, independent school or preschool, private provider under contract, another municipality's. */
export const providers = ['own', 'independent', 'private', 'other-municipality'] as const
export type Provider = (typeof providers)[number]

/** What is counted: pupils in year 7–9, performed hours, days, places, inhabitants 80–89, square metres. */
export interface Driver {
  readonly id: string
  readonly title: string
  /** Singular, as a person says it after a number or a price: `elev`, `timme`, `m²`. */
  readonly unit: string
  readonly measure: Measure
  /** Counts those who are of the age, by the day on which a year of age is reached. */
  readonly age?: AgeRule
  /** Places are what the unit can take: the occupancy is the volume of this driver by that of another. */
  readonly placesOf?: string
  /** Adds up over the months, as hours do; otherwise it is a level, as pupils are. What is measured as `hours` or `sum` does. */
  readonly flow?: boolean
}

/** How a year's volume comes from what was counted. Days of the year are `MM-DD`. */
export type Measure =
  /** The year's volume is written as it is: granted or performed hours, square metres. */
  | { readonly kind: 'given' }
  /** What was counted on one day of the budget year, or of the year before. */
  | { readonly kind: 'fixed-day'; readonly day: string; readonly yearsBefore?: 0 | 1 }
  /**
   * The mean of what was counted on a day of each month (the last day of a shorter one). A month may borrow another
   * day: `{ "07": "09-05" }` takes July from 5 September.
   */
  | {
      readonly kind: 'month-average'
      readonly dayOfMonth: number
      readonly months?: readonly number[]
      readonly borrowed?: Readonly<Record<string, string>>
    }
  /** The mean of 31 December of the year before and of the budget year. */
  | { readonly kind: 'mean-of-year-ends' }
  /** Days with a place, by the 365 or 366 days of the year: from the first to the last day, both counted. */
  | { readonly kind: 'day-by-day' }
  /** All that was counted in the year, added up: performed hours, meals, days with a place. */
  | { readonly kind: 'sum' }
  /** Hours: those counted on a day × hours a week × weeks a month, month by month. */
  | {
      readonly kind: 'hours'
      readonly dayOfMonth: number
      readonly weeksPerMonth: number
      readonly months?: readonly number[]
    }

/** From and to age in whole years, both included; an age is reached on the birthday, or on a day of that year. */
export interface AgeRule {
  readonly from: number
  readonly to: number
  /** `08-01`: a child counts as three from 1 August of the year in which it turns three. */
  readonly reachedOn?: string
}

/** A published index, such as PKV: which edition it is taken from is a part of the rule. */
export interface PriceIndex {
  readonly id: string
  readonly title: string
  /** ISO day or month of the edition. */
  readonly edition: string
  /** Change as a share: 0.034 for 3.4 per cent. */
  readonly change: number
}

/** A price in the list: written, or derived from others. Derived ones form no circle. */
export interface Price {
  readonly id: string
  readonly title: string
  /** What it is the price of, for people: `elev och år`. */
  readonly per: string
  /** Öre. Either this or `of`. */
  readonly ore?: number
  /** The sum of these prices. Both kinds are then multiplied, divided, raised by the index and rounded, in that order. */
  readonly of?: readonly string[]
  readonly times?: number
  readonly dividedBy?: number
  /** Id of an index. */
  readonly raisedBy?: string
  readonly rounding?: Rounding
}

/** 0–1: how much of every price stays though the volume changes within the year. */
export interface Settlement {
  readonly fixedShare: number
}

/** Half away from zero, to whole öre, whole kronor, or tens, hundreds or thousands of kronor. */
export interface Rounding {
  readonly to: 'ore' | 'krona' | '10-kronor' | '100-kronor' | '1000-kronor'
}

/** A part of a unit's money. In the order of the list; a mark-up knows only those before it. */
export type Component = ComponentFrame & ComponentRule

interface ComponentFrame {
  readonly id: string
  readonly title: string
  /** The rule in plain words, for those who live with it. */
  readonly plain?: string
  /** What it is for, to be compared between own and independent providers. */
  readonly purpose: Purpose
  /** Which providers get it; all where nothing is said. */
  readonly for?: readonly Provider[]
  /** Does not move with the volume within the year, and is said beside "+1 elev". */
  readonly fixed?: boolean
  readonly rounding?: Rounding
}

export const purposes = [
  'base',
  'structure',
  'small-unit',
  'premises',
  'quality',
  'administration',
  'vat',
  'fixed',
  'exception',
  'fee',
  'remainder',
] as const
export type Purpose = (typeof purposes)[number]

export type ComponentRule =
  /** Price × volume. A price for each kind of provider where they differ. */
  | {
      readonly kind: 'volume'
      readonly driver: string
      readonly price: string | Readonly<Partial<Record<Provider, string>>>
    }
  /** A pot shared by index × volume: the whole pot is given out, to the öre. */
  | { readonly kind: 'pot'; readonly ore: number; readonly driver: string; readonly index: string }
  /** Price × volume × the unit's index. */
  | { readonly kind: 'index'; readonly price: string; readonly driver: string; readonly index: string }
  /**
   * Steps by size: the first step that the volume does not exceed decides; above the last, nothing, and nothing to a
   * unit without volume.
   */
  | {
      readonly kind: 'steps'
      readonly driver: string
      readonly steps: readonly { readonly upTo: number; readonly ore: number }[]
    }
  /** The same amount for each unit that it is for. */
  | { readonly kind: 'fixed'; readonly ore: number }
  /** The unit's own amount, written beside the volumes: rent, an exception. Only exceptions may be left out. */
  | { readonly kind: 'given' }
  /** A share of other components: administration 3 %, VAT 6 %, minus 1.5 % for overhead. */
  | { readonly kind: 'markup'; readonly share: number; readonly of: readonly string[] }
  /** Fee income: price × volume, or given; deducted after everything else. */
  | { readonly kind: 'fee'; readonly price?: string; readonly driver?: string }

export type Remainder =
  /** Stays with whoever holds the frame, as a row of its own. */
  | { readonly to: 'keep' }
  /** Shared among the units by what they got, or by the volume of a driver; rounded by largest remainder. */
  | { readonly to: 'amounts' }
  | { readonly to: 'volume'; readonly driver: string }

/** Whom the rule set shares out to, and what was counted there. */
export interface VolumeModel {
  readonly ruleSet: RuleSet
  /** Öre; absent: the sum is what the rules give. */
  readonly frameOre?: number
  readonly units: readonly UnitVolumes[]
  /** What the source itself prints, to be compared with: see `compare-published.ts`. */
  readonly published?: readonly Published[]
}

export interface UnitVolumes {
  readonly id: string
  readonly name: string
  readonly provider: Provider
  /**
   * By driver. A number is the year's volume, already measured. Every driver that a rule for this provider uses must be
   * here, also where it is 0: a count that was forgotten is never taken for none.
   */
  readonly volumes: Readonly<Record<string, number | Counted>>
  /** By the name that the rule's `index` says. */
  readonly indices?: Readonly<Record<string, number>>
  /** Öre, by component: what is given and not computed. Fees are written as positive amounts. */
  readonly amounts?: Readonly<Record<string, number>>
}

/** What was counted, before it becomes a year's volume. */
export type Counted =
  /** On days: `{ "2026-10-15": 312 }`. */
  | { readonly on: Readonly<Record<string, number>> }
  /** Places of persons, without who they are. */
  | { readonly placements: readonly Placement[] }

export interface Placement {
  /** First ISO day with a place. */
  readonly from: string
  /** Last ISO day with a place; absent: until further notice. */
  readonly until?: string
  /** ISO day or month of birth; needed where the driver has an age. */
  readonly born?: string
  /** Needed where the driver counts hours. */
  readonly hoursPerWeek?: number
}

/** A figure that a source prints: a price, an amount, or a sum. */
export interface Published {
  readonly what: 'price' | 'amount' | 'unit' | 'sum' | 'volume'
  readonly price?: string
  readonly unit?: string
  readonly component?: string
  readonly driver?: string
  /** Units whose amounts the printed sum is of; all where nothing is said. */
  readonly units?: readonly string[]
  readonly ore?: number
  /** For volumes. */
  readonly value?: number
  /** How far off it may be: what the source's own rounding hides. Öre, or whole units for volumes. */
  readonly within: number
  /** The source contradicts itself here, and why we think so: flagged, never "mended". */
  readonly sourceError?: string
}
