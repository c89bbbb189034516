import { z } from 'zod'
import type { Writer } from '#chapters/budget/budget-room.web.ts'
import type { Outcome } from '#core/outcome.ts'
import { type Database, statement } from '#store/db.ts'
import type { BandPrice } from './demography-pressure.ts'
import { type EditionChange, type ForecastEdition, isNews, withEdition } from './forecast-edition.ts'
import { withFiscal, write } from './write-fiscal.store.ts'

const insertForecast = statement(
  'fiscal/insert forecast',
  z.unknown(),
  `insert into fiscal_forecast (municipality_id, forecast_id, name, vintage, counts_housing, source, note, who, at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
)

const insertRows = statement(
  'fiscal/insert forecast rows',
  z.unknown(),
  `insert into fiscal_forecast_row (municipality_id, forecast_id, year, band, inhabitants)
   select $1, $2, year, band, inhabitants
   from jsonb_to_recordset($3::jsonb) as row(year integer, band text, inhabitants integer)`,
)

const insertPrices = statement(
  'fiscal/insert band prices',
  z.unknown(),
  `insert into band_price (municipality_id, service, band, version, price_year, amount_ore, source, who, at)
   select $1, service, band, (select coalesce(max(version), 0) + 1 from band_price as known
     where known.municipality_id = $1 and known.service = row.service and known.band = row.band), "priceYear", ore, source,
     $3, $4
   from jsonb_to_recordset($2::jsonb) as row(service text, band text, "priceYear" integer, ore bigint, source text)`,
)

/** Writes a forecast as it came out; what stood before stays in history. */
export function saveForecast(
  database: Database,
  writer: Writer,
  { forecast, added, changed, same }: EditionChange,
): Promise<Outcome<string>> {
  const { id, name, vintage, countsHousing, source, note = '', rows } = forecast
  const { municipality, who, at } = writer
  return write(database, writer, async (within) => {
    await within.all(insertForecast, [
      ...[municipality, id, name, vintage, countsHousing, source, note, who, at],
    ])
    await within.all(insertRows, [municipality, id, JSON.stringify(rows)])
    const details = { name, vintage, added, changed, same }
    const object = `population-forecast/${id}`
    return { value: id, entry: { action: 'population-forecast-written', object, why: source, details } }
  })
}

/** Lays an edition over what is there, all at once. Nothing is written where it says what is there already. */
export function keepEdition(
  database: Database,
  writer: Writer,
  edition: ForecastEdition,
): Promise<EditionChange> {
  return withFiscal(database, writer.municipality, async (within, book) => {
    const change = withEdition(book.forecasts, edition)
    if (isNews(change)) await saveForecast(within, writer, change)
    return change
  })
}

/** New versions of prices per inhabitant; the earlier ones stay. */
export function savePrices(
  database: Database,
  writer: Writer,
  prices: readonly BandPrice[],
): Promise<Outcome<number>> {
  const { municipality, who, at } = writer
  return write(database, writer, async (within) => {
    await within.all(insertPrices, [municipality, JSON.stringify(prices), who, at])
    const why = [...new Set(prices.map(({ source }) => source))].join('; ')
    const first = prices.length === 1 ? prices[0] : undefined
    const details = { prices: prices.length, ...first }
    return {
      value: prices.length,
      entry: { action: 'band-prices-written', object: 'band-price', why, details },
    }
  })
}
