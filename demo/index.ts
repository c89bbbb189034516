import { drawCountry, type ExampleFact } from './country.ts'

export { examplePeers, exampleReviews } from './comparisons.ts'
export type { ExampleFact } from './country.ts'
export { exampleDay } from './example-day.ts'
export { exampleIndicators } from './indicators.ts'
export { ekbacka, exampleMunicipalities } from './municipalities.ts'

let drawn: readonly ExampleFact[] | undefined

/** Every figure of the example country, gaps that the source shows included (`value` null). Drawn once, then kept. */
export function exampleFacts(): readonly ExampleFact[] {
  drawn ??= drawCountry()
  return drawn
}
