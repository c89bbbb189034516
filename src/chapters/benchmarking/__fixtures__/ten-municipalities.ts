import type { IndicatorValue } from '#core/indicator.ts'
import type { Municipality } from '#core/municipality.ts'
import { definitionOf } from '#chapters/benchmarking/known-indicators.ts'
import type { RankingChoice } from '#chapters/benchmarking/model.ts'
import { buildPanel } from '#chapters/benchmarking/panel.ts'

/** Ten made-up municipalities, 9001–9010, in two counties: small enough to reckon by hand. */
const ten: readonly Municipality[] = Array.from({ length: 10 }, (_, index) => ({
  code: String(9001 + index),
  name: `Exempel ${index + 1}`,
  county: index < 5 ? 'Norra länet' : 'Södra länet',
}))

/** The odd numbers −9, −7 … 9: their mean is 0 and their population standard deviation √33. */
export const oddNumbers = Array.from({ length: 10 }, (_, index) => 2 * index - 9)

export function valuesOf(kpi: string, year: number, values: readonly (number | null)[]): IndicatorValue[] {
  return values.map((value, index) => ({
    kpi,
    municipality: String(9001 + index),
    year,
    gender: 'T',
    value,
  }))
}

/** Official cost deviation rising with the code, already adjusted quality too, the same in 2021–2023. */
export function plainFacts(): IndicatorValue[] {
  return [2021, 2022, 2023].flatMap((year) => [
    ...valuesOf('N15001', year, oddNumbers),
    ...valuesOf('U15461', year, oddNumbers.map((value) => 3 * value + 1)),
  ])
}

export const plainChoice: RankingChoice = {
  preset: 'index',
  cost: definitionOf('N15001', 'cost'),
  quality: [definitionOf('U15461', 'quality')],
  structure: [],
  weight: 0.5,
  seed: 1,
  replications: 200,
}

export function panelOf(facts: readonly IndicatorValue[]) {
  return buildPanel(facts, ten)
}
