import type { PulseGroup, PulseRound } from '#chapters/roles/model.ts'
import { pulseGroups } from '#chapters/roles/model.ts'
import type { RoundResult, TrustGap } from './pulse-result.ts'

/** A pair's gaps through the rounds in which both groups are shown. */
export interface GapOverRounds {
  readonly between: readonly [PulseGroup, PulseGroup]
  readonly gaps: readonly { readonly round: PulseRound; readonly gap: TrustGap }[]
  /** Size of the latest gap less the one before, in steps of the scale; absent with fewer than two. */
  readonly change?: number
}

/** Every pair's gap over the rounds, oldest round first. A round in which either is hidden is passed over. */
export function gapsOverRounds(rounds: readonly RoundResult[]): readonly GapOverRounds[] {
  return pulseGroups.flatMap((one, at) =>
    pulseGroups.slice(at + 1).flatMap((other) => {
      const gaps = rounds.flatMap(({ round, gaps }) => {
        const gap = gaps.find(({ between }) => between[0] === one && between[1] === other)
        return gap ? [{ round, gap }] : []
      })
      if (gaps.length === 0) return []
      const [before, latest] = gaps.slice(-2)
      const change = before && latest ? Math.abs(latest.gap.gap) - Math.abs(before.gap.gap) : undefined
      return [
        {
          between: [one, other] as const,
          gaps,
          // A difference of two figures with one decimal has one decimal too.
          ...(change === undefined ? {} : { change: Math.round(change * 10) / 10 }),
        },
      ]
    }),
  )
}

/**
 * How much a gap has grown through so many rounds in a row: every one larger than the one before. Nothing where it
 * hasn't, or where there are too few rounds to tell.
 *
 * @param steps rounds in a row that it must have grown
 */
export function widening({ gaps }: GapOverRounds, steps: number): number | undefined {
  const sizes = gaps.slice(-(steps + 1)).map(({ gap }) => Math.abs(gap.gap))
  const first = sizes[0]
  const last = sizes.at(-1)
  if (sizes.length < steps + 1 || first === undefined || last === undefined) return undefined
  const grows = sizes.every((size, at) => at === 0 || size > (sizes[at - 1] ?? 0))
  return grows ? Math.round((last - first) * 10) / 10 : undefined
}
