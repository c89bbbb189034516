import type { Ore } from '#core/money.ts'
import type { Encoding } from './encoding.ts'
import type { SieProblem } from './problems.ts'

/** 1: year balances, 2: months and budget too, 3: per object too, 4: with vouchers. */
export type SieType = 1 | 2 | 3 | 4

/** A place in a dimension: a cost centre, a project. */
export interface SieObject {
  readonly dimension: number
  readonly object: string
}

/** 0 is the year that the file is about, -1 the one before it. Days are ISO. */
export interface SieYear {
  readonly year: number
  readonly start: string
  readonly end: string
}

export interface SieAccount {
  /** Digits, as the file writes them. */
  readonly account: string
  readonly name: string
  /** T asset, S debt, K cost, I income; '' where the file doesn't say. */
  readonly kind: string
  readonly unit: string
  readonly sru: readonly string[]
}

export interface SieDimension {
  readonly dimension: number
  readonly name: string
  /** The dimension that it divides further. */
  readonly parent?: number
}

/** What a file says of itself and of its chart of accounts. A text that isn't there is ''. */
export interface SieHead {
  /** 1 where the file has been read in by some program. */
  readonly flag: 0 | 1
  readonly program: { readonly name: string; readonly version: string }
  readonly format: string
  /** ISO day, '' where it isn't told. */
  readonly generated: { readonly day: string; readonly sign: string }
  readonly type: SieType
  readonly prose: string
  readonly companyForm: string
  /** The program's own number of the company. */
  readonly companyId: string
  readonly orgNumber: { readonly number: string; readonly acquisition: string; readonly activity: string }
  readonly activityCode: string
  readonly address: {
    readonly contact: string
    readonly street: string
    readonly post: string
    readonly phone: string
  }
  readonly companyName: string
  readonly years: readonly SieYear[]
  readonly taxYear: string
  /** ISO day that the balances run to, '' where it isn't told. */
  readonly balancesTo: string
  readonly chart: string
  /** '' means SEK. */
  readonly currency: string
  readonly accounts: readonly SieAccount[]
  readonly dimensions: readonly SieDimension[]
  readonly objects: readonly (SieObject & { readonly name: string })[]
  /** Records that the format or this reader doesn't know, as they stood. */
  readonly others: readonly SieOther[]
}

export interface SieOther {
  readonly label: string
  /** A list in braces is a list of its words. */
  readonly fields: readonly (string | readonly string[])[]
}

interface Amount {
  readonly account: string
  /** Empty: the account as a whole. */
  readonly objects: readonly SieObject[]
  /** Debit positive, credit negative. */
  readonly amountOre: Ore
  readonly quantity?: number
}

export interface SieBalance extends Amount {
  /** Opening and closing balance, the same of an object, and the result. */
  readonly kind: 'IB' | 'UB' | 'OIB' | 'OUB' | 'RES'
  readonly year: number
}

/**
 * What an account moved in a month, or what it is budgeted to. A file holds the account as a whole and the same money
 * again per object: a sum of all rows counts it twice.
 */
export interface SiePeriod extends Amount {
  readonly kind: 'PSALDO' | 'PBUDGET'
  readonly year: number
  /** '2027-01' */
  readonly month: string
}

export interface SieTransaction extends Amount {
  /** RTRANS was added later, and stands as a TRANS too; BTRANS was struck and no longer counts. */
  readonly kind: 'TRANS' | 'RTRANS' | 'BTRANS'
  /** ISO day, '' where it is the voucher's. */
  readonly day: string
  readonly text: string
  readonly sign: string
}

export interface SieVoucher {
  readonly series: string
  readonly number: string
  readonly day: string
  readonly text: string
  readonly registered: string
  readonly sign: string
  readonly transactions: readonly SieTransaction[]
}

export interface SieDocument extends SieHead {
  readonly balances: readonly SieBalance[]
  readonly periods: readonly SiePeriod[]
  readonly vouchers: readonly SieVoucher[]
}

/** A voucher whose #TRANS rows don't sum to zero. */
export interface UnbalancedVoucher {
  readonly series: string
  readonly number: string
  /** Of its #VER. */
  readonly line: number
  readonly sumOre: Ore
}

/** Everything that a reading found out, without the rows themselves. */
export interface SieReport {
  readonly head: SieHead
  /** undefined: no letter outside ASCII. */
  readonly encoding: Encoding | undefined
  readonly counts: {
    readonly lines: number
    readonly vouchers: number
    readonly transactions: number
    readonly added: number
    readonly struck: number
    readonly balances: number
    readonly periodChanges: number
    readonly periodBudgets: number
  }
  readonly unbalanced: readonly UnbalancedVoucher[]
  readonly checksum: {
    readonly isPresent: boolean
    /** null where the file has none. */
    readonly isRight: boolean | null
    readonly stated: number | null
    readonly computed: number | null
  }
  /** By line; at most `mostProblems`. */
  readonly problems: readonly SieProblem[]
  /** How many there are in all. */
  readonly found: { readonly errors: number; readonly oddities: number }
  /** Fields beyond those of the format: passed over, and kept here. At most `mostProblems`. */
  readonly extras: readonly {
    readonly line: number
    readonly label: string
    readonly fields: readonly string[]
  }[]
}
