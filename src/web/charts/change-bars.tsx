import { formatInScale, kronorScale, kronorUnit } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import { ChartSvg } from './chart-svg.tsx'
import { linear, percent } from './scale.ts'

/** What some proposals change at one place. */
export interface ChangeGroup {
  readonly key: string
  readonly label: string
  /** One a proposal, in the order of the page; kronor, positive is more. */
  readonly bars: readonly { readonly key: string; readonly label: string; readonly amount: number }[]
}

interface ChangeBarsProps {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly groups: readonly ChangeGroup[]
  readonly language: Language
}

const line = { unit: 22, label: 24, bar: 26, after: 10 } as const
const thickness = 14

/**
 * Changes from zero, to the right for more and to the left for less: a name and then a bar a proposal, each with its
 * letter and its amount, so that no colour is needed to tell them apart. The unit stands once, over the middle: beside each
 * bar of a phone there is room for the figure alone.
 */
export function ChangeBars({ id, title, description, groups, language }: ChangeBarsProps) {
  const amounts = groups.flatMap(({ bars }) => bars.map(({ amount }) => amount))
  const most = Math.max(1, ...amounts.map(Math.abs))
  const x = linear([-most, most], [24, 76])
  const scale = kronorScale(amounts)
  let top: number = line.unit
  const placed = groups.map((group) => {
    const at = top
    top += line.label + group.bars.length * line.bar + line.after
    return { ...group, at }
  })
  return (
    <ChartSvg id={id} kind="change-bars" title={title} description={description} height={top}>
      <text class="label unit-label" x={percent(x(0))} y={14} text-anchor="middle">
        {kronorUnit(scale, language)}
      </text>
      {placed.map(({ label, bars, at }) => (
        <g>
          <text class="label group-label" x="0" y={at + 15}>
            {label}
          </text>
          {bars.map((bar, index) => {
            const y = at + line.label + index * line.bar
            const isMore = bar.amount >= 0
            const [left, right] = isMore ? [x(0), x(bar.amount)] : [x(bar.amount), x(0)]
            return (
              <g class={isMore ? 'bar more' : 'bar less'} data-bar={bar.key}>
                {bar.label && (
                  <text class="label bar-label" x="0" y={y + 12}>
                    {bar.label}
                  </text>
                )}
                {bar.amount !== 0 && (
                  <rect
                    x={percent(left)}
                    width={percent(Math.max(right - left, 0.3))}
                    y={y}
                    height={thickness}
                  />
                )}
                <text
                  class="label bar-amount"
                  x={percent(isMore ? right : left)}
                  dx={isMore ? 6 : -6}
                  y={y + 12}
                  text-anchor={isMore ? 'start' : 'end'}
                >
                  {formatInScale(bar.amount, scale, language, true)}
                </text>
              </g>
            )
          })}
        </g>
      ))}
      <line
        class="axis"
        x1={percent(x(0))}
        x2={percent(x(0))}
        y1={line.unit + line.label - 4}
        y2={top - line.after}
      />
    </ChartSvg>
  )
}
