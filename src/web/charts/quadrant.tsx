import { html } from 'hono/html'
import type { Language } from '#core/language.ts'
import { ChartSvg } from './chart-svg.tsx'
import { MarkKey, type Standing } from './mark-key.tsx'
import { type LabelPlace, placeLabels } from './point-labels.ts'
import { extent, linear, percent, type Scale } from './scale.ts'

/** A municipality by cost efficiency (to the right) and quality (up). High is good in both. */
export interface QuadrantPoint {
  /** Four-digit code. */
  readonly municipality: string
  readonly name: string
  readonly x: number
  readonly y: number
  readonly standing?: Standing
}

export interface QuadrantProps {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly points: readonly QuadrantPoint[]
  /** Our earlier places, oldest first; the last is the place now. */
  readonly trail?: readonly { readonly year: number; readonly x: number; readonly y: number }[]
  /** Half-widths of our uncertainty, in the units of the axes. */
  readonly uncertainty?: { readonly x: number; readonly y: number }
  /** Where the cross stands: the middle of the country. */
  readonly middle: { readonly x: number; readonly y: number }
  /** With an arrow in the words, not in the drawing: 'lägre kostnad →'. */
  readonly xLabel: string
  readonly yLabel: string
  readonly language: Language
}

const corners = {
  sv: [
    ['Hög kvalitet, hög kostnad', 'Hög kvalitet, låg kostnad'],
    ['Låg kvalitet, hög kostnad', 'Låg kvalitet, låg kostnad'],
  ],
  en: [
    ['High quality, high cost', 'High quality, low cost'],
    ['Low quality, high cost', 'Low quality, low cost'],
  ],
} as const satisfies Record<Language, readonly (readonly [string, string])[]>

const keyWords = {
  sv: { peers: 'de vi jämför med', rest: 'övriga kommuner' },
  en: { peers: 'those we compare with', rest: 'other municipalities' },
} as const satisfies Record<Language, unknown>

/** Cost efficiency × quality, with our way through the years and how sure our place is. */
export function Quadrant(props: QuadrantProps) {
  const { points, trail = [], uncertainty, language } = props
  const own = points.find((point) => point.standing === 'own')
  const scales = quadrantScales(props)
  const w = keyWords[language]
  return (
    <>
      <MarkKey
        entries={[
          ...(own ? [{ standing: 'own', label: own.name } as const] : []),
          ...(points.some((point) => point.standing === 'peer')
            ? [{ standing: 'peer', label: w.peers } as const]
            : []),
          { label: w.rest },
        ]}
      />
      <ChartSvg id={props.id} kind="quadrant" title={props.title} description={props.description}>
        <Cross {...props} scales={scales} />
        <g class="marks">{inDrawingOrder(points).map((point) => markOf(point, scales))}</g>
        {own && uncertainty && (
          <ellipse
            class="uncertainty"
            cx={percent(scales.x(own.x))}
            cy={percent(scales.y(own.y))}
            rx={percent(Math.abs(scales.x(own.x + uncertainty.x) - scales.x(own.x)))}
            ry={percent(Math.abs(scales.y(own.y + uncertainty.y) - scales.y(own.y)))}
          />
        )}
        <Trail trail={trail} scales={scales} />
        <Names points={points} scales={scales} />
      </ChartSvg>
    </>
  )
}

/** A template and not JSX, as in the ranking: there are 290 of them. */
function markOf({ municipality, name, x, y, standing }: QuadrantPoint, scales: Scales) {
  const radius = standing === 'own' ? 7 : standing === 'peer' ? 4.5 : 2.75
  return html`<g class="mark ${standing ?? ''}" data-municipality="${municipality}"><title>${name}</title><circle cx="${percent(scales.x(x))}" cy="${percent(scales.y(y))}" r="${radius}"/></g>`
}

interface Scales {
  readonly x: Scale
  readonly y: Scale
}

function quadrantScales({ points, trail = [], middle }: QuadrantProps): Scales {
  const all = [...points, ...trail, middle]
  return {
    x: linear(extent(all.map((point) => point.x)), [3, 97]),
    // Room above and below for the words of the corners.
    y: linear(extent(all.map((point) => point.y)), [90, 9]),
  }
}

function inDrawingOrder(points: readonly QuadrantPoint[]): readonly QuadrantPoint[] {
  const weight = { own: 2, peer: 1, rest: 0 } as const
  return points.toSorted((a, b) => weight[a.standing ?? 'rest'] - weight[b.standing ?? 'rest'])
}

function Cross({ middle, xLabel, yLabel, language, scales }: QuadrantProps & { scales: Scales }) {
  const [[topLeft, topRight], [bottomLeft, bottomRight]] = corners[language]
  const x = percent(scales.x(middle.x))
  const y = percent(scales.y(middle.y))
  return (
    <g class="cross">
      <rect class="best-corner" x={x} y="0" width={percent(100 - scales.x(middle.x))} height={y} />
      <rect class="plot-frame" x="0" y="0" width="100%" height="100%" />
      <line class="axis" x1={x} x2={x} y1="0" y2="100%" />
      <line class="axis" x1="0" x2="100%" y1={y} y2={y} />
      <Corner x="0" y="0" dx={10} dy={22} text={topLeft} />
      <Corner x="100%" y="0" dx={-10} dy={22} text={topRight} end />
      <Corner x="0" y="100%" dx={10} dy={-12} text={bottomLeft} />
      <Corner x="100%" y="100%" dx={-10} dy={-12} text={bottomRight} end />
      <text x="100%" y="100%" dy={22} text-anchor="end">
        {xLabel}
      </text>
      <text x="0" y="0" dy={-9}>
        {yLabel}
      </text>
    </g>
  )
}

interface CornerProps {
  readonly x: string
  readonly y: string
  readonly dx: number
  readonly dy: number
  readonly text: string
  readonly end?: boolean
}

/** A corner's words; on a phone they break at the comma. */
function Corner({ x, y, dx, dy, text, end = false }: CornerProps) {
  const [first = '', second = ''] = text.split(', ')
  const anchor = end ? 'end' : 'start'
  const up = dy < 0
  return (
    <>
      <text class="label corner wide-only" x={x} y={y} dx={dx} dy={dy} text-anchor={anchor}>
        {text}
      </text>
      <g class="narrow-only">
        <text class="label corner" x={x} y={y} dx={dx} dy={up ? dy - 17 : dy} text-anchor={anchor}>
          {first},
        </text>
        <text class="label corner" x={x} y={y} dx={dx} dy={up ? dy : dy + 17} text-anchor={anchor}>
          {second}
        </text>
      </g>
    </>
  )
}

function Trail({ trail, scales }: { trail: NonNullable<QuadrantProps['trail']>; scales: Scales }) {
  const steps = trail.slice(1).map((to, index) => ({ from: trail[index] ?? to, to }))
  return (
    <g class="trail">
      {steps.map(({ from, to }) => (
        <line
          x1={percent(scales.x(from.x))}
          y1={percent(scales.y(from.y))}
          x2={percent(scales.x(to.x))}
          y2={percent(scales.y(to.y))}
        />
      ))}
      {trail.slice(0, -1).map((point) => (
        <>
          <circle class="passed" cx={percent(scales.x(point.x))} cy={percent(scales.y(point.y))} r={3.5} />
          <text
            class="label"
            x={percent(scales.x(point.x))}
            y={percent(scales.y(point.y))}
            dy={-8}
            text-anchor="middle"
          >
            {point.year}
          </text>
        </>
      ))}
    </g>
  )
}

/** Our name always; the others' where there is room, and not on a phone. */
function Names({ points, scales }: { points: readonly QuadrantPoint[]; scales: Scales }) {
  const named = points
    .filter((point) => point.standing)
    .toSorted((a) => (a.standing === 'own' ? -1 : 1))
    .map((point) => ({
      key: point.municipality,
      text: point.name,
      x: scales.x(point.x),
      y: scales.y(point.y),
    }))
  const places = placeLabels(named)
  return (
    <g class="names">
      {named.map((point) => {
        const place: LabelPlace | undefined = places.get(point.key)
        const own = points.find((each) => each.municipality === point.key)?.standing === 'own'
        return (
          place && (
            <text
              class={own ? 'label label-own' : 'label wide-only'}
              x={percent(point.x)}
              y={percent(point.y)}
              dx={place.dx}
              dy={place.dy}
              text-anchor={place.anchor}
            >
              {point.text}
            </text>
          )
        )
      })}
    </g>
  )
}
