import { html } from 'hono/html'
import { ChartSvg } from '#web/charts/chart-svg.tsx'
import { extent, linear, percent } from '#web/charts/scale.ts'

interface ResidualChartProps {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly xLabel: string
  readonly yLabel: string
  readonly points: readonly {
    readonly name: string
    readonly x: number
    readonly y: number
    readonly isOwn: boolean
  }[]
}

const height = 280
const area = { left: 2, right: 98, top: 16, bottom: 264 } as const

/**
 * Points around the cross where both are what the structure leads one to expect. The names of the axes are text beside
 * the drawing: they are long, and break on a phone.
 */
export function ResidualChart({ id, title, description, xLabel, yLabel, points }: ResidualChartProps) {
  const x = linear(extent([0, ...points.map((point) => point.x)]), [area.left, area.right])
  const y = linear(extent([0, ...points.map((point) => point.y)]), [area.bottom, area.top])
  const own = points.find(({ isOwn }) => isOwn)
  return (
    <>
      <p class="axis-label">{yLabel}</p>
      <ChartSvg id={id} kind="residual-chart" title={title} description={description} height={height}>
        <line class="axis" x1={percent(x(0))} x2={percent(x(0))} y1={area.top - 8} y2={area.bottom + 8} />
        <line class="axis" x1="0" x2="100%" y1={y(0)} y2={y(0)} />
        <g class="marks">
          {points.map(
            // A template and not JSX: there are 290 of them.
            (point) =>
              html`<g class="mark ${point.isOwn ? 'own' : ''}"><title>${point.name}</title><circle cx="${percent(x(point.x))}" cy="${Math.round(y(point.y) * 10) / 10}" r="${point.isOwn ? 6 : 3}"/></g>`,
          )}
        </g>
        {own && (
          <text
            class="label label-own"
            x={percent(x(own.x))}
            y={y(own.y) - 10}
            text-anchor={x(own.x) > 80 ? 'end' : x(own.x) < 20 ? 'start' : 'middle'}
          >
            {own.name}
          </text>
        )}
      </ChartSvg>
      <p class="axis-label axis-label-x">{xLabel}</p>
    </>
  )
}
