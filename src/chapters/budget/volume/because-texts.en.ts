import type { sv } from './because-texts.sv.ts'
import type { Driver, Provider, Rounding } from './rule-set.ts'

const providers = {
  own: "the municipality's own units",
  independent: 'independent units',
  private: 'private providers',
  'other-municipality': 'units of other municipalities',
} as const satisfies Record<Provider, string>

const roundings = {
  ore: 'whole öre',
  krona: 'whole kronor',
  '10-kronor': 'tens of kronor',
  '100-kronor': 'hundreds of kronor',
  '1000-kronor': 'thousands of kronor',
} as const satisfies Record<Rounding['to'], string>

export const en: typeof sv = {
  written: (ore: string) => `The price is written as ${ore}.`,
  priceOf: (titles: string, ore: string) => `The price is the sum of ${titles}: ${ore}.`,
  priceFrom: (title: string, ore: string) => `The price starts from ${title}: ${ore}.`,
  times: (factor: string) => `It is multiplied by ${factor}.`,
  divided: (by: string) => `It is divided by ${by}.`,
  raised: (change: string, index: string, edition: string) =>
    `It is raised by ${change} according to ${index}, edition ${edition}.`,
  lowered: (change: string, index: string, edition: string) =>
    `It is lowered by ${change} according to ${index}, edition ${edition}.`,
  price: (title: string, ore: string, per: string) => `The price ${title} is ${ore} per ${per}.`,
  counted: (title: string, counts: string, { measure }: Driver) =>
    ({
      given: `${title} was counted (${counts}).`,
      'fixed-day': `${title} was counted (${counts}).`,
      'month-average': `${title} was counted (${counts}). The year's volume is the mean.`,
      'mean-of-year-ends': `${title} was counted (${counts}). The year's volume is the mean.`,
      'day-by-day': `${title}, days with a place (${counts}). The year's volume is the days divided by the days of the year.`,
      sum: `${title} was counted (${counts}). The year's volume is the sum.`,
      hours: `${title}, hours a week (${counts}). The year's volume is the hours times the weeks of each month.`,
    })[measure.kind],
  volume: (title: string, volume: string) => `The volume ${title} is ${volume}.`,
  unitIndex: (index: string, value: string) => `The unit's index ${index} is ${value}.`,
  pot: (ore: string, weight: string, allWeights: string) =>
    `The pot of ${ore} is shared by volume times index: the unit has ${weight} of ${allWeights}.`,
  sizeStep: (volume: string, upTo: string, ore: string) =>
    `The volume is ${volume}. The step up to ${upTo} then holds: ${ore}.`,
  noStep: (volume: string) => `The volume is ${volume}. None of the steps then holds.`,
  fixed: (ore: string) => `The amount is the same for all that the component is for: ${ore}.`,
  given: (ore: string) => `The amount is written for the unit: ${ore}.`,
  shareOf: (share: string, titles: string, base: string) =>
    `${share} is reckoned on ${titles}, together ${base}.`,
  deducted: (ore: string) => `The fee is deducted last: ${ore}.`,
  notFor: (provider: Provider) => `The component is not for ${providers[provider]}.`,
  rounded: (from: string, to: Rounding['to'], ore: string) =>
    `${from} is rounded to ${roundings[to]}: ${ore}.`,
  becomes: (ore: string) => `It comes to ${ore}.`,
  left: (ore: string) => `The rules leave ${ore} of the frame.`,
  tooMuch: (ore: string) => `The rules give ${ore} more than the frame, which is deducted.`,
  sharedBy: { amounts: 'what each unit has got', volume: 'volume', keep: 'nothing' },
  share: (by: string, share: string) => `It is shared by ${by}; the unit's share is ${share}.`,
}
