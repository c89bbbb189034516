import { normal95 } from './normal-95.ts'

/** How long something has lasted, and whether it ended or was only seen so far. */
export interface Lifetime {
  readonly duration: number
  readonly ended: boolean
}

/** The curve falls here. */
export interface SurvivalStep {
  readonly time: number
  readonly atRisk: number
  readonly ended: number
  /** Share that lasts longer than this. */
  readonly survival: number
  /** Greenwood's; null where nothing is left. */
  readonly standardError: number | null
  /** 95 per cent on the log-log scale; null where the share is 0. */
  readonly interval: readonly [number, number] | null
}

export interface SurvivalCurve {
  readonly n: number
  readonly ended: number
  readonly steps: readonly SurvivalStep[]
  /** The first time by which half or more have ended: the half-life; null where the curve hasn't come down so far. */
  readonly median: number | null
  /** Where the interval's lower and upper bound come down to one half; null: not within what has been seen. */
  readonly medianInterval: readonly [number | null, number | null]
}

/**
 * Survival of things that are seen for different times, some of which haven't ended yet (right-censored):
 * S(t) = Π (1 − d/n) over the times when something ended. What is censored at such a time counts as at risk there.
 *
 * Sources: E. L. Kaplan & P. Meier, JASA 53 (1958); the error by M. Greenwood (1926); the interval on the scale
 * ln(−ln S), which stays within 0–1 (J. D. Kalbfleisch & R. L. Prentice, 1980); the median's interval by
 * R. Brookmeyer & J. Crowley, Biometrics 38 (1982).
 *
 * @example kaplanMeier([{ duration: 1, ended: true }, { duration: 2, ended: false }]).steps[0]?.survival // 0.5
 */
export function kaplanMeier(lifetimes: readonly Lifetime[]): SurvivalCurve {
  const ends = lifetimes.filter(({ ended }) => ended)
  const times = [...new Set(ends.map(({ duration }) => duration))].toSorted((a, b) => a - b)
  let survival = 1
  let greenwood = 0
  const steps = times.map((time): SurvivalStep => {
    const atRisk = lifetimes.filter(({ duration }) => duration >= time).length
    const ended = ends.filter(({ duration }) => duration === time).length
    survival *= 1 - ended / atRisk
    greenwood += ended / (atRisk * (atRisk - ended))
    const nothingLeft = atRisk === ended
    if (nothingLeft) return { time, atRisk, ended, survival: 0, standardError: null, interval: null }
    return {
      time,
      atRisk,
      ended,
      survival,
      standardError: survival * Math.sqrt(greenwood),
      interval: logLogInterval(survival, greenwood),
    }
  })
  const firstBelow = (share: (step: SurvivalStep) => number) =>
    steps.find((step) => share(step) <= 0.5 + 1e-12)?.time ?? null
  return {
    n: lifetimes.length,
    ended: ends.length,
    steps,
    median: firstBelow((step) => step.survival),
    medianInterval: [
      firstBelow(({ interval }) => interval?.[0] ?? 0),
      firstBelow(({ interval }) => interval?.[1] ?? 0),
    ],
  }
}

function logLogInterval(survival: number, greenwood: number): readonly [number, number] {
  const half = (normal95 * Math.sqrt(greenwood)) / Math.abs(Math.log(survival))
  return [survival ** Math.exp(half), survival ** Math.exp(-half)]
}
