import type { FiscalBook } from '#chapters/budget/index.ts'
import { exampleCompanies, exampleCompanyYears } from './companies.ts'
import { exampleBandPrices, exampleForecasts } from './population.ts'
import { exampleGuidelines, exampleLadders, exampleReservePolicies, exampleReserveUses } from './rules.ts'
import { exampleFiscalYears, exampleReopenings } from './years.ts'

/** Ekbacka's finances, as the store gives them. */
export const exampleFiscalBook: FiscalBook = {
  years: exampleFiscalYears,
  guidelines: exampleGuidelines,
  policies: exampleReservePolicies,
  uses: exampleReserveUses,
  ladders: exampleLadders,
  forecasts: exampleForecasts,
  prices: exampleBandPrices,
  reopenings: exampleReopenings,
  companies: exampleCompanies,
  companyYears: exampleCompanyYears,
}
