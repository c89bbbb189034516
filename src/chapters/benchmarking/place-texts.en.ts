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
  costAsExpected: 'The cost is what structure predicts',
  qualityAbove: 'quality is above average',
  qualityBelow: 'quality is below average',
  qualityAverage: "quality can't be told from the average",
  and: 'and',
  groupsHeading: (better, worse, average) =>
    `${whole(better)} ${better === 1 ? 'municipality is' : 'municipalities are'} surely better than average and ${whole(worse)} surely worse. For ${whole(average)} the figures are not enough.`,
  groups: { better: 'better', average: 'not certain', worse: 'worse' },
  corners: {
    cheapGood: 'Lower cost, higher quality',
    dearGood: 'Higher cost, higher quality',
    cheapBad: 'Lower cost, lower quality',
    dearBad: 'Higher cost, lower quality',
  },
  short: {
    cost: { higher: 'Higher cost', lower: 'Lower cost', unsure: 'Cost as expected' },
    quality: { higher: 'higher quality', lower: 'lower quality', unsure: 'average quality' },
  },
  years: (years) => (years.length === 1 ? `${years[0]}` : `${years[0]}–${years.at(-1)}`),
}
