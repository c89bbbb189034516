/** A name that wants to stand at a place across the chart. */
export interface LaneLabel {
  readonly key: string
  readonly text: string
  /** Per cent of the width. */
  readonly x: number
}

// Labels are placed for the narrowest chart that shows them; on a wider one they only get more room.
const narrowest = 620
const characterWidth = 7.4

/**
 * Puts names in lanes so that none covers another; a name that fits in no lane is left out.
 *
 * @returns lane (0 first) by key
 */
export function placeInLanes(labels: readonly LaneLabel[], lanes: number): ReadonlyMap<string, number> {
  const taken: number[] = Array.from({ length: lanes }, () => Number.NEGATIVE_INFINITY)
  const placed = new Map<string, number>()
  for (const label of labels.toSorted((a, b) => a.x - b.x)) {
    const half = ((label.text.length * characterWidth) / 2 / narrowest) * 100
    const lane = taken.findIndex((end) => end <= label.x - half)
    if (lane < 0) continue
    taken[lane] = label.x + half + 1
    placed.set(label.key, lane)
  }
  return placed
}
