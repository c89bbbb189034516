import { z } from 'zod'
import { readJson } from '#chapters/budget/volume/read-json.ts'
import { nearest } from '#cli/nearest.ts'
import { type Ore, toOre } from '#core/money.ts'
import { isNonEmpty, type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { fiscalProblems } from './fiscal-problems.cli.ts'
import { adjustmentKinds, type FiscalYear } from './model.ts'
import { nothing } from './ore.ts'
import type { Proposal } from './proposal.ts'
import { type FiscalRules, fiscalRules } from './rules.ts'
import { type ShockSizes, shockIds, usualShocks } from './stress-tests.ts'

/** What `styrkedjan fiscal` reads, checked. */
export interface FiscalDocument {
  readonly years: readonly FiscalYear[]
  readonly rules: FiscalRules
  readonly shocks: ShockSizes
  readonly proposal?: Proposal
  /** Where the figures were read, and what is wrong or odd in it: carried to the answer. */
  readonly source?: string
  readonly notes: readonly string[]
}

/** A thousand billion kronor: beyond any municipality, and small enough for every sum to be a whole number of öre. */
const most = 1e14
const ore = z
  .number()
  .min(-most, { abort: true })
  .max(most, { abort: true })
  .int()
  .transform((value): Ore => toOre(value))
const positive = z
  .number()
  .min(0, { abort: true })
  .max(most, { abort: true })
  .int()
  .transform((value): Ore => toOre(value))
const share = z.number().min(0).max(1)

const base = z.strictObject({
  taxesOre: positive.nullish(),
  staffCostOre: positive.nullish(),
  pupilCostOre: positive.nullish(),
  pupilFixedShare: share.nullish(),
  debtOre: positive.nullish(),
  debtRepricedShare: share.nullish(),
  liquidityOre: positive.nullish(),
  unusedCreditOre: positive.nullish(),
  paymentsOre: positive.nullish(),
  assetsOre: positive.nullish(),
  investmentsOre: positive.nullish(),
  depreciationOre: positive.nullish(),
  inhabitants: z.int().min(0).nullish(),
})

const year = z.strictObject({
  year: z.int().min(1900).max(2200),
  resultOre: ore,
  adjustments: z.array(z.strictObject({ kind: z.enum(adjustmentKinds), amountOre: ore })).nullish(),
  toReserveOre: positive.nullish(),
  fromReserveOre: positive.nullish(),
  fromOldReserveOre: positive.nullish(),
  exceptionalReasonsOre: positive.nullish(),
  exceptionalReasonsInside: z.boolean().nullish(),
  openingDeficitOre: positive.nullish(),
  taxesAndGrantsOre: positive.nullish(),
  equityInclPensionsOre: ore.nullish(),
  reserveOre: z.strictObject({ rer: positive.nullish(), rur: positive.nullish() }).nullish(),
  base: base.nullish(),
  note: z.string().nullish(),
})

const document = z.strictObject({
  years: z.array(year).min(1),
  rules: z
    .strictObject({
      reserveThreshold: share.optional(),
      reserveThresholdNegativeEquity: share.optional(),
      reserveCeiling: share.optional(),
      resultReserveFrom: z.int().optional(),
      oldReserveUsableThrough: z.int().optional(),
      restoreWithinYears: z.int().min(0).optional(),
    })
    .nullish(),
  shocks: z.strictObject(Object.fromEntries(shockIds.map((id) => [id, share.optional()]))).nullish(),
  proposal: z
    .strictObject({
      changes: z.array(
        z.strictObject({ year: z.int(), netCostOre: ore.default(nothing), revenueOre: ore.default(nothing) }),
      ),
    })
    .nullish(),
  source: z.string().nullish(),
  notes: z.array(z.string()).nullish(),
})

/**
 * Reads the document of `styrkedjan fiscal`: strictly, so that a misspelt key is told and not passed over. Years may
 * stand in any order, but each only once.
 *
 * @param file its name, for messages
 */
export function readFiscalDocument(file: string, text: string): Outcome<FiscalDocument> {
  const json = readJson(file, text)
  if (!json.ok) return json
  const parsed = document.safeParse(json.value, { reportInput: true })
  if (!parsed.success) {
    const problems = parsed.error.issues.flatMap((issue) => problemsOf(file, issue))
    return isNonEmpty(problems) ? { ok: false, problems } : refuse(fiscalProblems.missing(file))
  }
  const { years, rules, shocks, proposal, source, notes } = parsed.data
  const twice = years.flatMap((each, at) => {
    const first = years.findIndex((other) => other.year === each.year)
    return first < at ? [fiscalProblems.yearTwice(`${file} years[${at}].year`, each.year, first)] : []
  })
  if (isNonEmpty(twice)) return { ok: false, problems: twice }
  return succeed({
    years: years.map(yearOf).toSorted((a, b) => a.year - b.year),
    rules: { ...fiscalRules, ...withoutNulls(rules ?? {}) },
    shocks: { ...usualShocks, ...withoutNulls(shocks ?? {}) },
    ...(proposal ? { proposal } : {}),
    ...(source ? { source } : {}),
    notes: notes ?? [],
  })
}

type Present<Row> = { [Key in keyof Row]?: Exclude<Row[Key], null | undefined> }

/** What is null or absent is absent. */
function withoutNulls<Row extends object>(row: Row): Present<Row> {
  // Which keys are left depends on the values, which the compiler can't follow.
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value != null)) as Present<Row>
}

function yearOf(written: z.infer<typeof year>): FiscalYear {
  const { note: _, reserveOre, base: figures, adjustments, ...rest } = written
  const { exceptionalReasonsInside, ...given } = withoutNulls(rest)
  return {
    ...{ toReserveOre: nothing, fromReserveOre: nothing, exceptionalReasonsOre: nothing },
    ...given,
    year: written.year,
    resultOre: written.resultOre,
    adjustments: adjustments ?? [],
    exceptionalReasonsInside: exceptionalReasonsInside ?? false,
    ...(reserveOre ? { reserveOre: withoutNulls(reserveOre) } : {}),
    ...(figures ? { base: withoutNulls(figures) } : {}),
  }
}

function problemsOf(file: string, issue: z.core.$ZodIssue): readonly Problem[] {
  const place = issue.path.reduce<string>(
    (path, step) => (typeof step === 'number' ? `${path}[${step}]` : `${path}${path && '.'}${String(step)}`),
    '',
  )
  const where = place === '' ? file : `${file} ${place}`
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => fiscalProblems.unknownKey(where, key, nearest(key, keysAt(issue.path))))
    case 'invalid_value': {
      const values = issue.values.map(String)
      const written = JSON.stringify(issue.input) ?? ''
      return [fiscalProblems.notAmong(where, written, values, nearest(String(issue.input), values))]
    }
    case 'too_small':
      if (Number(issue.minimum) <= -most) return [fiscalProblems.tooMuchMoney(where)]
      return [
        issue.origin === 'array'
          ? fiscalProblems.noYears(where)
          : fiscalProblems.tooSmall(where, Number(issue.minimum)),
      ]
    case 'too_big':
      return [
        Number(issue.maximum) >= most
          ? fiscalProblems.tooMuchMoney(where)
          : fiscalProblems.tooBig(where, Number(issue.maximum)),
      ]
    case 'invalid_type':
      return [
        issue.input === undefined
          ? fiscalProblems.missing(where)
          : fiscalProblems.wrongType(where, JSON.stringify(issue.input) ?? '', issue.expected),
      ]
    default:
      return [fiscalProblems.wrongType(where, JSON.stringify(issue.input) ?? '', issue.code)]
  }
}

/** The keys that may stand where an unknown one was met. */
function keysAt(path: readonly PropertyKey[]): readonly string[] {
  const names = path.filter((step) => typeof step === 'string')
  const found = names.reduce<Record<string, unknown>>(
    (shape, name) => shapeOf(shape[name]),
    document.shape as Record<string, unknown>,
  )
  return Object.keys(found)
}

/** The shape of what a key holds, whatever it is wrapped in. */
function shapeOf(schema: unknown): Record<string, unknown> {
  if (schema instanceof z.ZodObject) return schema.shape as Record<string, unknown>
  if (schema instanceof z.ZodArray) return shapeOf(schema.element)
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return shapeOf(schema.unwrap())
  return {}
}
