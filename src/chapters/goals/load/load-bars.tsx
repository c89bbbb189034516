import { formatNumber } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import { percent } from '#web/charts/scale.ts'
import { path } from '#web/paths.ts'
import { type LoadLevel, loadLevels } from './goal-load.ts'
import type { LoadPageProps } from './load-page-props.web.ts'
import { loadTexts } from './load-texts.ts'
import type { UnitLoad } from './unit-load.ts'

/** One bar a unit, with a zero base and one scale for all: its goals by who has decided them. */
export function LoadBars({ loads, all, mostSteering, own, language }: LoadPageProps) {
  const t = loadTexts[language]
  const longest = Math.max(1, ...all.map(({ total }) => total))
  return (
    <>
      <ul class="load-key">
        {loadLevels.map((level) => (
          <li>
            <svg class={`load-swatch load-${level}`} width="12" height="12" aria-hidden="true">
              <rect width="12" height="12" />
            </svg>{' '}
            {t.levels[level]}
          </li>
        ))}
      </ul>
      <div class="data-table">
        <section class="data-table-scroll" tabindex={0} aria-labelledby="belastning-namn">
          <table class="load-bars">
            <caption id="belastning-namn" class="ds-sr-only">
              {t.bars}
            </caption>
            <thead>
              <tr>
                <th scope="col">{t.unit}</th>
                <th scope="col" class="bar-column">
                  {t.total}
                </th>
                <th scope="col" class="figure-column">
                  {t.steering}
                </th>
                <th scope="col" class="figure-column">
                  {t.index}
                  <span class="unit">{t.indexUnit}</span>
                </th>
                <th scope="col">{t.trend}</th>
              </tr>
            </thead>
            <tbody>
              {loads.map((load) => (
                <BarRow {...{ load, longest, mostSteering, language }} isOwn={load.unit.node === own?.node} />
              ))}
            </tbody>
          </table>
        </section>
      </div>
    </>
  )
}

interface BarRowProps {
  readonly load: UnitLoad
  readonly longest: number
  readonly mostSteering: number
  readonly isOwn: boolean
  readonly language: Language
}

function BarRow({ load, longest, mostSteering, isOwn, language }: BarRowProps) {
  const { unit, steering, pressure } = load
  const isMany = steering.length > mostSteering
  return (
    <tr id={unit.node} class={isOwn ? 'own' : undefined}>
      <th scope="row">
        <a href={path(language).place(unit.node)}>{unit.name}</a>
      </th>
      <td class="bar-column">
        <LoadBar load={load} longest={longest} language={language} />
      </td>
      <td class="figure-column">
        {isMany ? (
          <strong class="many">
            {formatNumber(steering.length, language)} <span aria-hidden="true">▲</span>
            <span class="ds-sr-only">{loadTexts[language].steered(1, mostSteering)}</span>
          </strong>
        ) : (
          formatNumber(steering.length, language)
        )}
      </td>
      <td class="figure-column">{formatNumber(pressure.index, language)}</td>
      <td class="trend">
        {pressure.years.map((index) => formatNumber(index, language)).join(' → ')}
        {pressure.isRising && <span aria-hidden="true"> ↑</span>}
      </td>
    </tr>
  )
}

function LoadBar({ load, longest, language }: Pick<BarRowProps, 'load' | 'longest' | 'language'>) {
  const t = loadTexts[language]
  const { counts, total } = load
  const before = (level: LoadLevel) =>
    loadLevels.slice(0, loadLevels.indexOf(level)).reduce((sum, each) => sum + counts[each], 0)
  const said = loadLevels
    .filter((level) => counts[level] > 0)
    .map((level) => `${t.levels[level]} ${formatNumber(counts[level], language)}`)
  return (
    <>
      <svg class="load-bar" role="img" aria-label={said.join(', ')} width="100%" height="20">
        {loadLevels.map(
          (level) =>
            counts[level] > 0 && (
              <rect
                class={`load-${level}`}
                x={percent((before(level) / longest) * 100)}
                y="2"
                width={percent((counts[level] / longest) * 100)}
                height="16"
              />
            ),
        )}
      </svg>
      <span class="bar-figure">{formatNumber(total, language)}</span>
    </>
  )
}
