import { formatInterval, formatNumber } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { Provenance } from '#core/provenance.ts'
import { sourceSentence } from '#core/source-sentence.ts'
import type { Ranking } from './efficiency/ranking.ts'
import type { Service } from './model.ts'
import { texts } from './texts.ts'

/** A ranking for people: one line a municipality, the place as an interval, and last where the figures come from. */
export function rankText(
  service: Service,
  { ranked, unranked, years, choice }: Ranking,
  provenance: Provenance,
  language: Language,
): string {
  const t = texts[language]
  const signed = choice.preset === 'index'
  const figure = (value: number) => formatNumber(value, language, { decimals: 2, signed })
  const width = Math.max(
    ...ranked.map(({ municipality }) => municipality.name.length),
    t.columns.municipality.length,
  )
  const head = [
    t.columns.rankInterval.padStart(9),
    t.columns.municipality.padEnd(width),
    t.columns.efficiency.padStart(12),
    t.columns.costScore.padStart(14),
    t.columns.qualityScore.padStart(15),
  ].join('  ')
  const lines = ranked.map(({ municipality, rankInterval: [low, high], efficiency, cost, quality }) =>
    [
      formatInterval(low, high, language).padStart(9),
      municipality.name.padEnd(width),
      figure(efficiency).padStart(12),
      figure(cost).padStart(14),
      figure(quality).padStart(15),
    ].join('  '),
  )
  const apart = unranked.map(({ municipality, reason }) => `${municipality.name}: ${reason[language]}`)
  const title = `${service.name[language]}, ${t.years(years.map(({ year }) => year))}, ${t.service.presets[choice.preset]}`
  const source = `${sourceSentence(provenance, language)}.`
  const notes = [...(apart.length > 0 ? [...apart, ''] : []), source]
  return [title, t.service.seed(choice.seed, choice.replications), '', head, ...lines, '', ...notes].join(
    '\n',
  )
}
