import { swedishDay } from '#core/day.ts'
import type { ImportSink, ReportedIndicator, ReportedValue } from '#core/indicator-import.ts'
import { type Outcome, refuse, succeed } from '#core/outcome.ts'
import type { KoladaClient } from './client.ts'
import { type Area, type KoladaFigure, parseAreas, parseFigures, parseIndicators } from './parse.ts'
import { areasAddress, figureAddresses, indicatorAddresses, type KoladaRequest } from './plan.ts'
import { isPreliminary } from './preliminary.ts'
import { problems } from './problems.ts'
import { type FetchProgress, type PageReader, pageReader } from './read-pages.ts'

/** The whole country; the only area besides the municipalities that is kept. */
const country = '0000'

export interface FetchOptions {
  readonly request: KoladaRequest
  readonly client: KoladaClient
  readonly sink: ImportSink
  /** Instant at which an answer is received. */
  readonly now?: () => Date
  readonly onProgress?: (progress: FetchProgress) => void
}

export interface Fetched {
  readonly indicators: readonly ReportedIndicator[]
  /** Asked for, but not in Kolada, or not any more. */
  readonly absent: readonly string[]
  readonly requests: number
  readonly rows: number
}

/**
 * Fetches indicators with their figures for every municipality and the country, answer by answer into `sink`.
 * Answers that the sink has kept already are read from there, so a fetch that was cut off goes on where it stopped.
 *
 * Nothing here changes what people see: that is for the caller, when the whole has come.
 */
export async function fetchIndicators(options: FetchOptions): Promise<Outcome<Fetched>> {
  const { request } = options
  if (request.kpis.length === 0) return refuse(problems.nothingAsked())
  const reader = pageReader(options)
  await reader.foresee(1 + indicatorAddresses(request).length)
  const areas = await readAreas(reader, request)
  if (!areas.ok) return areas
  const indicators = await readIndicators(reader, request)
  if (!indicators.ok) return indicators
  const figures = await readFigures(reader, request, indicators.value, areas.value)
  if (!figures.ok) return figures
  return succeed({
    indicators: [...indicators.value.values()],
    absent: request.kpis.filter((kpi) => !indicators.value.has(kpi)),
    ...reader.counts(),
  })
}

/** Codes of the municipalities and the country, in order, so that a repeated fetch asks for the same addresses. */
async function readAreas(reader: PageReader, { base }: KoladaRequest): Promise<Outcome<string[]>> {
  const areas: Area[] = []
  const read = await reader.readAll([areasAddress(base)], (address, rows) => {
    const parsed = parseAreas(address, rows)
    if (!parsed.ok) return parsed
    areas.push(...parsed.value)
    return succeed([])
  })
  if (!read.ok) return read
  const codes = areas.filter(({ id, type }) => type === 'K' || id === country).map(({ id }) => id)
  return codes.length === 0
    ? refuse(problems.unexpected(areasAddress(base), 'no municipalities'))
    : succeed([...new Set(codes)].sort())
}

async function readIndicators(
  reader: PageReader,
  request: KoladaRequest,
): Promise<Outcome<Map<string, ReportedIndicator>>> {
  const indicators = new Map<string, ReportedIndicator>()
  const wanted = new Set(request.kpis)
  const read = await reader.readAll(indicatorAddresses(request), (address, rows) => {
    const parsed = parseIndicators(address, rows)
    if (!parsed.ok) return parsed
    for (const indicator of parsed.value) {
      if (wanted.has(indicator.kpi)) indicators.set(indicator.kpi, indicator)
    }
    return succeed([])
  })
  return read.ok ? succeed(indicators) : read
}

async function readFigures(
  reader: PageReader,
  request: KoladaRequest,
  indicators: ReadonlyMap<string, ReportedIndicator>,
  areas: readonly string[],
): Promise<Outcome<undefined>> {
  if (indicators.size === 0) return succeed(undefined)
  const addresses = figureAddresses(request, areas)
  await reader.foresee(addresses.length)
  const known = new Set(areas)
  return reader.readAll(addresses, (address, rows, receivedAt) => {
    const figures = parseFigures(address, rows)
    if (!figures.ok) return figures
    const kept = figures.value.filter(({ municipality }) => known.has(municipality))
    const day = swedishDay(receivedAt)
    return succeed(kept.flatMap((figure) => asReported(figure, indicators.get(figure.kpi), day)))
  })
}

/** Marks what isn't final on the day that the answer came. A figure of an indicator without description is left out. */
function asReported(
  figure: KoladaFigure,
  indicator: ReportedIndicator | undefined,
  day: string,
): ReportedValue[] {
  if (indicator === undefined) return []
  return [{ ...figure, preliminary: isPreliminary(indicator, figure.year, day) }]
}
