import { at } from '#numerics/at.ts'
import { mean } from '#numerics/mean.ts'
import { zScores } from '#numerics/z-scores.ts'
import { exampleMunicipalities } from './municipalities.ts'

/** The years that the country has figures for. */
export const exampleYears = [2019, 2020, 2021, 2022, 2023, 2024, 2025] as const

/** The year that the parameters speak of, in the middle. */
export const baseYear = 2022

const width = exampleYears.length

/** One figure a municipality and year, municipality by municipality; NaN where there is none. */
export type Grid = Float64Array

/** @param value of municipality number `m` (from 0, in the order of the codes) in year number `t` (from 0) */
export function makeGrid(value: (m: number, t: number) => number): Grid {
  const cells = new Float64Array(exampleMunicipalities.length * width)
  for (let index = 0; index < cells.length; index++)
    cells[index] = value(Math.floor(index / width), index % width)
  return cells
}

export function cellOf(grid: Grid, m: number, t: number): number {
  return at(grid, m * width + t)
}

/** All municipalities' figures in year number `t`. */
export function yearOf(grid: Grid, t: number): Float64Array {
  return Float64Array.from(exampleMunicipalities, (_, m) => cellOf(grid, m, t))
}

/** Rounded half up, as the sources print their figures. */
export function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals
  return Math.round(value * scale) / scale
}

/** Scaled to mean 0 and standard deviation 1 over the country. */
export function standardised(values: ArrayLike<number>): Float64Array {
  return Float64Array.from(zScores(values))
}

/** Scaled so that the mean of the squares is 1: what a multiplier of noise must be to leave its variance alone. */
export function unitMeanSquare(values: Float64Array): Float64Array {
  const scale = Math.sqrt(mean(values.map((value) => value * value)))
  return values.map((value) => value / scale)
}
