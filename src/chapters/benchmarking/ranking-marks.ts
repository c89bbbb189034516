import { normal95 } from '#numerics/normal-95.ts'
import type { RankedMunicipality } from './efficiency/ranking.ts'

/** A municipality as the ranking chart draws it. */
export interface RankingMark {
  readonly municipality: string
  readonly name: string
  readonly score: number
  readonly low: number
  readonly high: number
  readonly ranks: { readonly low: number; readonly high: number }
  readonly standing?: 'own' | 'peer'
}

/** The ranking as marks: the score with its 95 % interval, and the places that can't be told apart. */
export function rankingMarks(
  ranked: readonly RankedMunicipality[],
  own: string | undefined,
  peers: ReadonlySet<string>,
): RankingMark[] {
  return ranked.map(({ code, municipality, efficiency, standardError, rankInterval: [low, high] }) => {
    const standing = code === own ? 'own' : peers.has(code) ? 'peer' : undefined
    return {
      municipality: code,
      name: municipality.name,
      score: efficiency,
      low: efficiency - normal95 * standardError,
      high: efficiency + normal95 * standardError,
      ranks: { low, high },
      ...(standing ? { standing } : {}),
    }
  })
}
