/** At most so many calls in any stretch of so many milliseconds. */
export interface Pace {
  readonly calls: number
  readonly window: number
}

export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly sleep: (ms: number) => Promise<void>
}

/**
 * Waits until one more call keeps the pace, whichever stretch of time one looks at. `setPace` changes it, when the
 * server has told what it takes.
 */
export function paced(first: Pace, { now, sleep }: Clock) {
  let pace = first
  let latest: number[] = []
  return {
    setPace(next: Pace): void {
      pace = next
    },
    async turn(): Promise<void> {
      latest = latest.slice(-pace.calls)
      const oldest = latest.length < pace.calls ? undefined : latest[0]
      const wait = oldest === undefined ? 0 : oldest + pace.window - now()
      if (wait > 0) await sleep(wait)
      latest.push(now())
    },
  }
}
