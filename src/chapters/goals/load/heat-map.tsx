import { html } from 'hono/html'
import { formatNumber } from '#core/format.ts'
import { path } from '#web/paths.ts'
import type { LoadPageProps } from './load-page-props.web.ts'
import { loadTexts } from './load-texts.ts'
import type { PressureGroup } from './steering-pressure.ts'

/** Steps of darkness: more can't be told apart. */
const steps = 5

/** Every unit as a cell of its department, dark by its pressure; figure, frame and arrow say the same in other ways. */
export function HeatMap({ groups, limits, loads, own, language }: LoadPageProps) {
  const t = loadTexts[language]
  const withBars = new Set(loads.map(({ unit }) => unit.node))
  return (
    <div class="data-table">
      <section class="data-table-scroll" tabindex={0} aria-labelledby="varmekarta">
        <table class="heat-map">
          <caption id="varmekarta" class="ds-sr-only">
            {t.heat}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t.group}</th>
              <th scope="col" class="figure-column">
                {t.median}
              </th>
              <th scope="col">{t.units}</th>
            </tr>
          </thead>
          <tbody>
            {groups.map(({ group, median, units }) => (
              <tr>
                <th scope="row">
                  {group ? (
                    <a href={path(language).goalLoad({ plats: group.node })}>{group.name}</a>
                  ) : (
                    t.outside
                  )}
                </th>
                <td class="figure-column">{formatNumber(median, language)}</td>
                <td class="heat-cells">{units.map(cell)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )

  /** A template and not JSX: of a large municipality there are fifteen hundred. */
  function cell({ unit, index, heat, isAtTop, isRising }: PressureGroup['units'][number]) {
    const level = index === 0 ? 0 : Math.max(1, Math.ceil(heat * steps))
    const rising = isRising && t.isRising(limits.risingYears)
    const words = [`${unit.name}: ${formatNumber(index, language)}`, isAtTop && t.atTop, rising]
    const classes = ['heat', `heat-${level}`, isAtTop && 'at-top', unit.node === own?.node && 'own']
    // The bar is what links to a unit lead to; where none is drawn, the cell.
    const hasBar = withBars.has(unit.node)
    const href = hasBar ? `#${encodeURIComponent(unit.node)}` : path(language).goalLoad({ plats: unit.node })
    const id = hasBar ? '' : html` id="${unit.node}"`
    const arrow = rising
      ? html`<span aria-hidden="true">↑</span><span class="ds-sr-only"> ${rising}</span>`
      : ''
    return html`<a href="${href}"${id} class="${classes.filter(Boolean).join(' ')}" title="${words.filter(Boolean).join(', ')}"><span class="ds-sr-only">${unit.name} </span>${formatNumber(index, language)}${arrow}</a>`
  }
}
