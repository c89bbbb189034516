import { z } from 'zod'
import { type Database, statement } from '#store/db.ts'
import { type ReadUnit, type ReceiptWish, receiptWishes } from './receipts.ts'

/*
 * A unit is one manager: who has read what must not be found in lists, exports or the trail. The account is stored, so
 * that the manager sees the own word and is not asked twice; it leaves this file only for that very account.
 */

const wish = z.enum(receiptWishes)
const stage = z.enum(['proposed', 'adopted'])

const readUnits = statement(
  'budget/read units',
  z.object({ year: z.int(), unit: z.string(), stage, wish, on: z.string() }) satisfies z.ZodType<ReadUnit>,
  `select distinct on (year, unit_id, account_id, stage) year, unit_id as unit, stage, wish, signed_on as "on"
   from budget_receipt where municipality_id = $1 order by year, unit_id, account_id, stage, receipt_id desc`,
)

const ownReceipts = statement(
  'budget/own receipts',
  z.object({ year: z.int(), unit: z.string(), stage, wish, on: z.string() }) satisfies z.ZodType<ReadUnit>,
  `select distinct on (year, unit_id, stage) year, unit_id as unit, stage, wish, signed_on as "on"
   from budget_receipt where municipality_id = $1 and account_id = $2
   order by year, unit_id, stage, receipt_id desc`,
)

const sign = statement(
  'budget/sign receipt',
  z.unknown(),
  `insert into budget_receipt (municipality_id, year, unit_id, stage, account_id, wish, signed_on)
   values ($1, $2, $3, $4, $5, $6, $7)`,
)

/** Which units' budgets have been read: for shares over five units or more (`readingRate`), and nothing else. */
export function readReceipts(database: Database, municipality: string): Promise<readonly ReadUnit[]> {
  return database.all(readUnits, [municipality])
}

/** What an account itself has said of its budgets. */
export function receiptsOf(
  database: Database,
  municipality: string,
  account: string,
): Promise<readonly ReadUnit[]> {
  return account === '' ? Promise.resolve([]) : database.all(ownReceipts, [municipality, account])
}

export interface NewReceipt {
  readonly municipality: string
  readonly account: string
  readonly year: number
  readonly unit: string
  readonly stage: ReadUnit['stage']
  readonly wish: ReceiptWish
  /** ISO day. */
  readonly on: string
}

/** Keeps what a manager says of the own budget; said again, the latest holds. Nothing is written in the trail. */
export async function signReceipt(database: Database, receipt: NewReceipt): Promise<void> {
  const { municipality, year, unit, account, on } = receipt
  await database.all(sign, [municipality, year, unit, receipt.stage, account, receipt.wish, on])
}
