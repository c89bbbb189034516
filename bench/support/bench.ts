/** One line of the benchmark's table. */
export interface Measurement {
  readonly what: string
  /** The median, with its unit: '12.4 kB', '8,120 req/s'. */
  readonly median: string
  /** Against what, with its own median. */
  readonly against: string
  readonly ratio: number
  /** What `ratio` must reach or stay under. Absent: told, not demanded. */
  readonly demand?: { readonly atLeast: number } | { readonly atMost: number }
}

/** What a file in `bench/` exports, by the name of `bench`. */
export interface Bench {
  readonly name: string
  run(): Promise<readonly Measurement[]>
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const low = sorted[Math.ceil(middle) - 1] ?? Number.NaN
  const high = sorted[Math.floor(middle)] ?? Number.NaN
  return (low + high) / 2
}

/**
 * Runs several sides in turns, so that a noisy neighbour disturbs them all alike.
 *
 * @param sides each does its work once and returns what it measured
 * @returns each side's measurements, in the sides' order
 */
export async function inTurns<T = number>(
  rounds: number,
  sides: readonly (() => Promise<T>)[],
): Promise<readonly T[][]> {
  const found: T[][] = sides.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (const [i, side] of sides.entries()) found[i]?.push(await side())
  }
  return found
}

/** How many whole times `work` is done in a second, over a bounded time. */
export async function perSecond(work: () => Promise<void>, milliseconds = 500): Promise<number> {
  const start = performance.now()
  let times = 0
  let passed = 0
  while (passed < milliseconds) {
    await work()
    times++
    passed = performance.now() - start
  }
  return (times * 1000) / passed
}
