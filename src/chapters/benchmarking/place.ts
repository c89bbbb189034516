import type { Language } from '#core/language.ts'
import { mean } from '#numerics/mean.ts'
import { normal95 } from '#numerics/normal-95.ts'
import type { RankedMunicipality, Ranking } from './efficiency/ranking.ts'
import { placeTexts } from './place-texts.ts'

/** A deviation smaller than this rounds to 0,0 per cent. */
const noDeviation = 0.05

/** What an average quality is on the preset's scale: 0 among z-scores, else the mean of those ranked. */
export function qualityCentre({ choice, ranked }: Pick<Ranking, 'choice' | 'ranked'>): number {
  return choice.preset === 'index' ? 0 : mean(ranked.map(({ quality }) => quality))
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
 * interval holds the average isn't called above or below it, and a cost whose interval holds 0 is said to be within
 * the margin of error.
 */
export function halvesSentence(
  own: Pick<RankedMunicipality, 'deviation' | 'deviationError' | 'quality' | 'qualityError'>,
  qualityCentre: number,
  language: Language,
): string {
  const t = placeTexts[language]
  const quality = {
    higher: t.qualityAbove,
    lower: t.qualityBelow,
    unsure: t.qualityAverage,
  }[sideOf(own.quality, own.qualityError, qualityCentre)]
  return `${costClause(own, language)}, ${t.and} ${quality}.`
}

function costClause(
  { deviation, deviationError }: Pick<RankedMunicipality, 'deviation' | 'deviationError'>,
  language: Language,
): string {
  const t = placeTexts[language]
  if (Math.abs(deviation) < noDeviation) return t.costAsExpected
  const cost = deviation > 0 ? t.costHigher(deviation) : t.costLower(deviation)
  return sideOf(deviation, deviationError, 0) === 'unsure' ? `${cost}, ${t.withinMargin}` : cost
}

/** Above, below, or with an interval that holds the centre. */
function sideOf(value: number, error: number, centre: number): 'higher' | 'lower' | 'unsure' {
  if (Math.abs(value - centre) < normal95 * error) return 'unsure'
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
