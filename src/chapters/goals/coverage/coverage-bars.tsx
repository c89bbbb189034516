import { formatKronor, formatPercent, kronorScale } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import { activityName } from '#core/organisation/activity-codes.ts'
import { percent } from '#web/charts/scale.ts'
import type { CoreCostCoverage, ServiceCost } from './core-cost.ts'
import { coverageTexts } from './coverage-texts.ts'

const parts = ['byOwnGoals', 'byOverallGoals', 'uncovered'] as const

interface CoverageBarsProps {
  readonly coverage: CoreCostCoverage
  readonly language: Language
}

/** One bar a service, as long as its cost: what is reached filled, what is not hollow. */
export function CoverageBars({ coverage, language }: CoverageBarsProps) {
  const t = coverageTexts[language]
  const longest = Math.max(1, ...coverage.services.map(({ ore }) => ore))
  const scale = kronorScale(coverage.services.map(({ ore }) => ore / 100))
  return (
    <>
      <ul class="load-key">
        {parts.map((part) => (
          <li>
            <svg class="load-swatch" width="14" height="14" aria-hidden="true">
              <rect class={`cost-${part}`} x="1" y="1" width="12" height="12" />
            </svg>{' '}
            {t.key[part]}
          </li>
        ))}
      </ul>
      <ul class="cost-bars">
        {coverage.services.map((service) => (
          <li>
            <p>
              {activityName(service.code)[language]}{' '}
              <span class="goal-facts">{formatKronor(service.ore / 100, language, { scale })}</span>
            </p>
            <CostBar service={service} longest={longest} language={language} />
          </li>
        ))}
      </ul>
    </>
  )
}

function CostBar({
  service,
  longest,
  language,
}: {
  service: ServiceCost
  longest: number
  language: Language
}) {
  const t = coverageTexts[language]
  let from = 0
  const said = parts
    .filter((part) => service[part] > 0)
    .map((part) => `${formatPercent(service[part] / service.ore, language, { decimals: 0 })} ${t.key[part]}`)
  return (
    <svg
      class="cost-bar"
      role="img"
      aria-label={`${activityName(service.code)[language]}: ${said.join(', ')}`}
      width="100%"
      height="18"
    >
      {parts.map((part) => {
        const start = from
        from += service[part]
        return (
          service[part] > 0 && (
            <rect
              class={`cost-${part}`}
              x={percent((start / longest) * 100)}
              y="1"
              width={percent((service[part] / longest) * 100)}
              height="16"
            />
          )
        )
      })}
    </svg>
  )
}
