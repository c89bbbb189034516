import type { BudgetLine } from '#chapters/budget/model.ts'
import { largestRemainder } from '#core/organisation/restate.ts'
import { monthFields } from './fields.ts'
import {
  findUnit,
  type ImportPlan,
  type ImportWorld,
  nothingPlanned,
  numberOf,
  rejectedRow,
  textOf,
  unknownUnit,
} from './plan-import.ts'
import type { MappedRow, RejectedRow } from './read-mapped.ts'

/**
 * Budgets on accounts from a file: either a column for each month, or a row for each period, or one amount for the year,
 * which is spread over twelve months. Rows of one account add up.
 */
export function planLines(world: ImportWorld, rows: readonly MappedRow[]): ImportPlan {
  const months = new Map<string, number[]>()
  const parts = new Map<string, Omit<BudgetLine, 'months'>>()
  const accounts = new Map<string, string>()
  const rejected: RejectedRow[] = []
  for (const row of rows) {
    const unit = findUnit(world, textOf(row, 'unit'))
    const added = monthsIn(row)
    const account = textOf(row, 'account').replace(/\.0+$/, '')
    const reasons = [
      ...(unit === undefined ? [unknownUnit(textOf(row, 'unit'), world)] : []),
      ...(added === undefined ? [noAmount] : []),
      ...(/^\d{3,8}$/.test(account) ? [] : [notAnAccount(account)]),
    ]
    if (unit === undefined || added === undefined || reasons.length > 0) {
      rejected.push(rejectedRow(row, ...reasons))
      continue
    }
    const line = {
      ...{ year: numberOf(row, 'year'), unit, account },
      activity: textOf(row, 'activity'),
      source: textOf(row, 'source') || 'Inläst fil',
    }
    const key = keyOf(line)
    const before = months.get(key) ?? Array<number>(12).fill(0)
    months.set(
      key,
      before.map((ore, index) => ore + (added[index] ?? 0)),
    )
    parts.set(key, line)
    const name = textOf(row, 'accountName')
    if (name !== '') accounts.set(account, name)
  }
  const lines = [...parts].map(([key, line]): BudgetLine => ({ ...line, months: months.get(key) ?? [] }))
  const known = new Map(world.lines.map((line) => [keyOf(line), line.months.join()]))
  const changed = lines.filter((line) => known.get(keyOf(line)) !== line.months.join())
  return {
    kind: 'plans',
    planned: { ...nothingPlanned, lines: changed, accounts },
    ...{ changed: changed.length, same: lines.length - changed.length, rejected },
  }
}

function keyOf({ year, unit, account, activity }: Omit<BudgetLine, 'months' | 'source'>): string {
  return [year, unit, account, activity].join('\n')
}

/** Twelve amounts in öre; nothing where the row has none. */
function monthsIn(row: MappedRow): readonly number[] | undefined {
  const written = monthFields.map(({ id }) => row.values[id])
  if (written.some((value) => value !== undefined)) return written.map((value) => Number(value ?? 0))
  const amount = row.values.amount
  if (amount === undefined) return undefined
  const period = row.values.period
  if (period === undefined) return spread(Number(amount))
  return Array.from({ length: 12 }, (_, index) => (index + 1 === Number(period) ? Number(amount) : 0))
}

/** Twelve parts that are the amount to the öre. */
function spread(ore: number): readonly number[] {
  return largestRemainder(
    ore,
    Array.from({ length: 12 }, () => 1),
  )
}

const noAmount = {
  sv: 'Raden har varken ett belopp eller belopp per månad.',
  en: 'The row has neither an amount nor amounts by month.',
}

function notAnAccount(text: string) {
  return {
    sv: `”${text}” är inget konto: skriv kontots siffror.`,
    en: `“${text}” is no account: write the figures of the account.`,
  }
}
