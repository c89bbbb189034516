import { formatNumber } from '#core/format.ts'
import type { sv } from './place-texts.sv.ts'

const per = (value: number) => `${formatNumber(Math.abs(value), 'en', { decimals: 1 })}%`
const whole = (value: number) => formatNumber(value, 'en')

export const en: typeof sv = {
  placeBetween: (name, low, high, of) =>
    `${name} stands somewhere between place ${low} and ${high} of ${of}. It can't be told more closely.`,
  placeExact: (name, place, of) => `${name} stands at place ${place} of ${of}.`,
  notRanked: (name, reason) => `${name} can't be ranked. ${reason}`,
  costHigher: (value) => `The cost is ${per(value)} higher than structure predicts`,
  costLower: (value) => `The cost is ${per(value)} lower than structure predicts`,
  withinMargin: 'within the margin of error',
  costAsExpected: 'The cost is what structure predicts',
  qualityAbove: 'quality is above average',
  qualityBelow: 'quality is below average',
  qualityAverage: "quality can't be told from the average",
  and: 'and',
  groupsHeading: (better, worse, average) =>
    `${whole(better)} ${better === 1 ? 'municipality is' : 'municipalities are'} above the average with 95 per cent confidence, taken one municipality at a time, and ${whole(worse)} below. For ${whole(average)} the figures are not enough.`,
  groups: { better: 'better', average: 'not certain', worse: 'worse' },
  short: {
    cost: { higher: 'Higher cost', lower: 'Lower cost', unsure: 'Cost not told from expected' },
    quality: { higher: 'higher quality', lower: 'lower quality', unsure: 'quality not told from average' },
  },
  years: (years) => (years.length === 1 ? `${years[0]}` : `${years[0]}–${years.at(-1)}`),
}
