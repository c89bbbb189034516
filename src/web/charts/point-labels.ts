/** A point that wants a name beside it. Places in per cent of the chart. */
export interface NamedPoint {
  readonly key: string
  readonly text: string
  readonly x: number
  readonly y: number
}

/** Where the name stands from the point, px. */
export interface LabelPlace {
  readonly dx: number
  readonly dy: number
  readonly anchor: 'start' | 'middle' | 'end'
}

// Names are placed for the narrowest chart that shows them all; on a wider one they only get more room.
const chart = { width: 620, height: 460 } as const
const characterWidth = 7.2
const lineHeight = 17

const candidates: readonly LabelPlace[] = [
  { dx: 10, dy: 5, anchor: 'start' },
  { dx: -10, dy: 5, anchor: 'end' },
  { dx: 0, dy: -11, anchor: 'middle' },
  { dx: 0, dy: 21, anchor: 'middle' },
]

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/**
 * A place for each name where it covers neither another name nor another named point; the earlier ones in the list
 * choose first. A name without room is left out: the mark tells it on pointing, and the table has it.
 */
export function placeLabels(points: readonly NamedPoint[]): ReadonlyMap<string, LabelPlace> {
  const taken: Box[] = points.map((point) => around(point))
  const places = new Map<string, LabelPlace>()
  for (const point of points) {
    for (const place of candidates) {
      const box = boxOf(point, place)
      const inside = box.left >= 0 && box.right <= chart.width
      // The point's own mark lies in `taken` too, but no candidate reaches into it.
      if (!inside || taken.some((other) => overlap(box, other))) continue
      taken.push(box)
      places.set(point.key, place)
      break
    }
  }
  return places
}

function around({ x, y }: NamedPoint): Box {
  const [px, py] = [(x / 100) * chart.width, (y / 100) * chart.height]
  return { left: px - 6, right: px + 6, top: py - 6, bottom: py + 6 }
}

function boxOf(point: NamedPoint, { dx, dy, anchor }: LabelPlace): Box {
  const width = point.text.length * characterWidth
  const start =
    (point.x / 100) * chart.width + dx - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0)
  const baseline = (point.y / 100) * chart.height + dy
  return { left: start, right: start + width, top: baseline - lineHeight + 4, bottom: baseline + 4 }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
