import type { Language } from '#core/language.ts'
import { mean } from '#numerics/mean.ts'
import type { RankedMunicipality, Ranking } from './efficiency/ranking.ts'
import { placeTexts } from './place-texts.ts'

/** Half-width of a 95 % interval in standard errors. */
const halfWidth = 1.96
/** A deviation smaller than this rounds to 0,0 per cent. */
const noDeviation = 0.05

/** What an average quality is on the preset's scale: 0 among z-scores, else the mean of those ranked. */
export function qualityCentre({ choice, ranked }: Pick<Ranking, 'choice' | 'ranked'>): number {
  return choice.preset === 'index' ? 0 : mean(ranked.map(({ quality }) => quality))
}

/** Which corner of cost × quality a municipality stands in. */
export function cornerOf({ deviation, quality }: Pick<RankedMunicipality, 'deviation' | 'quality'>) {
  if (deviation <= 0) return quality >= 0 ? 'cheapGood' : 'cheapBad'
  return quality >= 0 ? 'dearGood' : 'dearBad'
}

/** Where a municipality stands, as one sentence that says what can't be said. */
export function placeSentence(own: RankedMunicipality, of: number, language: Language): string {
  const [low, high] = own.rankInterval
  const t = placeTexts[language]
  const { name } = own.municipality
  return low === high ? t.placeExact(name, low, of) : t.placeBetween(name, low, high, of)
}

/** How many can be told from the average of the country, and for how many the figures are not enough. */
export function groupsSentence(ranked: readonly RankedMunicipality[], language: Language): string {
  const count = (group: RankedMunicipality['group']) => ranked.filter((each) => each.group === group).length
  return placeTexts[language].groupsHeading(count('better'), count('worse'), count('average'))
}

/**
 * Both halves of efficiency in one sentence: cost against structure, and quality against the average. A quality whose
 * interval holds the average isn't called above or below it.
 */
export function halvesSentence(
  own: Pick<RankedMunicipality, 'deviation' | 'quality' | 'qualityError'>,
  qualityCentre: number,
  language: Language,
): string {
  const t = placeTexts[language]
  const cost =
    Math.abs(own.deviation) < noDeviation
      ? t.costAsExpected
      : own.deviation > 0
        ? t.costHigher(own.deviation)
        : t.costLower(own.deviation)
  const above = own.quality - qualityCentre
  const quality =
    Math.abs(above) < halfWidth * own.qualityError
      ? t.qualityAverage
      : above > 0
        ? t.qualityAbove
        : t.qualityBelow
  return `${cost}, ${t.and} ${quality}.`
}

/** Above, below, or with an interval that holds the centre. */
function sideOf(value: number, error: number, centre: number): 'higher' | 'lower' | 'unsure' {
  if (Math.abs(value - centre) < halfWidth * error) return 'unsure'
  return value > centre ? 'higher' : 'lower'
}

/** Both halves in a few words, for a cell or a heading; what the intervals can't decide isn't claimed. */
export function halvesInShort(
  own: Pick<RankedMunicipality, 'deviation' | 'deviationError' | 'quality' | 'qualityError'>,
  qualityCentre: number,
  language: Language,
): string {
  const { cost, quality } = placeTexts[language].short
  const side = sideOf(own.quality, own.qualityError, qualityCentre)
  return `${cost[sideOf(own.deviation, own.deviationError, 0)]}, ${quality[side]}`
}
