import { percent, type Scale } from '#web/charts/scale.ts'

export interface Point {
  readonly year: number
  readonly value: number
}

interface EndLabelsProps {
  readonly targets: readonly Point[]
  readonly outcomes: readonly Point[]
  readonly words: { readonly target: string; readonly outcome: string }
  readonly write: (value: number) => string
  readonly x: Scale
  readonly y: Scale
}

/** Pixels between the middles of two labels of two lines that don't touch. */
const apart = 38

/**
 * The name and latest value of each series. One that goes on to the last year says it to the right of its end; one that
 * stops before says it above or under its end, on the side where the other series isn't.
 */
export function EndLabels({ targets, outcomes, words, write, x, y }: EndLabelsProps) {
  const target = targets.at(-1)
  const outcome = outcomes.at(-1)
  const lastYear = Math.max(target?.year ?? 0, outcome?.year ?? 0)
  const shared = { lastYear, write, x, y }
  return (
    <>
      {target && <EndLabel {...shared} own={false} word={words.target} points={targets} others={outcomes} />}
      {outcome && <EndLabel {...shared} own word={words.outcome} points={outcomes} others={targets} />}
    </>
  )
}

interface EndLabelProps extends Pick<EndLabelsProps, 'write' | 'x' | 'y'> {
  readonly points: readonly Point[]
  readonly others: readonly Point[]
  readonly lastYear: number
  readonly word: string
  readonly own: boolean
}

function EndLabel(props: EndLabelProps) {
  const { points, lastYear, word, write, own } = props
  const last = points.at(-1)
  if (!last) return null
  const name = own ? 'label label-own' : 'label'
  if (last.year < lastYear) return <Beside {...props} last={last} name={name} />
  const at = percent(props.x(last.year))
  const middle = props.y(last.value) + pushed(props, last)
  return (
    <text class={name} x={at} y={middle - 4}>
      <tspan x={at} dx={12}>
        {word}
      </tspan>
      <tspan x={at} dx={12} dy={17}>
        {write(last.value)}
      </tspan>
    </text>
  )
}

/** How far a label moves from its point, down, so that the one of the other series has room. */
function pushed({ others, y, own }: EndLabelProps, last: Point): number {
  const rival = others.at(-1)
  if (!rival || rival.year !== last.year) return 0
  const distance = y(last.value) - y(rival.value)
  if (Math.abs(distance) >= apart) return 0
  const down = distance === 0 ? !own : distance > 0
  return ((apart - Math.abs(distance)) / 2) * (down ? 1 : -1)
}

function Beside({
  points,
  others,
  word,
  write,
  x,
  y,
  last,
  name,
}: EndLabelProps & { last: Point; name: string }) {
  const rival = others.find(({ year }) => year === last.year) ?? others.at(-1)
  const below = rival !== undefined && y(rival.value) < y(last.value)
  const before = points.at(-2)
  const lineInTheWay =
    before !== undefined && (below ? y(before.value) > y(last.value) : y(before.value) < y(last.value))
  const at = x(last.year)
  const anchor = lineInTheWay || at < 20 ? 'start' : at < 50 ? 'middle' : 'end'
  return (
    <text
      class={name}
      x={percent(at)}
      y={y(last.value) + (below ? 24 : -12)}
      dx={anchor === 'end' ? 8 : 0}
      text-anchor={anchor}
    >
      {word} {write(last.value)}
    </text>
  )
}
