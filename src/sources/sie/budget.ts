import { type Ore, toOre } from '#core/money.ts'
import { plainTypography } from './cp437.ts'
import type { SieDimension, SieDocument, SieObject, SiePeriod } from './model.ts'

interface BudgetInput {
  readonly company: string
  /** `212000-0000` */
  readonly orgNumber: string
  /** The budget year, a calendar year as law has it (LKBR 3 kap.). */
  readonly year: number
  readonly accounts: readonly { readonly account: string; readonly name: string }[]
  readonly dimensions: readonly SieDimension[]
  readonly objects: readonly (SieObject & { readonly name: string })[]
  /**
   * One row an account, combination of objects and month, as finely as the budget is decided. Costs positive, income
   * negative: debit and credit, as in the ledger. Rows of the same place are added up.
   */
  readonly budgets: readonly {
    readonly account: string
    readonly objects: readonly SieObject[]
    /** '2027-01' */
    readonly month: string
    readonly amountOre: Ore
  }[]
  /** ISO day. */
  readonly generatedOn: string
  readonly program: { readonly name: string; readonly version: string }
}

/**
 * A decided budget as a SIE 4 document: `#PBUDGET` for each account as a whole, and again for each combination of
 * objects in it, month by month. Both, because a program that reads no objects takes only the first, and one that does
 * only the second; who adds up both counts the money twice. Rows of 0 kr are left out, as the format allows.
 *
 * Typographic dashes and quotes in names become plain ones, which codepage 437 has; other characters that it lacks are
 * reported by `writeSie`.
 */
export function budgetDocument(input: BudgetInput): SieDocument {
  const named = <T extends { readonly name: string }>(list: readonly T[]): T[] =>
    list.map((each) => ({ ...each, name: plainTypography(each.name) }))
  return {
    flag: 0,
    program: input.program,
    format: 'PC8',
    generated: { day: input.generatedOn, sign: '' },
    type: 4,
    prose: `Budget ${input.year}`,
    companyForm: '',
    companyId: '',
    orgNumber: { number: input.orgNumber, acquisition: '', activity: '' },
    activityCode: '',
    address: { contact: '', street: '', post: '', phone: '' },
    companyName: plainTypography(input.company),
    years: [{ year: 0, start: `${input.year}-01-01`, end: `${input.year}-12-31` }],
    taxYear: '',
    balancesTo: '',
    chart: '',
    currency: '',
    accounts: named(input.accounts).map((account) => ({ ...account, kind: '', unit: '', sru: [] })),
    dimensions: named(input.dimensions),
    objects: named(input.objects),
    others: [],
    balances: [],
    periods: periodsOf(input.budgets),
    vouchers: [],
  }
}

function periodsOf(budgets: BudgetInput['budgets']): SiePeriod[] {
  const sums = new Map<
    string,
    { account: string; objects: readonly SieObject[]; month: string; ore: number }
  >()
  const add = (account: string, objects: readonly SieObject[], month: string, ore: number) => {
    const key = JSON.stringify([account, objects.map(({ dimension, object }) => [dimension, object]), month])
    const known = sums.get(key)
    if (known === undefined) sums.set(key, { account, objects, month, ore })
    else known.ore += ore
  }
  for (const { account, month, amountOre } of budgets) add(account, [], month, amountOre)
  for (const { account, objects, month, amountOre } of budgets) {
    if (objects.length > 0) add(account, sorted(objects), month, amountOre)
  }
  return [...sums.values()]
    .filter(({ ore }) => ore !== 0)
    .map(({ account, objects, month, ore }) => ({
      kind: 'PBUDGET',
      year: 0,
      month,
      account,
      objects,
      amountOre: toOre(ore),
    }))
}

/** The same place whichever order its objects were named in. */
function sorted(objects: readonly SieObject[]): SieObject[] {
  return objects.toSorted((a, b) => a.dimension - b.dimension || (a.object < b.object ? -1 : 1))
}
