import { halvesSentence, placeSentence, qualityCentre } from '#chapters/benchmarking/place.ts'
import { queryOf } from '#chapters/benchmarking/requested.ts'
import { texts } from '#chapters/benchmarking/texts.ts'
import { formatNumber, formatPercent, lowerFirst } from '#core/format.ts'
import { path } from '#web/paths.ts'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { GapSection } from './gap-section.tsx'
import { DeviationWhy, GapWhy } from './gap-why.tsx'
import { CommonSection, IndicatorSection } from './indicator-sections.tsx'
import type { MunicipalityPageProps } from './municipality-props.web.ts'
import { PeersSection } from './peers-section.tsx'
import { QuadrantFigure } from './quadrant-figure.tsx'
import { SensitivitySection } from './sensitivity-section.tsx'

/** One municipality in one service: where it stands, why, what it's worth, and what would change the picture. */
export function MunicipalityPage(props: MunicipalityPageProps) {
  const { service, requested, result, own, shrunken, gap, language } = props
  const { ranked } = result.ranking
  const t = texts[language].municipality
  return (
    <>
      <LeadSentence>{placeSentence(own, ranked.length, language)}</LeadSentence>
      <p>{halvesSentence(own, qualityCentre(result.ranking), language)}</p>
      {gap && <DeviationWhy gap={gap} language={language} />}
      <p>
        {t.shrunk(
          formatNumber(shrunken.value, language, {
            decimals: 2,
            signed: result.ranking.choice.preset === 'index',
          }),
          formatPercent(shrunken.reliability, language, { decimals: 0 }),
        )}
      </p>
      <QuadrantFigure {...props} />
      <GapSection {...props} />
      {gap && <GapWhy gap={gap} language={language} />}
      <IndicatorSection {...props} />
      <PeersSection {...props} />
      <CommonSection {...props} />
      <SensitivitySection {...props} />
      <p>
        <a href={path(language).service(service.slug, queryOf(requested))}>
          {t.back(lowerFirst(service.name[language]))}
        </a>
      </p>
    </>
  )
}
