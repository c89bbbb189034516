import type { BandPrice } from '#chapters/budget/fiscal/demography-pressure.ts'
import { serviceNamed } from '#chapters/budget/fiscal/service-names.ts'
import type { Bilingual } from '#core/language.ts'
import { toOre } from '#core/money.ts'
import {
  type ImportPlan,
  type ImportWorld,
  nothingPlanned,
  numberOf,
  rejectedRow,
  textOf,
} from './plan-import.ts'
import { agesIn } from './read-ages.ts'
import type { MappedRow, RejectedRow } from './read-mapped.ts'

/** What each inhabitant of an age costs a service, from a file: prices that it doesn't mention stay as they are. */
export function planBandPrices({ fiscal }: ImportWorld, rows: readonly MappedRow[]): ImportPlan {
  const hasEnds = rows.some(({ values }) => values.ageTo !== undefined)
  const known = new Map(fiscal.prices.map((price) => [keyOf(price), price]))
  const lines = new Map<string, number>()
  const rejected: RejectedRow[] = []
  const bandPrices: BandPrice[] = []
  let same = 0
  for (const row of rows) {
    const band = agesIn(row, hasEnds)
    const ore = numberOf(row, 'amount')
    const reasons = [...(typeof band === 'string' ? [] : [band]), ...(ore < 0 ? [negative] : [])]
    if (typeof band !== 'string' || reasons.length > 0) {
      rejected.push(rejectedRow(row, ...reasons))
      continue
    }
    const price: BandPrice = {
      ...{ service: serviceNamed(textOf(row, 'service')), band, ore: toOre(ore) },
      ...{ priceYear: numberOf(row, 'year'), source: textOf(row, 'source') },
    }
    const earlier = lines.get(keyOf(price))
    const now = known.get(keyOf(price))
    if (earlier !== undefined) rejected.push(rejectedRow(row, saidBefore(earlier)))
    else if (now && isSame(now, price)) same++
    else bandPrices.push(price)
    if (earlier === undefined) lines.set(keyOf(price), row.line)
  }
  return {
    kind: 'band-prices',
    planned: { ...nothingPlanned, bandPrices },
    ...{ changed: bandPrices.length, same, rejected },
  }
}

function keyOf({ service, band }: BandPrice): string {
  return `${service}\n${band}`
}

function isSame(one: BandPrice, other: BandPrice): boolean {
  return one.ore === other.ore && one.priceYear === other.priceYear && one.source === other.source
}

const negative: Bilingual = {
  sv: 'Kronor per invånare: skriv noll eller mer.',
  en: 'Kronor per inhabitant: write zero or more.',
}

function saidBefore(line: number): Bilingual {
  return {
    sv: `Verksamheten har redan ett pris för åldern på rad ${line}. Skriv varje ålder en gång.`,
    en: `The service already has a price of the age on line ${line}. Write each age once.`,
  }
}
