import { z } from 'zod'
import type { Ore } from '#core/money.ts'
import { present } from '#core/present.ts'
import { book } from '#store/book.ts'
import { type Database, statement } from '#store/db.ts'
import type {
  FiscalBook,
  FiscalYearVersion,
  GuidelineVersion,
  LadderVersion,
  ReservePolicy,
  ReserveUse,
  YearReopening,
} from './book.ts'
import { companies, companyYears } from './companies/companies.store.ts'
import type { BandPrice, PopulationForecast } from './demography-pressure.ts'
import { measureIds } from './measures.ts'
import { adjustmentKinds, type FiscalBase, fiscalStages } from './model.ts'

const ore = z.int().transform((value) => value as Ore)
const perhaps = z
  .int()
  .nullable()
  .transform((value) => value as Ore | null)

const figure = z.number().optional()
const base = z.object({
  taxesOre: ore.optional(),
  staffCostOre: ore.optional(),
  pupilCostOre: ore.optional(),
  pupilFixedShare: figure,
  debtOre: ore.optional(),
  debtRepricedShare: figure,
  liquidityOre: ore.optional(),
  unusedCreditOre: ore.optional(),
  paymentsOre: ore.optional(),
  assetsOre: ore.optional(),
  investmentsOre: ore.optional(),
  depreciationOre: ore.optional(),
  inhabitants: figure,
})

const years = statement(
  'fiscal/years',
  z
    .object({
      year: z.int(),
      version: z.int(),
      stage: z.enum(fiscalStages),
      resultOre: ore,
      adjustments: z.array(z.object({ kind: z.enum(adjustmentKinds), amountOre: ore })),
      toReserveOre: ore,
      fromReserveOre: ore,
      fromOldReserveOre: ore,
      exceptionalReasonsOre: ore,
      exceptionalReasonsInside: z.boolean(),
      openingDeficitOre: perhaps,
      taxesAndGrantsOre: perhaps,
      equityInclPensionsOre: perhaps,
      rer: perhaps,
      rur: perhaps,
      base,
      reason: z.string(),
      source: z.string(),
      who: z.string(),
      at: z.string(),
    })
    .transform(({ rer, rur, fromOldReserveOre, base: figures, ...row }): FiscalYearVersion => {
      const reserve = present({ rer, rur })
      return {
        ...present(row),
        ...(fromOldReserveOre > 0 ? { fromOldReserveOre } : {}),
        ...(Object.keys(reserve).length > 0 ? { reserveOre: reserve } : {}),
        // Keys that aren't there aren't there: zod leaves them out too.
        base: figures as FiscalBase,
      }
    }),
  `select year, version, stage, result_ore as "resultOre", adjustments, to_reserve_ore as "toReserveOre",
     from_reserve_ore as "fromReserveOre", from_old_reserve_ore as "fromOldReserveOre", exceptional_reasons_ore as "exceptionalReasonsOre",
     exceptional_inside as "exceptionalReasonsInside", opening_deficit_ore as "openingDeficitOre",
     taxes_and_grants_ore as "taxesAndGrantsOre", equity_incl_pensions_ore as "equityInclPensionsOre",
     rer_ore as rer, rur_ore as rur, base, reason, source, who, at
   from fiscal_year where municipality_id = $1 order by year, version`,
)

const guidelines = statement(
  'fiscal/guidelines',
  z
    .object({
      id: z.string(),
      version: z.int(),
      measure: z.enum(measureIds),
      limit: z.number(),
      overYears: z.int(),
      from: z.int(),
      until: z.int().nullable(),
      decision: z.string(),
      at: z.string(),
    })
    .transform((row): GuidelineVersion => present(row)),
  `select guideline_id as id, version, measure, limit_value as "limit", over_years as "overYears", from_year as "from",
     until_year as until, decision, at
   from fiscal_guideline where municipality_id = $1 order by guideline_id, version`,
)

const policies = statement(
  'fiscal/reserve policies',
  z
    .object({
      version: z.int(),
      setAsideWhen: z.string(),
      usedWhen: z.string(),
      rurUsableThrough: z.int().nullable(),
      decision: z.string(),
      at: z.string(),
    })
    .transform((row): ReservePolicy => present(row)),
  `select version, set_aside_when as "setAsideWhen", used_when as "usedWhen", rur_usable_through as "rurUsableThrough",
     decision, at
   from reserve_policy where municipality_id = $1 order by version`,
)

const uses = statement(
  'fiscal/reserve uses',
  z
    .object({
      id: z.number(),
      year: z.int(),
      reserve: z.enum(['rer', 'rur']),
      amountOre: ore,
      wentTo: z.string(),
      reason: z.string(),
      decision: z.string(),
      at: z.string(),
      toldAt: z.string().nullable(),
    })
    .transform((row): ReserveUse => present(row)),
  // When it was used is when it was first written: what is told later keeps that.
  `select used.use_id as id, year, reserve, amount_ore as "amountOre", coalesce(told.went_to, used.went_to) as "wentTo",
     coalesce(told.reason, used.reason) as reason, decision, used.at, told.at as "toldAt"
   from reserve_use as used
   left join lateral (
     select went_to, reason, at from reserve_use_reason as later
     where later.municipality_id = used.municipality_id and later.use_id = used.use_id
     order by reason_number desc limit 1
   ) as told on true
   where used.municipality_id = $1 order by year, used.use_id`,
)

const ladders = statement(
  'fiscal/ladders',
  z.object({
    version: z.int(),
    decision: z.string(),
    at: z.string(),
    steps: z.array(
      z.object({
        order: z.int(),
        title: z.string(),
        action: z.string(),
        takenBy: z.string(),
        measure: z.enum(measureIds),
        when: z.enum(['below', 'above']),
        limit: z.number(),
        decision: z.string(),
      }),
    ),
  }) satisfies z.ZodType<LadderVersion>,
  `select ladder.version, decision, at, coalesce(json_agg(json_build_object('order', step_order, 'title', title,
       'action', action, 'takenBy', taken_by, 'measure', measure, 'when', direction, 'limit', limit_value,
       'decision', decision) order by step_order) filter (where step_order is not null), '[]') as steps
   from action_ladder as ladder left join action_ladder_step as step using (municipality_id, version)
   where municipality_id = $1 group by municipality_id, ladder.version, decision, at order by ladder.version`,
)

const forecasts = statement(
  'fiscal/forecasts',
  z
    .object({
      id: z.string(),
      name: z.string(),
      vintage: z.string(),
      countsHousing: z.boolean(),
      source: z.string(),
      note: z.string().nullable(),
      rows: z.array(z.object({ year: z.int(), band: z.string(), inhabitants: z.int() })),
    })
    .transform((row): PopulationForecast => present(row)),
  // An edition that was corrected has been written again: the last writing holds.
  `select id, name, vintage, "countsHousing", source, note,
     coalesce((select json_agg(json_build_object('year', year, 'band', band, 'inhabitants', inhabitants)
         order by year, band)
       from fiscal_forecast_row as row where row.municipality_id = $1 and row.forecast_id = id), '[]') as rows
   from (select distinct on (name, vintage) forecast_id as id, name, vintage, counts_housing as "countsHousing", source,
       nullif(note, '') as note
     from fiscal_forecast where municipality_id = $1
     order by name, vintage, at desc, length(forecast_id) desc, forecast_id desc) as latest
   order by vintage desc, id`,
)

const prices = statement(
  'fiscal/band prices',
  z.object({
    service: z.string(),
    band: z.string(),
    priceYear: z.int(),
    ore,
    source: z.string(),
  }) satisfies z.ZodType<BandPrice>,
  `select distinct on (service, band) service, band, price_year as "priceYear", amount_ore as ore, source
   from band_price where municipality_id = $1 order by service, band, version desc`,
)

const reopenings = statement(
  'fiscal/reopenings',
  z.object({
    year: z.int(),
    version: z.int(),
    by: z.enum(['decided', 'registered']),
    decision: z.string(),
    reason: z.string(),
    who: z.string(),
    at: z.string(),
  }) satisfies z.ZodType<YearReopening>,
  `select year, version, entered_by as by, decision, reason, who, at
   from fiscal_year_reopening where municipality_id = $1 order by at, year`,
)

/** Everything about a municipality's finances, through time. */
export function fiscalBook(database: Database, municipality: string): Promise<FiscalBook> {
  return book(database, 'finances', municipality, () => readFiscalBook(database, municipality))
}

async function readFiscalBook(database: Database, municipality: string): Promise<FiscalBook> {
  const of = [municipality]
  return {
    years: await database.all(years, of),
    guidelines: await database.all(guidelines, of),
    policies: await database.all(policies, of),
    uses: await database.all(uses, of),
    ladders: await database.all(ladders, of),
    forecasts: await database.all(forecasts, of),
    prices: await database.all(prices, of),
    reopenings: await database.all(reopenings, of),
    companies: await database.all(companies, of),
    companyYears: await database.all(companyYears, of),
  }
}
