import type { Database } from '#store/db.ts'
import { exampleFiscalBook as book } from './fiscal/book.ts'
import { noon, recorded, who } from './recorded.ts'
import { type Columns, type Filling, fill, filling } from './rows.store.ts'

/** Writes Ekbacka's finances: years, guidelines, reserves, the ladder, and what the population does to costs. */
export async function loadFiscal(database: Database, municipality: string): Promise<void> {
  for (const each of [years(), reopenings(), ...rules(), ...companies(), ...population()])
    await fill(database, municipality, each)
}

function years(): Filling<Columns> {
  return filling(
    'fiscal_year',
    {
      year: 'int',
      version: 'int',
      stage: 'text',
      result_ore: 'bigint',
      adjustments: 'jsonb',
      to_reserve_ore: 'bigint',
      from_reserve_ore: 'bigint',
      from_old_reserve_ore: 'bigint',
      exceptional_reasons_ore: 'bigint',
      exceptional_inside: 'bool',
      opening_deficit_ore: 'bigint',
      taxes_and_grants_ore: 'bigint',
      equity_incl_pensions_ore: 'bigint',
      rer_ore: 'bigint',
      rur_ore: 'bigint',
      base: 'jsonb',
      reason: 'text',
      source: 'text',
      ...recorded,
    },
    book.years.map((year) => ({
      ...year,
      result_ore: year.resultOre,
      to_reserve_ore: year.toReserveOre,
      from_reserve_ore: year.fromReserveOre,
      from_old_reserve_ore: year.fromOldReserveOre ?? 0,
      exceptional_reasons_ore: year.exceptionalReasonsOre,
      exceptional_inside: year.exceptionalReasonsInside,
      opening_deficit_ore: year.openingDeficitOre,
      taxes_and_grants_ore: year.taxesAndGrantsOre,
      equity_incl_pensions_ore: year.equityInclPensionsOre,
      rer_ore: year.reserveOre?.rer,
      rur_ore: year.reserveOre?.rur,
      base: year.base,
    })),
  )
}

function reopenings(): Filling<Columns> {
  return filling(
    'fiscal_year_reopening',
    { year: 'int', version: 'int', entered_by: 'text', decision: 'text', reason: 'text', ...recorded },
    book.reopenings.map(({ by, ...row }) => ({ ...row, entered_by: by })),
  )
}

function companies(): Filling<Columns>[] {
  return [
    filling(
      'municipal_company',
      {
        company_id: 'text',
        version: 'int',
        name: 'text',
        share_owned: 'float8',
        from_year: 'int',
        until_year: 'int',
        reason: 'text',
        ...recorded,
      },
      book.companies.map(({ id, shareOwned, from, until, ...row }) => ({
        ...row,
        ...{ company_id: id, share_owned: shareOwned, from_year: from, until_year: until },
      })),
    ),
    filling(
      'municipal_company_year',
      {
        company_id: 'text',
        year: 'int',
        version: 'int',
        stage: 'text',
        figures: 'jsonb',
        account: 'text',
        source: 'text',
        ...recorded,
      },
      book.companyYears.map(({ company, ...row }) => ({ ...row, company_id: company })),
    ),
  ]
}

function rules(): Filling<Columns>[] {
  return [
    filling(
      'fiscal_guideline',
      {
        guideline_id: 'text',
        version: 'int',
        measure: 'text',
        limit_value: 'float8',
        over_years: 'int',
        from_year: 'int',
        until_year: 'int',
        decision: 'text',
        ...recorded,
      },
      book.guidelines.map(({ id, limit, overYears, from, until, ...guideline }) => ({
        ...guideline,
        guideline_id: id,
        limit_value: limit,
        over_years: overYears,
        from_year: from,
        until_year: until,
        who,
      })),
    ),
    filling(
      'reserve_policy',
      {
        version: 'int',
        set_aside_when: 'text',
        used_when: 'text',
        rur_usable_through: 'int',
        decision: 'text',
        ...recorded,
      },
      book.policies.map(({ setAsideWhen, usedWhen, rurUsableThrough, ...policy }) => ({
        ...policy,
        set_aside_when: setAsideWhen,
        used_when: usedWhen,
        rur_usable_through: rurUsableThrough,
        who,
      })),
    ),
    filling(
      'reserve_use',
      {
        use_id: 'int',
        year: 'int',
        reserve: 'text',
        amount_ore: 'bigint',
        went_to: 'text',
        reason: 'text',
        decision: 'text',
        ...recorded,
      },
      book.uses.map(({ id, amountOre, wentTo, ...use }) => ({
        ...use,
        use_id: id,
        amount_ore: amountOre,
        went_to: wentTo,
        who,
      })),
      'use_id',
    ),
    filling(
      'action_ladder',
      { version: 'int', decision: 'text', ...recorded },
      book.ladders.map(({ version, decision, at }) => ({ version, decision, who, at })),
    ),
    filling(
      'action_ladder_step',
      {
        version: 'int',
        step_order: 'int',
        title: 'text',
        action: 'text',
        taken_by: 'text',
        measure: 'text',
        direction: 'text',
        limit_value: 'float8',
      },
      book.ladders.flatMap(({ version, steps }) =>
        steps.map(({ order, title, action, takenBy, measure, when, limit }) => ({
          ...{ version, title, action, measure },
          step_order: order,
          taken_by: takenBy,
          direction: when,
          limit_value: limit,
        })),
      ),
    ),
  ]
}

function population(): Filling<Columns>[] {
  return [
    filling(
      'fiscal_forecast',
      {
        forecast_id: 'text',
        name: 'text',
        vintage: 'text',
        counts_housing: 'bool',
        source: 'text',
        ...recorded,
      },
      book.forecasts.map(({ id, name, vintage, countsHousing }) => ({
        ...{ forecast_id: id, name, vintage, counts_housing: countsHousing, source: 'Exempeldata' },
        ...{ who, at: noon(`${vintage}-20`) },
      })),
    ),
    filling(
      'fiscal_forecast_row',
      { forecast_id: 'text', year: 'int', band: 'text', inhabitants: 'int' },
      book.forecasts.flatMap(({ id, rows }) => rows.map((row) => ({ ...row, forecast_id: id }))),
    ),
    filling(
      'band_price',
      {
        service: 'text',
        band: 'text',
        version: 'int',
        price_year: 'int',
        amount_ore: 'bigint',
        source: 'text',
        ...recorded,
      },
      book.prices.map(({ service, band, priceYear, ore, source }) => ({
        ...{ service, band, version: 1, price_year: priceYear, amount_ore: ore, source },
        ...{ who, at: noon(`${priceYear + 1}-03-20`) },
      })),
    ),
  ]
}
