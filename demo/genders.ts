import { at } from '#numerics/at.ts'
import { normalsFor } from './draws.ts'
import { exampleYears, type Grid, makeGrid, rounded } from './grid.ts'
import type { Series } from './published.ts'
import type { Structure } from './structure.ts'

/** The years that women and men are shown apart: the latest three, which is what the pages use. */
const firstGenderYear = 2023

interface GenderGap {
  /** Women minus men, mean over municipalities. */
  readonly mean: number
  /** Its standard deviation, mostly chance. */
  readonly sd: number
  readonly max: number
  readonly decimals: number
}

/** Results that are shown for women and men apart. The first five as in published results of 2019, rounded. */
export const genderGaps: Readonly<Record<string, GenderGap>> = {
  N15505: { mean: 30, sd: 12, max: 340, decimals: 1 },
  N15507: { mean: 30, sd: 12, max: 340, decimals: 1 },
  N15419: { mean: 7.4, sd: 8, max: 100, decimals: 1 },
  N15436: { mean: 4.3, sd: 6, max: 100, decimals: 1 },
  N15428: { mean: 4.3, sd: 5, max: 100, decimals: 1 },
  U21468: { mean: -1.5, sd: 4, max: 100, decimals: 0 },
  U23471: { mean: -2, sd: 7, max: 100, decimals: 0 },
  N17457: { mean: 5, sd: 5, max: 100, decimals: 1 },
  N31816: { mean: -0.1, sd: 0.2, max: 100, decimals: 2 },
}

/** Women's and men's figures around the total, as if they were equally many. */
export function splitByGender(
  kpi: string,
  gap: GenderGap,
  series: Series,
  structure: Structure,
): { K: Series; M: Series } {
  const normal = normalsFor(`gender/${kpi}`)
  const half = makeGrid((m, _) => (gap.mean + gap.sd * at(structure.chance, m) * normal()) / 2)
  const side = (sign: 1 | -1): Series => {
    const values: Grid = series.values.map((total, index) => {
      const value = total + sign * at(half, index)
      return inYears(index) ? rounded(Math.min(gap.max, Math.max(0, value)), gap.decimals) : Number.NaN
    })
    return { values, published: series.published.map((flag, index) => (inYears(index) ? flag : 0)) }
  }
  return { K: side(1), M: side(-1) }
}

function inYears(index: number): boolean {
  return exampleYears[0] + (index % exampleYears.length) >= firstGenderYear
}
